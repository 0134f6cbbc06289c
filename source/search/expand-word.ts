import {withClitics, withoutClitics} from '../arabic/clitics.ts';
import {stem} from '../arabic/stem.ts';
import {inflections} from './inflections.ts';
import type {QueryWord} from './parse-query.ts';
import {type ScanRequest, scanTerms} from './scan-terms.ts';
import {termText} from './term-text.ts';
import type {Terms} from './terms.ts';

/** How a term answers a word of the query; `near` is one edit away, `far` two. */
export type ExpansionKind = 'exact' | 'clitic' | 'stem' | 'spelling' | 'prefix' | 'near' | 'far';

/** A term that answers a word of the query. */
export type Expansion = {
	readonly term: string;
	readonly kind: ExpansionKind;
	/** How well it answers, 0 to 1. */
	readonly quality: number;
	/** The letters of the term that answer; clitics that were not typed are left out. */
	readonly from: number;
	readonly to: number;
	/** Its number in each of the dictionaries, -1 where it is missing. */
	readonly ids: readonly number[];
};

/*
 * How well an answer answers, tuned on known articles and on words scattered over one. A word that no
 * article has is rather misspelled: then words near it count more, its stem less.
 */
const qualities = {
	ownForm: 0.95,
	withoutClitics: 0.9,
	otherForm: 0.85,
	stem: {known: 0.75, unknown: 0.6},
	spelling: 0.7,
	/** And up to `prefixShare` more, the more of the word is typed. */
	prefix: 0.6,
	prefixShare: 0.2,
	near: {known: 0.5, unknown: 0.65, misspelled: 0.86},
	nearForm: 0.9,
	far: 0.4,
};

const shortestForEdits = 4;
const shortestForTwoEdits = 6;
/** Stems of two letters belong to unrelated words (قو to قوات, قوة and قوي). */
const shortestStem = 3;
/** A neighbor so many times as frequent shows that a word is a misspelling that others made too. */
const misspelledRatio = 50;
/** Of the near terms the most frequent ones are looked up with clitics, too. */
const mostNearWithClitics = 6;
/** One typed letter begins a third of all words; the most frequent ones will do. */
const mostPrefixed = 500;

/**
 * The terms that answer a word of the query, each once with its best reading: the word; with and
 * without clitics; of the same stem; another spelling of a foreign name; beginning with it while it
 * is typed; one edit away from four letters on (from three if it is unknown); two edits when there is
 * nothing else. Numbers are only found as they are or, while typed, by their beginning.
 */
export function expandWord(word: QueryWord, dictionaries: readonly Terms[]): Expansion[] {
	const expansions = new Expansions(dictionaries);
	const {folded, isPrefix} = word;
	expansions.add(folded, 'exact', 1, 0);
	if (/^\d/.test(folded)) {
		if (isPrefix) addPrefixed(expansions, folded, scan(expansions, folded, {prefix: true}));
		return expansions.all();
	}
	const bases = [folded, ...basesOf(folded, expansions)];
	addForms(expansions, bases);
	const edits = folded.length >= shortestForEdits || isUnknownShort(folded, expansions) ? 1 : 0;
	const spellings = folded.length >= shortestForEdits;
	const found = scan(expansions, folded, {edits, prefix: isPrefix, spellings});
	const isKnown = !expansions.isEmpty || found.prefixed.size > 0;
	addStems(expansions, bases, isKnown);
	for (const term of found.spellings) expansions.add(term, 'spelling', qualities.spelling, 0);
	addPrefixed(expansions, folded, found);
	addNear(expansions, folded, found.near, isKnown);
	if (expansions.isEmpty && folded.length >= shortestForTwoEdits) {
		const far = scan(expansions, folded, {edits: 2}).near;
		for (const term of far) expansions.add(term, 'far', qualities.far, 0);
	}
	return expansions.all();
}

/** Three letters have many neighbors; only where they are no word a lost letter is looked for. */
function isUnknownShort(word: string, expansions: Expansions): boolean {
	return word.length === shortestForEdits - 1 && expansions.isEmpty;
}

/** The word without clitics, where that is as common as the word with them (لبنان is no بنان). */
function basesOf(word: string, expansions: Expansions): string[] {
	const frequency = expansions.frequency(word);
	return withoutClitics(word)
		.filter(({suffix}) => suffix === '')
		.map(split => split.word)
		.filter(base => expansions.frequency(base) >= Math.max(frequency, 1));
}

