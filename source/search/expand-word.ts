import {withClitics, withoutClitics} from '../arabic/clitics.ts';
import {hasArabic} from '../arabic/has-arabic.ts';
import {withPronouns} from '../arabic/with-pronouns.ts';
import {inflectedTerms, prefixedTerms} from './behind-clitics.ts';
import {type Expansion, type ExpansionKind, Expansions} from './expansions.ts';
import {inflections} from './inflections.ts';
import {nearTerms} from './near-terms.ts';
import type {QueryWord} from './parse-query.ts';
import {slipOf} from './slip-of.ts';
import {soundingLike} from './sounding-like.ts';
import {spellingsOf} from './spellings-of.ts';
import type {Terms} from './terms.ts';

/*
 * How well an answer answers, tuned on known articles and on words scattered over one. A word that no
 * article has is rather misspelled: then words near it count more, its stem less.
 */
const qualities = {
	ownForm: 0.95,
	withoutClitics: 0.9,
	otherForm: 0.85,
	/** What of it is left where nobody wrote the word with these clitics; it may as well be a slip. */
	neverWritten: 0.8,
	pronoun: 0.72,
	/** Of an unknown word; it may as well be a slip. */
	withoutPronoun: 0.65,
	stem: {known: 0.7, unknown: 0.6},
	spelling: 0.76,
	spellingForm: 0.68,
	/** And up to `prefixShare` more, the more of the word is typed. */
	prefix: 0.6,
	prefixShare: 0.2,
	near: {lost: 0.76, beside: 0.71, stray: 0.68},
	guess: {lost: 0.72, beside: 0.64, stray: 0.56},
	/** What of it is left when clitics are added. */
	nearForm: 0.9,
	far: 0.4,
	/** The Arabic name of a word in Latin letters, and a word that only sounds like it. */
	name: 0.97,
	sound: 0.6,
};

const shortestForEdits = 4;
const shortestForTwoEdits = 6;
/** Stems of two letters belong to unrelated words (قو to قوات, قوة and قوي). */
const shortestStem = 3;
/** A neighbor so many times as frequent shows that a word is a misspelling that others made too. */
const misspelledRatio = 50;
/** Of the near terms and other spellings the most frequent ones are looked up with clitics, too. */
const mostWithClitics = 6;
/** A slip in a known word of three letters is only taken for granted if the other is not so much rarer. */
const shortRatio = 0.1;
/** Of the neighbors of a word of three letters the most frequent ones. */
const mostShort = 20;
/** Of the words that begin as typed the most frequent ones: by one letter, two, more. */
const prefixedTaken = [50, 150, 250];

/** Whether articles have a word: words that begin so, only itself in some form, or none. */
type Standing = 'begun' | 'written' | 'unknown';

/** A term that begins as typed behind so many letters of clitics. */
type Prefixed = {readonly term: string; readonly clitics: number; readonly frequency: number};
/** و and ف: what they join is one with the word before, so they are not marked. */
const conjunctions = new Set('وف');
/** No word is longer; letters beyond are noise that is compared with nothing but itself. */
const longestWord = 50;

/**
 * The terms that answer a word of the query, each once with its best reading: the word; with and
 * without clitics; of the same stem; another spelling of a foreign name; beginning with it while it
 * is typed; one edit away from four letters on (from three if it is unknown); two edits when there is
 * nothing else. Numbers are only found as they are or, while typed, by their beginning. A word in
 * Latin letters is answered by its Arabic names, too, or, where it has none, by words of its sound.
 */
