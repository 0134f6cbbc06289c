import {spellingClass} from '../arabic/spelling-class.ts';
import {cliticLengths} from './clitic-lengths.ts';
import type {Inflections} from './inflections.ts';
import {isWithinEdits} from './is-within-edits.ts';
import {letterMask, spellingMask} from './letter-mask.ts';
import {MostFrequent} from './most-frequent.ts';
import {termChoice} from './term-choice.ts';
import {termText} from './term-text.ts';
import type {Terms} from './terms.ts';

/** A term that has a word behind so many letters of clitics. */
export type BehindClitics = {readonly id: number; readonly clitics: number};

/** Terms shorter than this have too many neighbors for a prefix after clitics. */
const shortestAfterClitics = 3;
const longestClitics = 4;

/*
 * What follows finds the numbers of terms, in no order. Hot: letters are compared only where buckets and
 * masks allow a match.
 */

/** The terms at most so many edits (1 or 2) away from a word of three letters or more; itself among them. */
export function nearTerms(terms: Terms, word: string, edits: number): Set<number> {
	const near = new Set<number>();
	const choice = termChoice(terms);
	if (edits > 1) {
		addWithin(near, terms, choice.all(), word, edits);
		return near;
	}
	for (const ids of choice.oneEditFrom(word)) addWithin(near, terms, ids, word, edits);
	for (const turned of turnedRound(word)) {
		const id = terms.find(turned);
		if (id >= 0) near.add(id);
	}
	return near;
}

function addWithin(
	near: Set<number>,
	{letters, starts, masks}: Terms,
	ids: Uint32Array,
	word: string,
	edits: number,
): void {
	const mask = letterMask(word);
	for (let index = 0; index < ids.length; index++) {
		const id = ids[index]!;
		// An edit changes two bits at most.
		const butTwo = withoutTwo(masks[id]! ^ mask);
		if (edits === 1 ? butTwo !== 0 : withoutTwo(butTwo) !== 0) continue;
		const from = starts[id]!;
		const to = starts[id + 1]!;
		if (isWithinEdits(word, {units: letters, from, to}, edits)) near.add(id);
	}
}

/** Bits without their two lowest. */
function withoutTwo(bits: number): number {
	const rest = bits & (bits - 1);
	return rest & (rest - 1);
}

function turnedRound(word: string): string[] {
	const turned: string[] = [];
	for (let at = 0; at + 1 < word.length; at++) {
		turned.push(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
	}
	return turned;
}

/** The terms that begin with a word and go on, clitics before it aside: the most frequent ones. */
export function prefixedTerms(terms: Terms, word: string, most: number): BehindClitics[] {
	const frequent = new MostFrequent<BehindClitics>(most);
	visitBehindClitics(terms, word, Number.POSITIVE_INFINITY, (id, clitics, after) => {
		const frequency = after > 0 ? terms.frequency(id) : 0;
		if (frequency > frequent.least) frequent.add({id, clitics}, frequency);
	});
	return eachOnce(frequent.all());
}

/** The terms that are forms of a word. */
export function inflectedTerms(terms: Terms, forms: Inflections): BehindClitics[] {
	const {root, longestEndings} = forms;
	const inflected: BehindClitics[] = [];
	visitBehindClitics(terms, root, longestEndings, (id, clitics) => {
		if (forms.isForm(termText(terms, id), clitics)) inflected.push({id, clitics});
	});
	return eachOnce(inflected);
}

function eachOnce(terms: readonly BehindClitics[]): BehindClitics[] {
	return [...new Map(terms.map(term => [term.id, term])).values()];
}

/**
 * The terms that have a word, behind as few clitics as there may be, and at most so many letters `after` it;
 * some of them twice.
 */
function visitBehindClitics(
	terms: Terms,
	word: string,
	mostAfter: number,
	visit: (id: number, clitics: number, after: number) => void,
): void {
	const {letters, starts, masks} = terms;
	const mask = letterMask(word) | 0;
	const ids = termChoice(terms).beginningWith(word);
	const mostBefore = word.length < shortestAfterClitics ? 0 : longestClitics;
	for (let index = 0; index < ids.length; index++) {
		const id = ids[index]!;
		if ((masks[id]! & mask) !== mask) continue;
		const from = starts[id]!;
		const to = starts[id + 1]!;
		const spare = to - from - word.length;
		const most = Math.min(mostBefore, spare);
		for (let clitics = Math.max(spare - mostAfter, 0); clitics <= most; clitics++) {
			if (!startsAt(word, letters, from + clitics)) continue;
			if (((cliticLengths(letters, from, to) >> clitics) & 1) === 0) continue;
			visit(id, clitics, spare - clitics);
			break;
		}
	}
}

function startsAt(word: string, letters: Uint16Array, from: number): boolean {
	for (let index = 0; index < word.length; index++) {
		if (letters[from + index] !== word.charCodeAt(index)) return false;
	}
	return true;
}

/** The terms of a word's spelling class. */
export function spellingsOf(terms: Terms, word: string): number[] {
	const wanted = spellingMask(letterMask(word));
	const key = spellingClass(word);
	const found: number[] = [];
	const ids = termChoice(terms).spelledLike(word);
	for (let index = 0; index < ids.length; index++) {
		const id = ids[index]!;
		if (spellingMask(terms.masks[id]!) !== wanted) continue;
		if (spellingClass(termText(terms, id)) === key) found.push(id);
	}
	return found;
}
