import type {Range} from '../arabic/range.ts';
import type {Article} from '../article/article.ts';
import {type IndexedStretch, indexedStretches} from './indexed-stretches.ts';
import type {AnsweredMatch} from './match-finder.ts';

/** About two lines of a list. */
const longest = 180;

/** A window of matches and what it is worth. */
type Window = Range & {readonly block: Range; readonly worth: number};

/**
 * A piece of the body as written, of at most about 180 UTF-16 units: round the densest matches within one
 * block, from word to word. Without a match in the body its beginning; empty when there is no body.
 */
export function makeSnippet(
	article: Article,
	matches: readonly AnsweredMatch[],
): Range & {readonly text: string} {
	const blocks = indexedStretches(article).filter(({role}) => role !== 'title');
	const windows = blocks.flatMap(block => windowsOf(block, matches));
	const best = windows.reduce<Window | null>(
		(most, window) => (most === null || window.worth > most.worth ? window : most),
		null,
	);
	const first = blocks.find(({role}) => role === 'body') ?? blocks[0];
	const window = best ?? (first && {from: first.from, to: first.from, block: first});
	if (!window) return {from: 0, to: 0, text: ''};
	const {from, to} = widened(article.text, window, window.block);
	return {from, to, text: article.text.slice(from, to)};
}

/** From each match on as many as fit: several words of the query are worth more than one often. */
function windowsOf(block: IndexedStretch, matches: readonly AnsweredMatch[]): Window[] {
	const windows: Window[] = [];
	let last = firstFrom(matches, block.from);
	for (let first = last; first < matches.length && matches[first]!.to <= block.to; first++) {
		const {from} = matches[first]!;
		const limit = Math.min(block.to, from + longest);
		while (last < matches.length && matches[last]!.to <= limit) last++;
		const fitting = matches.slice(first, last);
		const worth = new Set(fitting.map(({group}) => group)).size + fitting.length / 100;
		const to = fitting.at(-1)?.to ?? limit;
		windows.push({from, to, block, worth: block.isMain ? worth : worth / 10});
	}
	return windows;
}

/** The index of the first match at or after an offset. */
function firstFrom(matches: readonly AnsweredMatch[], offset: number): number {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (matches[middle]!.from < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Fills the snippet up on both sides, to the ends of the block or to blanks. */
function widened(text: string, {from, to}: Range, block: Range): Range {
	const spare = Math.max(longest - (to - from), 0);
	let start = Math.max(block.from, from - Math.floor(spare / 3));
	const end = Math.min(block.to, start + Math.max(longest, to - start));
	start = Math.max(block.from, Math.min(start, end - longest));
	return {from: nextWord(text, start, from, block.from), to: lastWord(text, end, to, block.to)};
}

function nextWord(text: string, start: number, most: number, blockFrom: number): number {
	let from = start;
	if (from === blockFrom) return from;
	while (from < most && !/\s/.test(text.charAt(from - 1))) from++;
	while (from < most && /\s/.test(text.charAt(from))) from++;
	return from;
}

function lastWord(text: string, end: number, least: number, blockTo: number): number {
	let to = end;
	if (to === blockTo) return to;
	while (to > least && !/\s/.test(text.charAt(to))) to--;
	while (to > least && /\s/.test(text.charAt(to - 1))) to--;
	// A block without blanks is cut, but not through a surrogate pair.
	if (to === least) to = Math.max(least, end);
	return /[\udc00-\udfff]/.test(text.charAt(to)) ? to - 1 : to;
}
