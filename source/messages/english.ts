/** `31,030`. Intl would do it, after loading for longer than the first frame may take. */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const plural = (count: number, one: string, many = `${one}s`) =>
	`${grouped(count)} ${count === 1 ? one : many}`;

type CopiedPart = keyof typeof copiedParts;
const copiedParts = {article: 'article', paragraph: 'paragraph', sentences: 'sentences'};

type BandKind = keyof typeof bandKinds;
const bandKinds = {
	same: 'the same',
	related: 'related',
	different: 'different',
	only: 'unanswered',
};

type Count = 'alike' | 'onlyLeft' | 'onlyRight' | 'different';

function likelihood(probability: number): string {
	if (probability >= 0.9) return 'very likely';
	if (probability >= 0.7) return 'likely';
	if (probability >= 0.4) return 'perhaps';
	return probability >= 0.1 ? 'unlikely' : 'very unlikely';
}

const terminalReasons = {
	flag: '--terminal says so',
	setting: 'the settings say so',
	eye: 'you chose by eye',
	reply: 'it answered so',
	tmux: 'tmux said so',
	remembered: 'it answered so earlier',
	environment: 'the environment says so',
	nothing: 'nothing tells; most terminals draw cells where they are put',
};

type Indexing = {
	readonly articles: number;
	readonly share: number;
	readonly speed: number;
	readonly timeLeft: number;
};

