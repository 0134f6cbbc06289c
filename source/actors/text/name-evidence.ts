import {wordClass} from '../lexicon/word-classes.ts';
import type {RuleName} from './candidate.ts';
import {gap} from './gap-between.ts';
import type {PartKind} from './name-part.ts';
import type {WrittenName} from './read-name.ts';
import type {WrittenOffice} from './read-office.ts';
import type {Tokens} from './read-tokens.ts';
import {shownWord} from './read-word.ts';
import {trait} from './word-traits.ts';
import {written} from './written.ts';

/** What shows that words are a person's name; each is worth points. */
export type Evidence = {
	readonly rule: RuleName;
	readonly points: number;
	/** In words a reader understands. */
	readonly text: string;
};

/** What was read round a name. */
export type Around = {
	/** The title right before it. */
	readonly title: string | undefined;
	/** The office right before it. */
	readonly office: WrittenOffice | undefined;
	/** Whether a person's name ends right before it. */
	readonly isBehindPerson: boolean;
};

type Add = (rule: RuleName, points: number, text: string) => void;

/** All that speaks for and against a name, by its words and by what stands round it. */
export function nameEvidence(tokens: Tokens, name: WrittenName, around: Around): Evidence[] {
	return [...wordEvidence(tokens, name), ...contextEvidence(tokens, name, around)];
}

/** What the words themselves say. */
function wordEvidence(
	tokens: Tokens,
	{first, end, parts, hasChain, reading}: WrittenName,
): Evidence[] {
	const evidence: Evidence[] = [];
	const add = (points: number, text: string, rule: RuleName = 'name-words') =>
		evidence.push({rule, points, text});
	const words = written(tokens, first, end);
	if (parts.length === 1) {
		add(-3, 'a single word');
		if (hasChain && parts[0] === 'given') add(3, `written as a name: ${words}`);
		if (parts[0] === 'unknown' && reading.form.length >= 4) add(2, 'a word no list knows');
		if (parts[0] === 'definite') add(-1, 'a single word with article');
		if (parts[0] === 'kunya') add(reading.form === 'ابو' ? 7 : 4, `the name of a father: ${words}`);
		return evidence;
	}
	if (hasChain) add(4, `written as a name: ${words}`);
	switch (parts[0]) {
		case 'given':
			add(4, `a given name and what follows: ${words}`);
			break;
		case 'kunya':
			add(4, `a given name and what follows: ${words}`);
			break;
		case 'weak':
			add(
				isFamilyBehind(tokens, end, parts) ? 4 : parts[1] === 'definite' ? 2 : 1,
				`a given name and a family name: ${words}`,
			);
			break;
		case 'family':
			add(parts[1] === 'given' || parts[1] === 'family' ? 2 : 1, `names: ${words}`);
			break;
		default:
			add(
				parts.includes('given') || parts.includes('family') ? 3 : 2,
				`words no list knows: ${words}`,
			);
	}
	return evidence;
}

/** A name behind the first, or a word with article that is formed like a family: فارس الخضيري. */
function isFamilyBehind(tokens: Tokens, end: number, parts: readonly PartKind[]): boolean {
	if (parts.slice(1).some(kind => kind === 'given' || kind === 'family')) return true;
	return (
		parts[1] === 'definite' && parts.length === 2 && tokens.word(end - 1)!.whole.form.endsWith('ي')
	);
}

/** What stands around says. */
function contextEvidence(tokens: Tokens, name: WrittenName, around: Around): Evidence[] {
	const evidence: Evidence[] = [];
	const add: Add = (rule, points, text) => evidence.push({rule, points, text});
	const {title, office} = around;
	const {first} = name;
	const isTitled = office !== undefined && isTitleWithNationality(tokens, office);
	const isAlone = name.parts.length === 1;
	// الملك خالد, الرئيس صالح: after such a title the name is meant, but not in الفتاة جميلة.
	if (isAlone && name.parts[0] === 'weak' && !isHighTitle(tokens, name.first)) {
		add('name-words', -1, 'also a common word');
	}
	if (title !== undefined || isTitled)
		add(
			'title',
			isDoubtfulTitle(tokens, name) ? 4 : 7,
			`after the title ${title ?? written(tokens, office!.first, office!.end)}`,
		);
	else if (office !== undefined) {
		add(
			'office',
			name.parts.length > 1 ? 5 : 3,
			`after the office ${written(tokens, office.first, office.end)}`,
		);
	}
	if (first > 0 && tokens.gaps[first] === 0 && name.reading.clitics === '') {
		if (title === undefined) addVerbBefore(tokens, name, add);
		addNounBefore(tokens, name, title !== undefined, add);
	}
	if (name.reading.clitics === 'و' && around.isBehindPerson) {
		add('names-in-a-row', 2, 'after another person and و');
	}
	addAfter(tokens, name, add);
	return evidence;
}

