import {spellingClass} from '../arabic/spelling-class.ts';
import {isWithinEdits} from './is-within-edits.ts';
import {letterMask, rigidLetters, spellingMask} from './letter-mask.ts';
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
	readonly near: number[];
	/** With how many letters of clitics stand before the word. */
	readonly prefixed: {readonly id: number; readonly clitics: number}[];
	readonly spellings: number[];
};

/** Clitics that may stand before a word that is being typed. */
const cliticsBefore = new Set(
	['', 'و', 'ف'].flatMap(front =>
		['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map(clitic => front + clitic),
	),
);
cliticsBefore.delete('');
const longestClitics = 4;

/** Terms shorter than this have too many neighbors for a prefix after clitics. */
const shortestAfterClitics = 3;

/**
 * Looks through all terms once for those near a word, those that begin with it (clitics before it aside),
 * and other spellings of it. Hot: letters are compared only where the masks allow a match.
 */
export function scanTerms(terms: Terms, request: ScanRequest): Scanned {
	const {word, edits, prefix, spellings} = request;
	const found: Scanned = {near: [], prefixed: [], spellings: []};
	const mask = letterMask(word) | 0;
	const {letters, starts, masks, size} = terms;
	for (let id = 1; id < size; id++) {
		const termMask = masks[id]! | 0;
		const differing = termMask ^ mask;
		// Without their lowest bit: what remains of more bits than that.
		const butOne = differing & (differing - 1);
		const butTwo = butOne & (butOne - 1);
		const butThree = butTwo & (butTwo - 1);
		// An edit changes two bits at most.
		if (edits > 0 && (butTwo === 0 || (edits > 1 && (butThree & (butThree - 1)) === 0))) {
			const from = starts[id]!;
			const to = starts[id + 1]!;
			const gap = to - from - word.length;
			if (gap <= edits && -gap <= edits) {
				if (isWithinEdits(word, {units: letters, from, to}, edits)) found.near.push(id);
			}
		}
		if (prefix && (termMask & mask) === mask) addPrefixed(found, terms, id, word);
		if (spellings && (differing & rigidLetters) === 0) addSpelling(found, terms, id, word);
	}
	return found;
}

function addPrefixed(found: Scanned, {letters, starts}: Terms, id: number, word: string): void {
	const from = starts[id]!;
	const length = starts[id + 1]! - from;
	if (length <= word.length) return;
	const clitics = cliticsBeforeWord(word, letters, from, length);
	if (clitics >= 0) found.prefixed.push({id, clitics});
}

function addSpelling(found: Scanned, terms: Terms, id: number, word: string): void {
	if (spellingMask(terms.masks[id]!) !== spellingMask(letterMask(word))) return;
	if (spellingClass(termText(terms, id)) === spellingClass(word)) found.spellings.push(id);
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
