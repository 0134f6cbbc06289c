import {isPlainLetter} from '../arabic/is-plain-letter.ts';
import type {Range} from '../arabic/range.ts';

/** All that Unicode calls a line end (UAX #14, BK, CR, LF, NL). */
const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** White space, and what has no width: joiners, directional marks, byte order mark, soft hyphen. */
const blankPattern = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The lines of a text that are not blank, from `from` on, without line ends and outer white space. */
export function splitLines(text: string, from = 0): Range[] {
	const lines: Range[] = [];
	lineEnd.lastIndex = from;
	for (let start = from; start < text.length; ) {
		// `lastIndex` is behind the line end; `exec` would make an object for each.
		const next = lineEnd.test(text) ? lineEnd.lastIndex : text.length + 1;
		const line = trimRange(text, {from: start, to: next - 1});
		if (line.from < line.to) lines.push(line);
		start = next;
	}
	return lines;
}

/** A stretch of a text without the white space at its ends. */
export function trimRange(text: string, range: Range): Range {
	let {from, to} = range;
	while (from < to && isBlankAt(text, from)) from++;
	while (to > from && isBlankAt(text, to - 1)) to--;
	return {from, to};
}

function isBlankAt(text: string, index: number): boolean {
	return !isPlainLetter(text.charCodeAt(index)) && blankPattern.test(text.charAt(index));
}
