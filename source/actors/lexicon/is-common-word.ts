import {commonWords} from './common-words.ts';
import {foldWord} from './fold-word.ts';
import {newsWords} from './news-words.ts';
import {type Measure, verbForms} from './verb-forms.ts';
import {verbRoots} from './verb-roots.ts';

/** Endings of nouns and verbs, longest first, by their last letter; on folded words. */
const endings: Readonly<Record<string, readonly string[]>> = {
	ا: ['تهما', 'هما', 'كما', 'تها', 'ها', 'نا', 'تا', 'وا', 'ا'],
	م: ['تهم', 'هم'],
	ن: ['هن', 'ون', 'ين', 'ان'],
	ت: ['ات', 'ت'],
	ه: ['يه', 'ته', 'ه'],
	ي: ['تي', 'ي'],
};
/** Endings that few names have. */
const plainEndings: Readonly<Record<string, readonly string[]>> = {
	ا: ['تهما', 'هما', 'تها', 'ها', 'نا', 'تا', 'وا', 'ا'],
	م: ['تهم', 'هم'],
	ن: ['تين', 'تان', 'ون', 'ين', 'ان'],
	ت: ['ات', 'ت'],
	ه: ['يه', 'ته', 'ه'],
};

const imperfectEndings: Readonly<Record<string, readonly string[]>> = {
	ا: ['هما', 'ونها', 'ها', 'نا', 'وا', 'ا'],
	م: ['ونهم', 'هم'],
	ن: ['ون', 'ان', 'ين', 'ن'],
	ه: ['ونه', 'ه'],
	ي: ['ني'],
};
const persons = new Set(['ي', 'ت', 'ن', 'ا']);

type Vocabulary = {
	/** Nouns, adjectives, verbal nouns, participles and perfects. */
	readonly words: ReadonlySet<string>;
	/** Imperfects without the letter of their person. */
	readonly imperfects: ReadonlySet<string>;
};

let vocabulary: Vocabulary | undefined;

/**
 * Whether a folded word, without conjunction and article, is one the news uses often and seldom as a name.
 */
export function isCommonWord(word: string): boolean {
	if (isPlainCommonWord(word)) return true;
	const bare = withoutFront(word);
	if (bare === word) return false;
	// الجندان and the like are families; few duals stand with article.
	return isPlainCommonWord(bare) && !isDual(bare);
}

function isDual(word: string): boolean {
	vocabulary ??= readVocabulary();
	return word.endsWith('ان') && !vocabulary.words.has(word);
}

/** Whether it is one without any ending: a noun of the list, or a verb. */
export function isBaseCommonWord(word: string): boolean {
	vocabulary ??= readVocabulary();
	return vocabulary.words.has(word) || isImperfect(word, vocabulary);
}

/** Whether it is one as it stands, so that what seems a clitic in front is its own letter: وزير, كبير. */
export function isPlainCommonWord(word: string): boolean {
	vocabulary ??= readVocabulary();
	const {words} = vocabulary;
	return words.has(word) || isImperfect(word, vocabulary) || hasEnding(word, words, plainEndings);
}

/** Whether a folded word is a bent form of a common word, as it seems by its ending or front; less sure. */
export function isBentFromCommonWord(word: string): boolean {
	vocabulary ??= readVocabulary();
	const {words} = vocabulary;
	const bare = withoutFront(word);
	if (bare !== word && hasEnding(bare, words, endings)) return true;
	return hasEnding(word, words, endings) || (/^[بلك]..../.test(word) && words.has(word.slice(1)));
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

function readVocabulary(): Vocabulary {
	const words = new Set(commonWords.trim().split(/\s+/).map(foldWord));
	for (const word of newsWords.trim().split(/\s+/)) words.add(word);
	const imperfects = new Set<string>();
	for (const measure of Object.keys(verbRoots) as Measure[]) {
		for (const root of verbRoots[measure].trim().split(/\s+/)) {
			const forms = verbForms(root, measure);
			for (const form of forms.perfects) if (form.length > 2) words.add(form);
			for (const form of forms.nouns) words.add(form);
			for (const form of forms.imperfects) imperfects.add(form);
		}
	}
	return {words, imperfects};
}

/** يكتب, سيكتبون, تكتبها: a letter of person, and for the future س before it. */
function isImperfect(word: string, {imperfects}: Vocabulary): boolean {
	const start = word.startsWith('س') ? 1 : 0;
	if (!persons.has(word.charAt(start))) return false;
	const rest = word.slice(start + 1);
	return imperfects.has(rest) || hasEnding(rest, imperfects, imperfectEndings);
}

function hasEnding(
	word: string,
	words: ReadonlySet<string>,
	endingsOf: Readonly<Record<string, readonly string[]>>,
): boolean {
	const last = endingsOf[word.charAt(word.length - 1)];
	if (last === undefined) return false;
	for (const ending of last) {
		if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
		const rest = word.slice(0, -ending.length);
		if (words.has(rest) || words.has(`${rest}ه`)) return true;
	}
	return false;
}
