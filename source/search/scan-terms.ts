import {spellingClass} from '../arabic/spelling-class.ts';
import {isWithinEdits} from './is-within-edits.ts';
import {letterMask, spellingMask} from './letter-mask.ts';
import {termChoice} from './term-choice.ts';
import {termText} from './term-text.ts';
import type {Terms} from './terms.ts';

/** What to look for. */
export type ScanRequest = {
	readonly word: string;
	/** The most edits of a near term, up to 2; 0 looks for none. */
	readonly edits: number;
	readonly prefix: boolean;
	readonly spellings: boolean;
};

/** The numbers of the terms that were found, in no order. */
export type Scanned = {
	readonly near: Iterable<number>;
	/** With how many letters of clitics stand before the word. */
	readonly prefixed: readonly {readonly id: number; readonly clitics: number}[];
	readonly spellings: readonly number[];
};

/** Clitics that may stand before a word that is being typed. */
const cliticsBefore = new Set(
	['', 'و', 'ف'].flatMap(front =>
		['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map(clitic => front + clitic),
	),
);
const longestClitics = 4;

/** Terms shorter than this have too many neighbors for a prefix after clitics. */
const shortestAfterClitics = 3;

/** Looks for the terms near a word, those that begin with it (clitics before it aside), and other spellings of it. */
export function scanTerms(terms: Terms, {word, edits, prefix, spellings}: ScanRequest): Scanned {
	return {
		near: edits > 0 ? nearTerms(terms, word, edits) : [],
		prefixed: prefix ? prefixedTerms(terms, word) : [],
		spellings: spellings ? spellingsOf(terms, word) : [],
	};
}

function nearTerms(terms: Terms, word: string, edits: number): Set<number> {
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

/** Hot: letters are compared only where the masks allow a match. */
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
		const differing = masks[id]! ^ mask;
		const butTwo = withoutTwo(differing);
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

/** Hot as well. */
function prefixedTerms(terms: Terms, word: string): Scanned['prefixed'] {
	const {letters, starts, masks} = terms;
	const prefixed: {id: number; clitics: number}[] = [];
	const mask = letterMask(word) | 0;
	const beginnings =
		word.length < shortestAfterClitics ? [word] : [...cliticsBefore].map(front => front + word);
	for (const ids of termChoice(terms).beginningWith(beginnings)) {
		for (let index = 0; index < ids.length; index++) {
			const id = ids[index]!;
			if ((masks[id]! & mask) !== mask) continue;
			const from = starts[id]!;
			const length = starts[id + 1]! - from;
			const clitics = length > word.length ? cliticsBeforeWord(word, letters, from, length) : -1;
			if (clitics >= 0) prefixed.push({id, clitics});
		}
	}
	return prefixed;
}

/** How many letters of clitics stand before the word the term begins with, -1 when it does not. */
function cliticsBeforeWord(
	word: string,
	letters: Uint16Array,
	from: number,
	length: number,
): number {
	if (startsAt(word, letters, from)) return 0;
	if (word.length < shortestAfterClitics) return -1;
	const most = Math.min(longestClitics, length - word.length);
	for (let clitics = 1; clitics <= most; clitics++) {
		if (!startsAt(word, letters, from + clitics)) continue;
		const before = String.fromCharCode(...letters.subarray(from, from + clitics));
		if (cliticsBefore.has(before)) return clitics;
	}
	return -1;
}

function startsAt(word: string, letters: Uint16Array, from: number): boolean {
	for (let index = 0; index < word.length; index++) {
		if (letters[from + index] !== word.charCodeAt(index)) return false;
	}
	return true;
}

function spellingsOf(terms: Terms, word: string): number[] {
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
