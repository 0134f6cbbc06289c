import type {Folded} from './fold.ts';
import {foldUnit, skippedMark} from './fold-unit.ts';
import type {Range} from './range.ts';

/**
 * The stretch of the text as written that a stretch of its folded text came from, with the marks and
 * tatweel that follow its last letter. A part of a ligature gives the whole ligature. An empty or
 * impossible stretch gives an empty range at its start.
 */
export function originalRange({offsets, original}: Folded, from: number, to: number): Range {
	const length = offsets.length - 1;
	const start = offsets[Math.min(Math.max(from, 0), length)]!;
	if (!(to > from) || from >= length) return {from: start, to: start};
	const last = offsets[Math.min(to, length) - 1]!;
	let end = last + (original.codePointAt(last)! > 0xffff ? 2 : 1);
	while (end < original.length && foldUnit(original.charCodeAt(end)) === skippedMark) end++;
	return {from: start, to: end};
}
