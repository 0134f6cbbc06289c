import {spellingClass} from '../../arabic/spelling-class.ts';
import {commonness, commonnessOf} from '../lexicon/commonness-of.ts';
import {foldWord} from '../lexicon/fold-word.ts';
import type {Nisba} from '../lexicon/nisbas.ts';
import type {StretchMap} from '../lexicon/stretch-map.ts';
import {
	listedClasses,
	listedClassesOf,
	type Role,
	roleOfNoun,
	wordClass,
} from '../lexicon/word-classes.ts';
import {WordStretches} from '../lexicon/word-stretches.ts';
import type {NameIndex, NameNode} from './name-index.ts';

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
	/** Where names of the gazetteer go on that begin with this form. */
	readonly node: NameNode | undefined;
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
	/** What the best reading names, if it is a noun for an office. */
	readonly role: Role | undefined;
	/** The class of the best form's spelling if it can be a name; else empty. */
	readonly spelling: string;
	/** Where listed names in another spelling go on. */
	readonly spellingNode: NameNode | undefined;
	/** Whether a listed name can begin here at all. */
	readonly opensName: boolean;
};

/** A word as written, without the clitics its best reading takes off, for a reader's eyes. */
export function shownWord({written, best}: Word): string {
	return written.slice(best.skip);
}

/** The reading a name may open with: of an unknown word with و in front the rest, ورافع after a comma. */
export function openingOf({best, whole, cut}: Word): Reading {
	if (best !== whole || (whole.classes & wordClass.unknown) === 0) return best;
	return cut.find(({clitics, form}) => clitics === 'و' && form.length > 3) ?? best;
}

/** What words are read by: nationality adjectives from nisbaForms, and the names of the gazetteer. */
export type WordKnowledge = {
	readonly nisbas: StretchMap<Nisba>;
	readonly index: NameIndex;
};

/** Of the form that is read. */
const letters = new WordStretches();

/** Reads a written word: its classes, its nationality, the clitics it may have, the names it may begin. */
export function readWord(written: string, {nisbas, index}: WordKnowledge): Word {
	const folded = foldWord(written);
	const isArabic = isArabicWord(folded);
	// صيدًا: what has the ending of an indefinite noun names nobody.
	const isNoun = isArabic && written.length > folded.length && hasTanwin.test(written);
	const read = (form: string, clitics: string, skip: number, common: number): Reading => {
		letters.read(form);
		return {
			form,
			skip,
			clitics,
			classes: isArabic ? classesOf(form, written, clitics, isNoun, common) : wordClass.foreign,
			nisba: isArabic ? nisbaOf(form, nisbas) : undefined,
			node: isNoun ? undefined : index.openings.get(letters, 0, form.length),
		};
	};
	const common = isArabic ? commonnessOf(folded) : commonness.none;
	const whole = read(folded, '', 0, common);
	const cut: readonly Reading[] =
		isArabic && !isWhole(whole, common)
			? cliticCuts(folded).map(({form, clitics}) => {
					const {length} = clitics;
					// Without marks letters and units are the same.
					const skip = written.length === folded.length ? length : unitsBefore(written, length);
					return read(form, clitics, skip, commonnessOf(form));
				})
			: noCuts;
	const best = bestOf(whole, cut);
	const spelling = (best.classes & couldBeName) === 0 ? '' : spellingClass(best.form);
	const spellingNode = spelling === '' ? undefined : index.spellings.next.get(spelling);
	const opensName =
		whole.node !== undefined ||
		spellingNode !== undefined ||
		cut.some(({node}) => node !== undefined);
	const role = roleOfNoun(best.form);
	return {written, whole, cut, best, role, spelling, spellingNode, opensName};
}

/** Whether a word surely has no clitics: وزير, بعد, لبنان. */
function isWhole({form, classes, nisba}: Reading, common: number): boolean {
	if ((classes & ~tellsNothing) !== 0 || nisba !== undefined) return true;
	if (common !== commonness.ending) return common === commonness.base;
	// A bent form, unless the rest behind a preposition is listed: لهيئة is of هيئة.
	const opens = form.startsWith('ب') || form.startsWith('ل');
	return !opens || (listedClasses(form.slice(1)) & opensAfterPreposition) === 0;
}

const opensAfterPreposition =
	wordClass.organizationHead | wordClass.outsideHead | wordClass.placeHead | wordClass.role;

