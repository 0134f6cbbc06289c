/** One way to take clitics off a folded word. */
export type CliticSplit = {
	/** The clitics in front as written, such as `و`, `وال`, `لل`; empty when there are none. */
	readonly prefix: string;
	/** The word without them. Letters that writing swallows are given back: `القوات` for `للقوات`. */
	readonly word: string;
	/** The pronoun behind as written, such as `ها`; empty when there is none. */
	readonly suffix: string;
	/** The letters of the written word the stem stands on: its first, and one after its last. */
	readonly from: number;
	readonly to: number;
};

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ل', 'ك'];

/** Pronouns written on the end of a word, longest first. */
const pronouns = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'];

/** Letters a verb of the future (سـ) goes on with: those of the imperfect, ا ن ي ت. */
const imperfectLetters = 'انيت';

/** Letters that must remain: a clitic of one letter is easily part of a short word (وصل, بلد, لبن). */
const afterArticle = 2;
const afterLetter = 3;
const beforePronoun = 3;

/**
 * The ways a folded word can be read as clitics and a word, fewest letters taken first. They are
 * candidates: only a lexicon knows that the و of وزير is part of the word. The word as it stands is
 * not among them.
 */
export function withoutClitics(word: string): CliticSplit[] {
	const fronts = withoutPrefixes(word);
	const whole: CliticSplit = {prefix: '', word, suffix: '', from: 0, to: word.length};
	const backs = [whole, ...fronts].flatMap(withoutPronoun);
	return [...fronts, ...backs].sort((a, b) => takenBy(a) - takenBy(b));
}

/**
 * The forms a folded word may stand in with clitics in front, without the word itself: for `قوات`
 * among others `وقوات`, `القوات`, `بالقوات`, `للقوات`; for `القوات` also `للقوات`.
 */
export function withClitics(word: string): string[] {
	const hasArticle = word.startsWith('ال') && word.length >= 2 + afterArticle;
	const forms: string[] = [];
	for (const conjunction of conjunctions) {
		for (const preposition of prepositions) {
			const clitics = conjunction + preposition;
			if (clitics !== '') forms.push(clitics + word);
			if (hasArticle && preposition === 'ل') forms.push(`${clitics}${word.slice(1)}`);
			if (!hasArticle)
				forms.push(preposition === 'ل' ? `${clitics}ل${word}` : `${clitics}ال${word}`);
		}
		if (!hasArticle && imperfectLetters.includes(word.charAt(0)))
			forms.push(`${conjunction}س${word}`);
	}
	return forms;
}

function takenBy({prefix, suffix}: CliticSplit): number {
	return prefix.length + suffix.length;
}

function withoutPrefixes(word: string): CliticSplit[] {
	const splits: CliticSplit[] = [];
	const add = (prefix: string, rest: string, from: number, atLeast: number) => {
		if (word.length - prefix.length < atLeast) return;
		splits.push({prefix, word: rest, suffix: '', from, to: word.length});
	};
	for (const conjunction of conjunctions) {
		if (!word.startsWith(conjunction)) continue;
		const rest = word.slice(conjunction.length);
		if (conjunction !== '') add(conjunction, rest, 1, afterLetter);
		for (const preposition of prepositions) {
			if (!rest.startsWith(preposition)) continue;
			const clitics = conjunction + preposition;
			const bare = word.slice(clitics.length);
			if (preposition !== '') add(clitics, bare, clitics.length, afterLetter);
			if (bare.startsWith('ال'))
				add(`${clitics}ال`, bare.slice(2), clitics.length + 2, afterArticle);
			// لل is ل and ال: the article's alef is not written.
			if (preposition === 'ل' && bare.startsWith('ل')) {
				add(clitics, `ا${bare}`, clitics.length, 1 + afterArticle);
				add(`${clitics}ل`, bare.slice(1), clitics.length + 1, afterArticle);
			}
		}
		if (rest.startsWith('س') && imperfectLetters.includes(rest.charAt(1))) {
			add(`${conjunction}س`, rest.slice(1), conjunction.length + 1, afterLetter);
		}
	}
	return splits;
}

function withoutPronoun(split: CliticSplit): CliticSplit[] {
	const splits: CliticSplit[] = [];
	for (const suffix of pronouns) {
		const word = split.word.slice(0, -suffix.length);
		if (!split.word.endsWith(suffix) || word.length < beforePronoun) continue;
		const shorter = {...split, suffix, to: split.to - suffix.length};
		splits.push({...shorter, word});
		// Before a pronoun teh marbuta is written ت: مدينته is مدينة and ه.
		if (word.endsWith('ت')) splits.push({...shorter, word: `${word.slice(0, -1)}ه`});
	}
	return splits;
}
