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

type Vocabulary = {
	/** Nouns, adjectives, verbal nouns, participles and perfects. */
	readonly words: ReadonlySet<string>;
	/** The same, and without the ه of those that end in it, which turns into ت before an ending. */
	readonly stems: ReadonlySet<string>;
	/** Imperfects without the letter of their person. */
	readonly imperfects: ReadonlySet<string>;
	readonly imperfectStems: ReadonlySet<string>;
};

let vocabulary: Vocabulary | undefined;

/** How surely a word is one that the news uses often and seldom as a name. */
export const commonness = {
	none: 0,
	/** It seems a bent form, by its ending or front; less sure. */
	bent: 1,
	/** Without conjunction and article. */
	behindFront: 2,
	/** Without a plain ending, so that what seems a clitic in front is its own letter: وزير, كبير. */
	ending: 3,
	/** As it stands: a noun of the lists, or a verb. */
	base: 4,
} as const;

/** How common a folded word is, as `commonness` has it. Hot: asked of every reading of every word once. */
export function commonnessOf(word: string): number {
	vocabulary ??= readVocabulary();
	const {words, stems} = vocabulary;
	if (words.has(word) || isImperfect(word, vocabulary)) return commonness.base;
	if (hasEnding(word, stems, plainEndings)) return commonness.ending;
	const bare = withoutFront(word);
	if (bare !== word && isCommonBehindFront(bare, vocabulary)) return commonness.behindFront;
	return isBent(word, bare, vocabulary) ? commonness.bent : commonness.none;
}

function isCommonBehindFront(bare: string, known: Vocabulary): boolean {
	if (known.words.has(bare)) return true;
	// الجندان and the like are families; few duals stand with article.
	if (bare.endsWith('ان')) return false;
	return isImperfect(bare, known) || hasEnding(bare, known.stems, plainEndings);
}

function isBent(word: string, bare: string, {words, stems}: Vocabulary): boolean {
	if (bare !== word && hasEnding(bare, stems, endings)) return true;
	return hasEnding(word, stems, endings) || (/^[بلك]..../.test(word) && words.has(word.slice(1)));
}

/** Without conjunction and article; the word itself when there is none. */
function withoutFront(word: string): string {
	const start = word.length > 4 && word.startsWith('و') ? 1 : 0;
	const rest = word.length - start;
	const article = articleAt(word, start);
	if (article > 0 && rest >= article + 2) return word.slice(start + article);
	return start === 0 ? word : word.slice(1);
}

/** How many letters ال, لل, بال or كال has there; 0 for none. */
function articleAt(word: string, at: number): number {
	const first = word.charAt(at);
	if (first === 'ا' || first === 'ل') return word.charAt(at + 1) === 'ل' ? 2 : 0;
	if (first !== 'ب' && first !== 'ك') return 0;
	return word.charAt(at + 1) === 'ا' && word.charAt(at + 2) === 'ل' ? 3 : 0;
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
	return {words, stems: stemsOf(words), imperfects, imperfectStems: stemsOf(imperfects)};
}

function stemsOf(words: ReadonlySet<string>): Set<string> {
	const stems = new Set(words);
	for (const word of words) if (word.endsWith('ه')) stems.add(word.slice(0, -1));
	return stems;
}

/** يكتب, سيكتبون, تكتبها: a letter of person, and for the future س before it. */
function isImperfect(word: string, {imperfects, imperfectStems}: Vocabulary): boolean {
	const start = word.startsWith('س') ? 1 : 0;
	const person = word.charAt(start);
	if (person !== 'ي' && person !== 'ت' && person !== 'ن' && person !== 'ا') return false;
	const rest = word.slice(start + 1);
	return imperfects.has(rest) || hasEnding(rest, imperfectStems, imperfectEndings);
}

function hasEnding(
	word: string,
	stems: ReadonlySet<string>,
	endingsOf: Readonly<Record<string, readonly string[]>>,
): boolean {
	const last = endingsOf[word.charAt(word.length - 1)];
	if (last === undefined) return false;
	for (const ending of last) {
		if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
		if (stems.has(word.slice(0, -ending.length))) return true;
	}
	return false;
}