/** With or without article; of الماني (ألماني) the first letters are its own. */
function nisbaOf(form: string, nisbas: WordKnowledge['nisbas']): Nisba | undefined {
	if (!nisbaEndings.includes(form.charAt(form.length - 1))) return undefined;
	const own = nisbas.get(letters, 0, form.length);
	return own ?? (form.startsWith('ال') ? nisbas.get(letters, 2, form.length) : undefined);
}

/** Last letters of the forms in nisbas.ts; a quick look before the long one. */
const nisbaEndings = 'يهنات';

/** Fathatan, dammatan, kasratan. */
const hasTanwin = /[\u064b-\u064d]/;

const noCuts: readonly Reading[] = [];
const couldBeName = wordClass.unknown | wordClass.given | wordClass.weakGiven | wordClass.family;

/** The whole word if lists know it, else the first cut they know, else a cut that is a common word. */
function bestOf(whole: Reading, cut: readonly Reading[]): Reading {
	if (cut.length === 0 || isKnown(whole)) return whole;
	for (const reading of cut) if (isKnown(reading)) return reading;
	if (isPlain(whole)) return whole;
	const common = cut.find(isPlain);
	if (common !== undefined || (whole.classes & wordClass.common) !== 0) return common ?? whole;
	return cut.find(({classes}) => (classes & wordClass.common) !== 0) ?? whole;
}

function isPlain({classes}: Reading): boolean {
	return (classes & (wordClass.common | wordClass.bent)) === wordClass.common;
}

const tellsNothing = wordClass.common | wordClass.bent | wordClass.unknown | wordClass.definite;

function isKnown(reading: Reading): boolean {
	return isListed(reading) || reading.nisba !== undefined || reading.node !== undefined;
}

/** Whether the lists of words know a reading as more than a common word. */
export function isListed({classes}: Reading): boolean {
	return (classes & ~tellsNothing) !== 0;
}

/** Hamza (U+0621) to yeh (U+064A): what folded Arabic words are made of. */
function isArabicWord(folded: string): boolean {
	for (let index = 0; index < folded.length; index++) {
		const unit = folded.charCodeAt(index);
		if (unit < 0x621 || unit > 0x64a) return false;
	}
	return folded.length > 0;
}

type Cut = {readonly form: string; readonly clitics: string};

/** Forms without و ف and without ب ل ك, fewest letters taken first; three letters or more remain. */
function cliticCuts(folded: string): Cut[] {
	const cuts: Cut[] = [];
	const first = folded.charAt(0);
	if (first === 'و' || first === 'ف') {
		if (folded.length >= (first === 'و' ? 3 : 4))
			cuts.push({form: folded.slice(1), clitics: first});
		addPreposition(cuts, folded, first);
	} else {
		addPreposition(cuts, folded, '');
	}
	return cuts;
}

function addPreposition(cuts: Cut[], folded: string, before: string): void {
	const preposition = folded.charAt(before.length);
	if (preposition !== 'ب' && preposition !== 'ل' && preposition !== 'ك') return;
	const rest = folded.slice(before.length + 1);
	if (rest.length < 2 || (rest.length === 2 && commonnessOf(rest) !== commonness.base)) return;
	const clitics = before + preposition;
	// لل is ل and ال: the article's alef is not written.
	if (preposition === 'ل' && rest.startsWith('ل')) cuts.push({form: `ا${rest}`, clitics});
	cuts.push({form: rest, clitics});
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

const isName = wordClass.given | wordClass.family | wordClass.weakGiven;

function classesOf(
	form: string,
	written: string,
	clitics: string,
	isNoun: boolean,
	common: number,
): number {
	let classes = listedClassesOf(letters);
	// علي (Ali) and على (on) fold to one; where the final letter is written as alef maksura it is no name.
	if (form === 'علي' || form === 'الي' || form === 'لدي') {
		if (written.endsWith('ى')) return (classes & ~isName) | wordClass.function;
		if (form === 'علي') classes = wordClass.given;
	}
	if (form.length > 6 && form.startsWith('عبدال')) classes |= wordClass.given;
	if (form.length > 6 && /^اب[واي]/.test(form)) classes |= wordClass.family;
	if (form.length < 2 || (classes & isName) !== 0) return classes;
	if (isNoun || common > commonness.bent) return classes | wordClass.common;
	// What looks bent without its clitics too is told by the whole word.
	if (clitics.length < 2 && common === commonness.bent) {
		return classes | wordClass.common | wordClass.bent;
	}
	return (classes & ~wordClass.definite) === 0 ? classes | wordClass.unknown : classes;
}