function addForms(expansions: Expansions, bases: readonly string[]): void {
	for (const [index, base] of bases.entries()) {
		if (index > 0) expansions.add(base, 'clitic', qualities.withoutClitics, 0);
		const quality = index === 0 ? qualities.ownForm : qualities.otherForm;
		addWithClitics(expansions, base, 'clitic', quality);
	}
}

function addWithClitics(
	expansions: Expansions,
	base: string,
	kind: ExpansionKind,
	quality: number,
): void {
	for (const form of withClitics(base)) {
		// In للقوات the word القوات stands without its alef.
		const length = form.endsWith(base) ? base.length : base.length - 1;
		expansions.add(form, kind, quality, form.length - length);
	}
}

function addStems(expansions: Expansions, bases: readonly string[], isKnown: boolean): void {
	const quality = isKnown ? qualities.stem.known : qualities.stem.unknown;
	for (const base of bases) {
		const root = stem(base);
		if (root.length < shortestStem) continue;
		for (const {form, conjunction} of inflections(base)) {
			const isForm = expansions.frequency(form) > 0 && stem(form) === root;
			if (isForm) expansions.add(form, 'stem', quality, conjunction);
		}
	}
}

function addPrefixed(expansions: Expansions, word: string, {prefixed}: Found): void {
	const terms = [...prefixed].sort(([a], [b]) => expansions.frequency(b) - expansions.frequency(a));
	for (const [term, clitics] of terms.slice(0, mostPrefixed)) {
		const share = word.length / (term.length - clitics);
		expansions.add(term, 'prefix', qualities.prefix + qualities.prefixShare * share, clitics);
	}
}

function addNear(
	expansions: Expansions,
	word: string,
	near: ReadonlySet<string>,
	isKnown: boolean,
): void {
	const {known, unknown, misspelled} = qualities.near;
	const quality = isKnown ? known : unknown;
	const often = expansions.frequency(word) * misspelledRatio;
	// A lost letter only: see `isUnknownShort`.
	const terms = [...near].filter(term => Math.max(word.length, term.length) >= shortestForEdits);
	for (const term of terms) {
		const isMisspelling = often > 0 && expansions.frequency(term) > often;
		expansions.add(term, 'near', isMisspelling ? misspelled : quality, 0);
	}
	terms.sort((a, b) => expansions.frequency(b) - expansions.frequency(a));
	for (const term of terms.slice(0, mostNearWithClitics)) {
		addWithClitics(expansions, term, 'near', quality * qualities.nearForm);
	}
}

/** What a scan found in all dictionaries, by letters. */
type Found = {
	readonly near: Set<string>;
	readonly spellings: Set<string>;
	/** With the number of clitics' letters in front. */
	readonly prefixed: Map<string, number>;
};

function scan(expansions: Expansions, word: string, request: Partial<ScanRequest>): Found {
	const found: Found = {near: new Set(), spellings: new Set(), prefixed: new Map()};
	const whole = {word, edits: 0, prefix: false, spellings: false, ...request};
	for (const terms of expansions.dictionaries) {
		const scanned = scanTerms(terms, whole);
		for (const id of scanned.near) found.near.add(termText(terms, id));
		for (const id of scanned.spellings) found.spellings.add(termText(terms, id));
		for (const {id, clitics} of scanned.prefixed) found.prefixed.set(termText(terms, id), clitics);
	}
	return found;
}

/** Terms by their letters; of several readings the best stays. */
class Expansions {
	readonly dictionaries: readonly Terms[];
	#byTerm = new Map<string, Expansion>();

	constructor(dictionaries: readonly Terms[]) {
		this.dictionaries = dictionaries;
	}

	get isEmpty(): boolean {
		return this.#byTerm.size === 0;
	}

	all(): Expansion[] {
		return [...this.#byTerm.values()];
	}

	/** How often a term stands in all articles. */
	frequency(term: string): number {
		let sum = 0;
		for (const terms of this.dictionaries) {
			const id = terms.find(term);
			if (id >= 0) sum += terms.frequency(id);
		}
		return sum;
	}

	/** Adds a term that stands in some article; its letters from `from` on answer the query. */
	add(term: string, kind: ExpansionKind, quality: number, from: number): void {
		const known = this.#byTerm.get(term);
		if (known && known.quality >= quality) return;
		const ids = known?.ids ?? this.dictionaries.map(terms => terms.find(term));
		if (ids.every(id => id < 0)) return;
		this.#byTerm.set(term, {term, kind, quality, from, to: term.length, ids});
	}
}
