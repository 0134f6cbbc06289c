import {commonWords} from './common-words.ts';
import {foldWord} from './fold-word.ts';
import {newsWords} from './news-words.ts';
import {StretchMap} from './stretch-map.ts';
import {type Measure, verbForms} from './verb-forms.ts';
import {verbRoots} from './verb-roots.ts';
import {WordStretches} from './word-stretches.ts';

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
	readonly words: StretchMap<true>;
	/** The same, and without the ه of those that end in it, which turns into ت before an ending. */
	readonly stems: StretchMap<true>;
	/** Imperfects without the letter of their person. */
	readonly imperfects: StretchMap<true>;
	readonly imperfectStems: StretchMap<true>;
};

let vocabulary: Vocabulary | undefined;
const letters = new WordStretches();

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
	letters.read(word);
	const {words, stems} = vocabulary;
	if (words.get(letters, 0, word.length) !== undefined || isImperfect(0, vocabulary))
		return commonness.base;
	if (hasEnding(0, stems, plainEndings)) return commonness.ending;
	const front = frontOf(word);
	if (front > 0 && isCommonBehindFront(front, vocabulary)) return commonness.behindFront;
	return isBent(front, vocabulary) ? commonness.bent : commonness.none;
}

/** Whether what follows a conjunction or article is common. */
function isCommonBehindFront(front: number, known: Vocabulary): boolean {
	if (known.words.get(letters, front, letters.word.length) !== undefined) return true;
	// الجندان and the like are families; few duals stand with article.
	if (letters.word.endsWith('ان')) return false;
	return isImperfect(front, known) || hasEnding(front, known.stems, plainEndings);
}

function isBent(front: number, {words, stems}: Vocabulary): boolean {
	if (front > 0 && hasEnding(front, stems, endings)) return true;
	if (hasEnding(0, stems, endings)) return true;
	const {word} = letters;
	return (
		word.length > 4 &&
		'بلك'.includes(word.charAt(0)) &&
		words.get(letters, 1, word.length) !== undefined
	);
}

/** How many letters the conjunction and the article in front of a word have. */
function frontOf(word: string): number {
	const start = word.length > 4 && word.startsWith('و') ? 1 : 0;
	const article = articleAt(word, start);
	return article > 0 && word.length - start >= article + 2 ? start + article : start;
}

/** How many letters ال, لل, بال or كال has there; 0 for none. */
function articleAt(word: string, at: number): number {
	const first = word.charAt(at);
	if (first === 'ا' || first === 'ل') return word.charAt(at + 1) === 'ل' ? 2 : 0;
	if (first !== 'ب' && first !== 'ك') return 0;
	return word.charAt(at + 1) === 'ا' && word.charAt(at + 2) === 'ل' ? 3 : 0;
}

function readVocabulary(): Vocabulary {
	const words: Words = new Map();
	for (const word of commonWords.trim().split(/\s+/)) words.set(foldWord(word), true);
	for (const word of newsWords.trim().split(/\s+/)) words.set(word, true);
	const imperfects: Words = new Map();
	for (const measure of Object.keys(verbRoots) as Measure[]) {
		for (const root of verbRoots[measure].trim().split(/\s+/)) {
			const forms = verbForms(root, measure);
			for (const form of forms.perfects) if (form.length > 2) words.set(form, true);
			for (const form of forms.nouns) words.set(form, true);
			for (const form of forms.imperfects) imperfects.set(form, true);
		}
	}
	return {
		words: new StretchMap(words),
		stems: new StretchMap(stemsOf(words)),
		imperfects: new StretchMap(imperfects),
		imperfectStems: new StretchMap(stemsOf(imperfects)),
	};
}

type Words = Map<string, true>;

function stemsOf(words: Words): Words {
	const stems = new Map(words);
	for (const word of words.keys()) if (word.endsWith('ه')) stems.set(word.slice(0, -1), true);
	return stems;
}

/** يكتب, سيكتبون, تكتبها: a letter of person, and for the future س before it. */
function isImperfect(from: number, {imperfects, imperfectStems}: Vocabulary): boolean {
	const {word} = letters;
	const start = word.charAt(from) === 'س' ? from + 1 : from;
	const person = word.charAt(start);
	if (person !== 'ي' && person !== 'ت' && person !== 'ن' && person !== 'ا') return false;
	if (imperfects.get(letters, start + 1, word.length) !== undefined) return true;
	return hasEnding(start + 1, imperfectStems, imperfectEndings);
}

/** Whether the letters from an offset on are a stem with one of the endings. */
function hasEnding(
	from: number,
	stems: StretchMap<true>,
	endingsOf: Readonly<Record<string, readonly string[]>>,
): boolean {
	const {word} = letters;
	const last = endingsOf[word.charAt(word.length - 1)];
	if (last === undefined) return false;
	for (const ending of last) {
		const end = word.length - ending.length;
		if (end < from + 3 || !word.endsWith(ending)) continue;
		if (stems.get(letters, from, end) !== undefined) return true;
	}
	return false;
}