type Index = {
	readonly articles: number;
	readonly textSize: number;
	readonly size: number;
	readonly isComplete: boolean;
	readonly used: Date;
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function duration(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	if (!Number.isFinite(seconds)) return '…';
	return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** The words of the program in English; the shape every other language follows. */
export const english = {
	language: {code: 'en', direction: 'ltr'},
	/** A large corpus is being read into its index; `share` from 0 to 1, `speed` in bytes a second, `timeLeft` in milliseconds. */
	indexing: ({articles, share, speed, timeLeft}: Indexing) =>
		`reading: ${plural(articles, 'article')} · ${Math.floor(share * 100)} % · ${(speed / 1e6).toFixed(0)} MB/s · ${duration(timeLeft)} left`,
	articleCount: (count: number) => plural(count, 'article'),
	foundCount: (found: number, all: number) => `${grouped(found)} of ${plural(all, 'article')}`,
	reading: (count: number) => `reading … ${plural(count, 'article')}`,
	problemCount: (count: number) => plural(count, 'problem'),
	standInCount: (count: number) => `${plural(count, 'unsafe character')} replaced`,
	nothingFound: (query: string) => `Nothing found for “${query}”. Esc clears the search.`,
	otherKeys: (query: string, correction: string) =>
		`Nothing found for “${query}”. Enter searches for “${correction}”, Esc clears.`,
	/** Why a query finds nothing, or less than it seems to ask for. */
	queryAdvice: {
		noWords: (_: string) => 'Type at least one letter or digit; signs alone find nothing.',
		unknownField: (field: string) =>
			`There is no field “${field}:”. Fields are not: title: actor: source: since: until: – leave the colon out to find the word.`,
		noValue: (field: string) => `Type a word right after “${field}:”, without a blank.`,
		noDate: (field: string) =>
			`“${field}:” takes a day, a month or a year, as in ${field}:2015-07-21, ${field}:2015-07 or ${field}:2015.`,
		openQuote: (_: string) => 'A quote is not closed; put one at the end of the phrase as well.',
		tooLong: (most: string) =>
			`Only the first ${most} words are searched for. For a whole sentence put a part of it in quotes.`,
	},
	emptyCorpus: 'There is no article here.',
	tooSmall: (columns: number, rows: number) =>
		`This window is ${columns}×${rows}; warraq needs at least 40×12.`,
	noHeadline: 'no headline: the list shows the first sentence',
	truncated: 'the text stops here in mid-sentence',
	relatedHidden: (count: number) => `${plural(count, 'line')} not part of the article · t shows`,
	relatedShown: 't hides what is not part of the article',
	matchPlace: (index: number, count: number) => `match ${index} of ${count}`,
	percentRead: (percent: number) => `${percent}%`,
	end: 'end',
	all: 'all',
	why: (rule: string) => `why: ${rule}`,
	/** Below the tags of an article in another language, by its code. */
	knownNamesOnly: {
		fa: 'in Persian: known names',
		ur: 'in Urdu: known names',
		ckb: 'in Kurdish: known names',
		other: 'not Arabic: known names',
	},
	mentionPlace: (index: number, count: number) =>
		index === 0 ? plural(count, 'mention') : `mention ${index} of ${count}`,
	noActors: 'Nobody is named here.',
	noActorFound: (typed: string) => `Nobody is called “${typed}”. Esc shows all.`,
	counted: (done: number, all: number) =>
		`counting … ${grouped(done)} of ${plural(all, 'article')}`,
	details: {
		views: {contexts: 'contexts', articles: 'articles', together: 'together', time: 'time'},
		orders: {
			text: 'in text order',
			after: 'by words after',
			before: 'by words before',
		},
		waiting: 'Looking for the contexts …',
		noDates: 'No article that names this actor has a date.',
		nothing: 'There is nothing to tell.',
	},
	countingActors: 'Counting who is named …',
	lookingForTwin: 'Looking for other reports of this event …',
	inArticles: (articles: number, mentions: number) =>
		`${plural(mentions, 'mention')} in ${plural(articles, 'article')}`,
	comparison: {
		both: 'both',
		onlyLeft: 'only left',
		onlyRight: 'only right',
		onlyA: 'only A',
		onlyB: 'only B',
		counts: ({alike, onlyLeft, onlyRight, different}: Readonly<Record<Count, number>>) => ({
			alike: `${alike} alike`,
			onlyLeft: `${onlyLeft} only left`,
			onlyRight: `${onlyRight} only right`,
			different: `${different} different`,
		}),
		sideCounts: ({alike, onlyLeft, onlyRight, different}: Readonly<Record<Count, number>>) => ({
			alike: `${alike} alike`,
			onlyLeft: `${onlyLeft} only A`,
			onlyRight: `${onlyRight} only B`,
			different: `${different} different`,
		}),
		band: ({number, kind}: {readonly number: number | null; readonly kind: BandKind}) =>
			number === null ? bandKinds.only : `${number} ${bandKinds[kind]}`,
		sameEvent: (probability: number) => `same event: ${likelihood(probability)}`,
		differences: 'What differs',
		differencePlace: (index: number, count: number) => `${index} of ${count}`,
		noDifference: 'Nothing was found that the two give differently.',
		reasons: 'Why',
		kinds: {
			number: 'number',
			name: 'name',
			office: 'office',
			date: 'date',
			place: 'place',
			speaker: 'speaker',
			certainty: 'certainty',
			spelling: 'spelling',
		},
	},
	claims: {
		comparing: (count: number) => `Comparing ${plural(count, 'report')} …`,
		nothing: 'None of them says anything.',
		count: (shared: number, reports: number) =>
			`${plural(shared, 'shared claim')} in ${plural(reports, 'report')}`,
		claim: ({number, kind}: {readonly number: number; readonly kind: BandKind}) =>
			`${number} ${bandKinds[kind]}`,
		toldByOne: 'told by one alone',
	},
	twins: {
		title: 'who else reported',
		count: (count: number) => plural(count, 'other report'),
	},
	marked: (count: number) =>
		count === 0
			? 'Nothing is marked.'
			: count === 1
				? '1 marked: m marks another one to compare with it.'
				: count === 2
					? '2 marked: c lays them side by side. Esc clears the marks.'
					: `${count} marked: c makes a table of them. Esc clears the marks.`,
	page: {
		title: 'two reports side by side',
		places: 'Where in each text the pairs lie',
		number: 'pair',
		what: 'what',
		note: 'note',
		actors: 'Who is named',
		actorTypes: {person: 'people', organization: 'organizations', place: 'places'},
		texts: 'Sentence by sentence',
		legend: {
			same: 'says the same',
			related: 'speaks of the same',
			different: 'says it differently',
			difference: 'given differently',
			spelling: 'another spelling',
			own: 'only here in a sentence that is otherwise alike',
			places: 'The small number before a sentence is its place in its own report.',
		},
	},
	copies: (count: number) => `+ ${plural(count, 'copy', 'copies')}`,
	copied: (what: CopiedPart, letters: number) =>
		`Copied the ${copiedParts[what]}: ${plural(letters, 'character')}, if the terminal allows it.`,
	tooLongToCopy: 'That is too long for the clipboard of a terminal; “warraq show” prints it.',
	editorMissing: 'The editor could not be started. Set VISUAL or EDITOR to one that is there.',
	editorFailed: (status: number) => `The editor ended with ${status}.`,
	noTwin: 'No other report of this event was found. m marks two articles to compare.',
	onlyFiltered: 'only what differs',
	searchPrompt: '/',
	correctionPrompt: 'x',
	uncertainTerminal: 'Does Arabic look wrong? “warraq terminal” lets you choose how it is drawn.',
	problems: 'Problems',
	help: 'Help',
	helpKeys: 'Keys',
	helpArabicKeys: 'The same keys work on the Arabic keyboard layout.',
	helpSearch: 'Search',
	helpSearchLines: [
		'Hamza, marks, digits, و ف ب ل ك ال and a slip of the finger do not matter.',
		'"a phrase"   not:word   title:word   source:NAME   since:2024-01-31   until:DATE',
	],
	screens: {
		everywhere: 'Everywhere',
		articles: 'Articles',
		article: 'Article',
		comparison: 'Comparison',
		claims: 'Several reports',
		twins: 'Who else reported this',
		actors: 'Actors',
	},
	actions: {
		next: 'next',
		previous: 'previous',
		pageDown: 'page',
		pageUp: 'page up',
		halfPageDown: 'half a page down',
		halfPageUp: 'half a page up',
		first: 'to the beginning',
		last: 'to the end',
		open: 'read',
		back: 'back',
		search: 'search',
		nextMatch: 'next match',
		previousMatch: 'previous match',
		nextArticle: 'next article',
		previousArticle: 'previous article',
		otherPane: 'pane',
		related: 'related text',
		marks: 'vowel marks',
		wider: 'wider column',
		narrower: 'narrower column',
		help: 'help',
		mark: 'mark',
		compare: 'compare',
		whoElse: 'who else',
		sideBySide: 'side by side',
		actors: 'actors',
		nextMention: 'mention',
		previousMention: 'previous mention',
		otherSide: 'side',
		nextDifference: 'difference',
		previousDifference: 'previous difference',
		onlyDifferent: 'only what differs',
		summary: 'summary',
		filter: 'articles with this actor',
		correct: 'correct',
		follow: 'articles',
		find: 'find',
		everybody: 'the article’s actors, or everybody',
		view: 'view',
		sort: 'sort',
		choose: 'choose',
		up: 'up',
		down: 'down',
		copy: 'copy the article, or the paragraph of the match',
		edit: 'open in $VISUAL or $EDITOR',
		quit: 'quit',
		suspend: 'to the shell, fg comes back',
	},
	terminal: {
		asked: 'Asked',
		questions: {
			secondary: 'secondary device attributes',
			version: 'name and version',
			background: 'background color',
			primary: 'primary device attributes',
			tmux: 'tmux, about the terminal',
		},
		silence: 'no answer',
		notAsked: 'Not asked: standard output is no terminal that could answer',
		environment: 'Environment',
		chosen: 'Chosen',
		name: 'terminal',
		because: (title: string, reason: keyof typeof terminalReasons) =>
			`${title}: ${terminalReasons[reason]}`,
		inside: 'inside',
		encoding: 'Arabic is sent as',
		marks: 'vowel marks',
		areMarksShown: (areShown: boolean) => (areShown ? 'shown' : 'hidden'),
		ground: 'background',
		links: 'addresses',
		areLinksMade: (areMade: boolean) => (areMade ? 'made links' : 'shown as text'),
		question: (number: number, encoding: string) =>
			`Which of these reads right? Type its number; Enter keeps ${number} (${encoding}).\n`,
		orForget: '0 forgets what was chosen earlier.\n',
		remembered: (encoding: string) =>
			`Remembered: Arabic is sent to this terminal as “${encoding}” from now on.\n`,
		notRemembered: (encoding: string) =>
			`This could not be written down. “warraq --terminal ${encoding}” does the same for once.\n`,
		settingStandsAbove: (name: string) =>
			`But the setting terminal = "${name}" stands above what is chosen here.\n`,
		forgotten: 'Forgotten: warraq finds out by itself again.\n',
	},
	settings: {
		unreadableFile: (path: string) =>
			`The settings in ${path} could not be read; it goes on without.`,
		unreadable: (text: string) =>
			`“${text}” is no setting; write one a line, as in: marks = "hidden"`,
		unknown: (name: string, known: string) => `There is no setting ${name}. There are: ${known}.`,
		value: (name: string, value: string, choices: string) =>
			`${name} may not be “${value}”. It may be: ${choices}.`,
	},
	correction: {
		question: 'is … (type to find whom)',
		notAnActor: 'not an actor',
		notAName: (name: string) => `“${name}” names nobody`,
		sameAs: (name: string) => `the same as ${name}`,
		takeBack: 'take back what was said last',
		nobody: 'Nobody of such a name is known.',
		chooseFirst: 'Choose an actor first: Tab or ].',
		said: (name: string, words: string) => `${name}: ${words}.`,
		done: (said: string) => `${said} It is in actors.toml now; x takes it back.`,
		takenBack: 'Taken back.',
		refused: (why: string) => `Not written: ${why}.`,
		unwritable: (path: string) => `${path} could not be written; nothing has changed.`,
		gone: (path: string) => `${path} was changed meanwhile; take it back there.`,
		nothing: 'There is nothing to take back.',
	},
	corrections: {
		received: (path: string, count: number) =>
			`${path} came with the corpus and is used: ${plural(count, 'correction')}.`,
		toml: {
			statement: 'this is neither a header, as [[actor]], nor a setting, as name = "…"',
			string: 'a text must end in its quotes and may hold no control character',
			value: 'behind = stands a text in quotes or a list of them',
			unclosed: 'a list or table has no end',
			rest: 'something stands behind the entry',
			repeated: 'this was given before',
		},
		unknown: (name: string, known: string) => `there is no ${name} here; there are: ${known}`,
		missing: (keys: string) => `this needs ${keys}`,
		text: (key: string) => `${key} is a text in quotes or a list of them`,
		id: (value: string) => `“${value}” is no ID; write one as person/vladimir-putin`,
		name: (value: string) =>
			`“${value}” is no name; one has letters, no control character, and an end`,
		office: (value: string) =>
			`“${value}” is no office; write one as foreign-minister SY 2024-12..2025`,
		country: (value: string) => `“${value}” is no country; write two capitals, as SY`,
		type: (value: string) => `“${value}” is no type; there are person, organization, place`,
		circle: (id: string, as: string) =>
			`${id} cannot be the same as ${as}: the other way round was said before`,
		repeated: (id: string, as: string) =>
			`${id} was merged with another before, and is not with ${as}`,
		unreadable: 'this could not be read; it goes on without',
		tooLarge: (most: string) => `this is larger than ${most}; it goes on without`,
		more: (count: number) => `${plural(count, 'more mistake')} in corrections of actors.`,
		tooMany: (most: number) => `more than ${grouped(most)} entries; the rest is not used`,
	},
	/** What an index holds and takes; sizes in bytes. */
	indexKept: ({articles, textSize, size, isComplete, used}: Index) =>
		[
			plural(articles, 'article'),
			`${megabytes(textSize)} of text`,
			`${megabytes(size)} of index (${Math.round((size / Math.max(1, textSize)) * 100)} %)`,
			`opened ${used.toISOString().slice(0, 10)}`,
			...(isComplete ? [] : ['not finished']),
		].join(' · '),
	indexRemoved: 'The index was removed.',
	usage: {
		unknownFlag: (flag: string) => `There is no flag ${flag}. “warraq --help” lists the flags.`,
		unknownCommand: (word: string) =>
			`“${word}” is no path and no command. “warraq --help” lists the commands; a path must exist.`,
		flagOfOtherCommand: (flag: string, commands: string) => `${flag} goes with: ${commands}.`,
		manyFormats: (given: string) => `Choose one of ${given}: there is one answer.`,
		missingValue: (flag: string) => `${flag} needs a value, as in “${flag} VALUE”.`,
		notANumber: (flag: string, value: string) =>
			`${flag} takes a whole number above 0, not “${value}”.`,
		unknownTerminal: (name: string, known: string) =>
			`“${name}” is no terminal that warraq knows. It knows: ${known}.`,
		notADate: (flag: string, value: string) => `${flag} takes a day as YYYY-MM-DD, not “${value}”.`,
		notAnActor: (flag: string, value: string) =>
			`${flag} takes the ID of an actor, as person/vladimir-putin, not “${value}”. “warraq actors” lists them.`,
		terminalAlone: '“warraq terminal” takes no words; --terminal NAME names a terminal.',
		searchWords: 'Say what to find: warraq search WORDS... [--in PATH]',
		batchWords:
			'With --batch the queries come from standard input, one a line, and none from the command line.',
		showWhat: 'Say which article: warraq show PATH|ID [--in PATH]',
		noTerminal:
			'warraq draws on a terminal, and standard output is not one. Use “warraq search” or “warraq show” to print.',
		noKeys: 'warraq needs a terminal to read keys from, and there is none.',
		indexWhat: 'Which corpus? warraq index PATH; or --status or --remove for all indexes.',
		needsNoIndex: 'This corpus is small: it is read in a moment and needs no index.',
		noIndex: 'There is no index.',
		goneArticle: (id: string) =>
			`The file of ${id} has changed or gone since it was read. Try again: it is read anew.`,
		unknownId: (id: string, corpus: string) =>
			`No article of ${corpus} has the ID “${id}”. “warraq search WORDS” lists IDs.`,
		ambiguousId: (id: string, count: number) =>
			`“${id}” may be any of ${plural(count, 'article')}. Give more of the ID:`,
		nothingToRead: (corpus: string) =>
			`There is no article in ${corpus}. Give a folder with .txt or .md files, or a file.`,
		compareWhat: 'No more than 26 articles can be compared: warraq compare [A [B ...]] [--in PATH]',
		fileOfTwo: '--html and --markdown hold two articles; --json takes more.',
		twinsWhat: 'Name one article, or none for all pairs: warraq twins [A] [--in PATH]',
		sameArticle: (id: string) => `Both are the article ${id}. Name two different ones.`,
		onlyOneArticle: (corpus: string) =>
			`There is only one article in ${corpus}. A comparison needs two; --in PATH names a larger corpus.`,
		noTwins: (what: string) =>
			`No two reports of one event were found for ${what}. Name two articles: warraq compare A B`,
		unknownActor: (words: string) =>
			`Nobody of the name or ID “${words}” was found. “warraq actors” lists everybody.`,
		ambiguousActor: (words: string, count: number) =>
			`“${words}” may be any of ${plural(count, 'actor')}. Give the ID:`,
		nothingFound: (query: string) => `Nothing found for “${query}”.`,
		otherKeys: (query: string, correction: string) =>
			`Nothing found for “${query}”. On the Arabic keyboard it is “${correction}”.`,
		moreHits: (shown: number, total: number) =>
			`${shown} of ${plural(total, 'article')} shown; --limit N shows more.`,
	},
	crashed: (reason: string) =>
		`warraq stopped because of a mistake of its own: ${reason}\nThe terminal is as it was; no file was changed.`,
} as const;
