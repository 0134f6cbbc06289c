import {commonWords} from './common-words.ts';

/** Endings of nouns and verbs, longest first, by their last letter; on folded words. */
const endings: Readonly<Record<string, readonly string[]>> = {
	ا: ['تهما', 'هما', 'كما', 'تها', 'ها', 'نا', 'تا', 'وا', 'ا'],
	م: ['تهم', 'هم'],
	ن: ['هن', 'ون', 'ين', 'ان'],
	ت: ['ات', 'ت'],
	ه: ['يه', 'ته', 'ه'],
	ي: ['تي', 'ي'],
};

let known: Set<string> | undefined;

/**
 * Whether a folded word, without conjunction and article, is one the news uses often and seldom as a name.
 */
export function isCommonWord(word: string): boolean {
	known ??= new Set(commonWords.split(/\s+/));
	if (known.has(word)) return true;
	const bare = withoutFront(word);
	return bare !== word && known.has(bare);
}

/** Whether it is one as it stands, so that what seems a clitic in front is its own letter: وزير, كبير. */
export function isPlainCommonWord(word: string): boolean {
	known ??= new Set(commonWords.split(/\s+/));
	return known.has(word);
}

/** Whether a folded word is a bent form of a common word, as it seems by its ending or front; less sure. */
export function isBentFromCommonWord(word: string): boolean {
	known ??= new Set(commonWords.split(/\s+/));
	const bare = withoutFront(word);
	if (bare !== word && hasEnding(bare, known)) return true;
	return hasEnding(word, known) || (/^[بلك]....|^س[يتن]../.test(word) && known.has(word.slice(1)));
}

/** Without conjunction and article; the word itself when there is none. */
export function withoutFront(word: string): string {
	let rest = word;
	if (rest.length > 4 && rest.startsWith('و')) rest = rest.slice(1);
	for (const front of ['بال', 'كال', 'لل', 'ال']) {
		if (rest.startsWith(front) && rest.length >= front.length + 2) return rest.slice(front.length);
	}
	return rest;
}

function hasEnding(word: string, words: ReadonlySet<string>): boolean {
	const last = endings[word.charAt(word.length - 1)];
	if (last === undefined) return false;
	for (const ending of last) {
		if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
		const rest = word.slice(0, -ending.length);
		if (words.has(rest) || words.has(`${rest}ه`)) return true;
	}
	return false;
}
