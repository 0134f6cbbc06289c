import {isBentFromCommonWord, isCommonWord} from '../lexicon/is-common-word.ts';
import type {Nisba} from '../lexicon/nisbas.ts';
import {foldWord, listedClasses, wordClass} from '../lexicon/word-classes.ts';

/** One way to read a written word: as it is, or without the clitics in front. */
export type Reading = {
	/** Folded, without the clitics; an elided alef is given back (القوات for للقوات). */
	readonly form: string;
	/** UTF-16 units of the written word before the form; the second ل of للقوات begins it. */
	readonly skip: number;
	/** The clitics: empty, و, ب, ول and so on. */
	readonly clitics: string;
	/** Bits of wordClass. */
	readonly classes: number;
	readonly nisba: Nisba | undefined;
};

/** What is known of a written word wherever it stands. */
export type Word = {
	readonly written: string;
	/** The word as it is. */
	readonly whole: Reading;
	/** Readings without clitics, fewest letters taken first. */
	readonly cut: readonly Reading[];
	/** The reading that lists know, else the whole. */
	readonly best: Reading;
};

/** The lexicon's `known` tells words of the gazetteer, which are not unknown. */
export type WordReader = (written: string) => Word;

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ل', 'ك'];
/** Most words kept; a corpus has some hundred thousand, of which the frequent ones make most of its text. */
const cacheLimit = 50_000;

/**
 * A reader of words that remembers what it read: the classes, nationality and clitics of each written form.
 * `nisbas` come from nisbaForms, `isListed` says whether a folded form begins a name of the gazetteer.
 */
export function createWordReader(
	nisbas: ReadonlyMap<string, Nisba>,
	isListed: (form: string) => boolean,
): WordReader {
	let cache = new Map<string, Word>();
	return written => {
		let word = cache.get(written);
		if (word === undefined) {
			if (cache.size >= cacheLimit) cache = new Map();
			// A copy: a slice would keep its whole article alive.
			const own = structuredCopy(written);
			word = readWord(own, nisbas, isListed);
			cache.set(own, word);
		}
		return word;
	};
}

function structuredCopy(text: string): string {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}

function readWord(
	written: string,
	nisbas: ReadonlyMap<string, Nisba>,
	isListed: (form: string) => boolean,
): Word {
	const folded = foldWord(written);
	const read = (form: string, clitics: string, skip: number): Reading => ({
		form,
		skip,
		clitics,
		classes: classesOf(form, written),
		nisba: nisbas.get(form.startsWith('ال') ? form.slice(2) : form),
	});
	const whole = read(folded, '', 0);
	const cut = cliticCuts(folded).map(({form, clitics, letters}) =>
		read(form, clitics, unitsBefore(written, letters)),
	);
	const isKnown = ({classes, form, nisba}: Reading) =>
		(classes & ~(wordClass.common | wordClass.bent | wordClass.unknown | wordClass.definite)) !==
			0 ||
		nisba !== undefined ||
		isListed(form);
	let best = whole;
	if (!isKnown(whole)) {
		best =
			cut.find(isKnown) ??
			((whole.classes & wordClass.common) === 0
				? (cut.find(({classes}) => (classes & wordClass.common) !== 0) ?? whole)
				: whole);
	}
	return {written, whole, cut, best};
}

/** Forms without conjunction and preposition; what is left has three letters or more. */
function cliticCuts(folded: string): {form: string; clitics: string; letters: number}[] {
	const cuts: {form: string; clitics: string; letters: number}[] = [];
	for (const conjunction of conjunctions) {
		if (!folded.startsWith(conjunction)) continue;
		for (const preposition of prepositions) {
			const clitics = conjunction + preposition;
			if (clitics === '' || !folded.startsWith(clitics)) continue;
			const letters = clitics.length;
			const rest = folded.slice(letters);
			if (rest.length >= 3 || (rest.length === 2 && conjunction === 'و')) {
				cuts.push({form: rest, clitics, letters});
			}
			// لل is ل and ال: the article's alef is not written.
			if (preposition === 'ل' && rest.startsWith('ل') && rest.length >= 3) {
				cuts.push({form: `ا${rest}`, clitics, letters});
			}
		}
	}
	return cuts.sort((a, b) => a.letters - b.letters || b.form.length - a.form.length);
}

/** How many UTF-16 units of a written word make its first folded letters, with their marks. */
function unitsBefore(written: string, letters: number): number {
	let units = 0;
	let seen = 0;
	while (units < written.length) {
		if (foldWord(written.charAt(units)) !== '') {
			if (seen === letters) return units;
			seen++;
		}
		units++;
	}
	return units;
}

function classesOf(form: string, written: string): number {
	if (!/^[ء-ي]+$/.test(form)) return wordClass.foreign;
	let classes = listedClasses(form);
	// علي (Ali) and على (on) fold to one; where the final letter is written as alef maksura it is no name.
	if (form === 'علي' || form === 'الي' || form === 'لدي' || form === 'موسي') {
		if (written.endsWith('ى')) return form === 'موسي' ? classes : wordClass.function;
		if (form === 'علي') classes = wordClass.given;
	}
	if (form.startsWith('عبدال') && form.length > 6) classes |= wordClass.given;
	if (/^(ابو|ابا|ابي)..../.test(form)) classes |= wordClass.family;
	if (form.length < 2) return classes;
	const isName = wordClass.given | wordClass.family | wordClass.weakGiven;
	if ((classes & isName) !== 0) return classes;
	if (isCommonWord(form)) classes |= wordClass.common;
	else if (isBentFromCommonWord(form)) classes |= wordClass.common | wordClass.bent;
	else if ((classes & ~wordClass.definite) === 0) classes |= wordClass.unknown;
	return classes;
}