export function expandWord(word: QueryWord, dictionaries: readonly Terms[]): Expansion[] {
	const expansions = new Expansions(dictionaries);
	const {folded, isPrefix} = word;
	expansions.add(folded, 'exact', 1, 0);
	if (folded.length > longestWord) return expansions.all();
	if (word.arabic) addNames(expansions, word.arabic);
	if (word.isName) addForms(expansions, [folded]);
	// A name of several words is answered by phrases; only its single ones are looked for here.
	if (word.isName || folded.includes(' ')) return expansions.all();
	const prefixed = isPrefix ? mostPrefixed(expansions, folded) : [];
	if (/^\d/.test(folded)) {
		addPrefixed(expansions, folded, prefixed);
		return expansions.all();
	}
	const bases = [folded, ...basesOf(folded, expansions)];
	addForms(expansions, bases);
	const hasForms = !expansions.isEmpty;
	const standing = prefixed.length > 0 ? 'begun' : hasForms ? 'written' : 'unknown';
	const isKnown = standing !== 'unknown';
	if (!isKnown) addWithoutPronouns(expansions, folded);
	addStems(expansions, bases, isKnown);
	if (folded.length >= shortestForEdits && hasArabic(folded)) addSpellings(expansions, folded);
	addPrefixed(expansions, folded, prefixed);
	if (folded.length >= shortestForEdits) addNear(expansions, folded, standing);
	else if (folded.length === shortestForEdits - 1)
		addNearShort(expansions, folded, standing, hasForms);
	if (!word.arabic) addSounds(expansions, folded);
	if (expansions.isEmpty && folded.length >= shortestForTwoEdits) {
		const far = textsOf(expansions, terms => nearTerms(terms, folded, 2));
		for (const term of far) expansions.add(term, 'far', qualities.far, 0);
	}
	return expansions.all();
}

function addNames(expansions: Expansions, names: readonly string[]): void {
	for (const name of names) expansions.add(name, 'name', qualities.name, 0);
	for (const name of names) addForms(expansions, [name]);
}

function addSounds(expansions: Expansions, word: string): void {
	const sounds = new Set(expansions.dictionaries.flatMap(terms => [...soundingLike(terms, word)]));
	for (const term of mostFrequent(expansions, sounds)) {
		expansions.add(term, 'sound', qualities.sound, 0);
		addWithClitics(expansions, term, 'sound', qualities.sound);
	}
}

/** The word without clitics in front, where that is as common as the word with them (لبنان is no بنان). */
function basesOf(word: string, expansions: Expansions): string[] {
	const frequency = expansions.frequency(word);
	return withoutClitics(word)
		.filter(({suffix}) => suffix === '')
		.map(split => split.word)
		.filter(base => expansions.frequency(base) >= Math.max(frequency, 1));
}

function addForms(expansions: Expansions, bases: readonly string[]): void {
	const certainty = expansions.frequency(bases[0]!) > 0 ? 1 : qualities.neverWritten;
	for (const [index, base] of bases.entries()) {
		if (index > 0) expansions.add(base, 'clitic', qualities.withoutClitics * certainty, 0);
		const quality = index === 0 ? qualities.ownForm : qualities.otherForm * certainty;
		addWithClitics(expansions, base, 'clitic', quality);
		for (const {form, clitics} of withPronouns(base)) {
			expansions.add(form, 'clitic', qualities.pronoun, clitics);
		}
	}
}

function addWithoutPronouns(expansions: Expansions, word: string): void {
	for (const {word: base, suffix} of withoutClitics(word)) {
		if (suffix === '') continue;
		expansions.add(base, 'clitic', qualities.withoutPronoun, 0);
		addWithClitics(expansions, base, 'clitic', qualities.withoutPronoun);
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
		const forms = inflections(base, shortestStem);
		if (forms === null) continue;
		for (const terms of expansions.dictionaries) {
			for (const {id, clitics} of inflectedTerms(terms, forms)) {
				const term = terms.textOf(id);
				const isJoined = clitics > 0 && conjunctions.has(term.charAt(0));
				expansions.add(term, 'stem', quality, isJoined ? 1 : 0);
			}
		}
	}
}

function addSpellings(expansions: Expansions, word: string): void {
	const spellings = textsOf(expansions, terms => spellingsOf(terms, word));
	const terms = [...spellings].filter(
		term =>
			!differInVowelInside(word, term) || (isName(word, expansions) && isName(term, expansions)),
	);
	for (const term of terms) expansions.add(term, 'spelling', qualities.spelling, 0);
	for (const term of mostFrequent(expansions, terms)) {
		addWithClitics(expansions, term, 'spelling', qualities.spellingForm);
	}
}

/** As ترامب and ترمب do, but also مهاجر and مهجور. */
function differInVowelInside(one: string, other: string): boolean {
	return one.at(-1) === other.at(-1) && one.replace(/[اوي]/g, '') === other.replace(/[اوي]/g, '');
}