/** الفريق is a rank and a team, الرائد one and a forerunner; titles of many (اللاعبين) stand before more than names. */
function isDoubtfulTitle(tokens: Tokens, {first, reading}: WrittenName): boolean {
	if (reading.clitics !== '' || first === 0) return false;
	const {form} = tokens.word(first - 1)!.best;
	return doubtfulTitles.has(form) || /^ال.{3,}(?:ين|ون|اء)$/.test(form);
}

/** A title that is hardly ever followed by an adjective. */
function isHighTitle(tokens: Tokens, at: number): boolean {
	if (at === 0 || tokens.gaps[at] !== 0) return false;
	const {best, role} = tokens.word(at - 1)!;
	return best.form.startsWith('ال') && highTitles.has(role?.code ?? '');
}

const highTitles = new Set(
	'king emir president sultan clergy doctor minister crown-prince noble caliph honorific'.split(
		' ',
	),
);

const doubtfulTitles = new Set(
	'الفريق الحكم الرائد المقدم اللواء النجم الرجل الوزراء النواب الشيوخ القاده المرشح البطل المرجع الخليفه الاب الامام'.split(
		' ',
	),
);

/** الرئيس المصري: a title with its nationality stands before a name like the title alone. */
function isTitleWithNationality(tokens: Tokens, {first, end}: WrittenOffice): boolean {
	const title = tokens.word(first)!.best.form;
	return (
		end - first === 2 && title.startsWith('ال') && tokens.word(end - 1)!.whole.nisba !== undefined
	);
}

/** إن, أن, a colon or an opening quotation mark. */
function leadsToSpeech(tokens: Tokens, at: number): boolean {
	const between = tokens.gaps[at]!;
	if ((between & (gap.colon | gap.openQuote)) !== 0) return true;
	return between === 0 && tokens.word(at)?.whole.form === 'ان';
}

function addVerbBefore(tokens: Tokens, name: WrittenName, add: Add): void {
	const classes = tokens.classes[name.first - 1]!;
	const shown = () => `after the verb ${shownWord(tokens.word(name.first - 1)!)}`;
	if ((classes & wordClass.speech) !== 0) {
		// وقال … إن: what is said follows the speaker.
		add('verb', leadsToSpeech(tokens, name.end) ? 5 : 3, shown());
	} else if ((classes & wordClass.action) !== 0) {
		add('verb', 1, shown());
	}
	if ((tokens.traits[name.first - 1]! & trait.nisbaBest) === 0) return;
	const before = tokens.word(name.first - 1)!;
	const {nisba, form} = before.best;
	if (nisba?.form === 'masculine') {
		const points = name.parts.length > 1 && form.startsWith('ال') ? 2 : 1;
		add('office', points, `after ${shownWord(before)}`);
	}
}

/** Nouns after which a place or an organization is named, not a person. */
function addNounBefore(
	tokens: Tokens,
	{first, parts}: WrittenName,
	hasTitle: boolean,
	add: Add,
): void {
	const classes = tokens.classes[first - 1]!;
	const organizations = wordClass.organizationHead | wordClass.outsideHead;
	if ((classes & wordClass.placeHead) !== 0) add('place-head', -6, 'after a noun for a place');
	if ((classes & organizations) !== 0 && !hasTitle) {
		add('organization-head', -4, 'after a noun for an organization');
	}
	const mayBeIn = parts[0] !== 'given' && (tokens.traits[first - 1]! & trait.joining) !== 0;
	if (mayBeIn && tokens.word(first - 1)!.whole.form === 'في') {
		add('place-head', -3, 'after the preposition في');
	}
}

function addAfter(tokens: Tokens, {end, parts}: WrittenName, add: Add): void {
	const between = tokens.gaps[end]!;
	if (end >= tokens.count || (between & gap.line) !== 0) return;
	const classes = tokens.wholeClasses[end]!;
	if (between === gap.colon) {
		add('verb', 2, 'before a colon');
	} else if (between === 0 && (classes & wordClass.speech) !== 0) {
		add('verb', 2, `before the verb ${tokens.word(end)!.written}`);
	}
	const isUnknown = parts.length === 1 && parts[0] === 'unknown';
	if (isUnknown && between === 0 && isComplement(tokens, end)) {
		add('name-words', -3, 'a noun with its complement');
	}
	if ((classes & wordClass.role) === 0 || (tokens.traits[end]! & trait.definite) !== 0) return;
	if (between === 0 || between === gap.comma || between === gap.openBracket) {
		add('office', 2, `before the office ${tokens.word(end)!.written}`);
	}
}

/** A noun with article that says nothing about a person: ترسيم الحدود. */
function isComplement({traits, wholeClasses}: Tokens, at: number): boolean {
	if ((traits[at]! & (trait.definite | trait.nisba)) !== trait.definite) return false;
	return (wholeClasses[at]! & (wordClass.function | wordClass.role)) === 0;
}