/** Foreign names hardly ever stand with the article, and are no other word with a clitic. */
function isName(word: string, expansions: Expansions): boolean {
	const frequency = expansions.frequency(word);
	return (
		expansions.frequency(`ال${word}`) * 10 <= frequency && basesOf(word, expansions).length === 0
	);
}

/** The most frequent terms that begin as typed. */
function mostPrefixed(expansions: Expansions, word: string): Prefixed[] {
	const most = prefixedTaken[Math.min(word.length, prefixedTaken.length) - 1]!;
	const byTerm = new Map<string, Prefixed>();
	for (const terms of expansions.dictionaries) {
		for (const {id, clitics} of prefixedTerms(terms, word, most)) {
			const term = terms.textOf(id);
			byTerm.set(term, {term, clitics, frequency: expansions.frequency(term)});
		}
	}
	return [...byTerm.values()].sort((a, b) => b.frequency - a.frequency).slice(0, most);
}

function addPrefixed(expansions: Expansions, word: string, prefixed: readonly Prefixed[]): void {
	for (const {term, clitics} of prefixed) {
		const share = word.length / (term.length - clitics);
		expansions.add(term, 'prefix', qualities.prefix + qualities.prefixShare * share, clitics);
	}
}

function addNear(expansions: Expansions, word: string, standing: Standing): void {
	const terms = textsOf(expansions, each => nearTerms(each, word, 1));
	addNearTerms(expansions, word, [...terms], standing);
}

/**
 * Three letters have many neighbors, of which the most frequent count. Where they are a word, only a lost
 * letter and two turned round are looked for, and nothing much rarer.
 */
function addNearShort(
	expansions: Expansions,
	word: string,
	standing: Standing,
	hasForms: boolean,
): void {
	const near = [...textsOf(expansions, terms => nearTerms(terms, word, 1))];
	const longer = near.filter(term => term.length > word.length);
	const other = near.filter(term => term.length === word.length);
	if (!hasForms) {
		addNearTerms(
			expansions,
			word,
			[...longer, ...mostFrequent(expansions, other, mostShort)],
			standing,
		);
		return;
	}
	const turned = other.filter(term => sortedLetters(term) === sortedLetters(word));
	const least = expansions.frequency(word) * shortRatio;
	const meant = [...longer, ...turned].filter(term => expansions.frequency(term) > least);
	for (const term of mostFrequent(expansions, meant, mostShort)) {
		addSlip(expansions, word, term, 'guess');
	}
}

const sortedLetters = (word: string) => [...word].sort().join('');

function addNearTerms(
	expansions: Expansions,
	word: string,
	terms: readonly string[],
	standing: Standing,
): void {
	const often = expansions.frequency(word) * misspelledRatio;
	const kindOf = (term: string) => {
		const isMisspelling = standing === 'written' && often > 0 && expansions.frequency(term) > often;
		return standing === 'unknown' || isMisspelling ? 'near' : 'guess';
	};
	for (const term of terms) addSlip(expansions, word, term, kindOf(term));
	for (const term of mostFrequent(expansions, terms)) {
		const kind = kindOf(term);
		addWithClitics(expansions, term, kind, slipQuality(word, term, kind) * qualities.nearForm);
	}
}

function addSlip(expansions: Expansions, typed: string, meant: string, kind: 'near' | 'guess') {
	expansions.add(meant, kind, slipQuality(typed, meant, kind), 0);
}

function slipQuality(typed: string, meant: string, kind: 'near' | 'guess'): number {
	return qualities[kind][slipOf(typed, meant)];
}

function mostFrequent(
	expansions: Expansions,
	terms: Iterable<string>,
	most = mostWithClitics,
): string[] {
	const sorted = [...terms].sort((a, b) => expansions.frequency(b) - expansions.frequency(a));
	return sorted.slice(0, most);
}

/** The letters of the terms that are found in any dictionary. */
function textsOf(expansions: Expansions, find: (terms: Terms) => Iterable<number>): Set<string> {
	const texts = new Set<string>();
	for (const terms of expansions.dictionaries) {
		for (const id of find(terms)) texts.add(terms.textOf(id));
	}
	return texts;
}
