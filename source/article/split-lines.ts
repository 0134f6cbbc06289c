import type {Range} from '../arabic/range.ts';

/** All that Unicode calls a line end (UAX #14, BK, CR, LF, NL). */
const linePattern = /[^\n\r\v\f\u0085\u2028\u2029]+/g;

/** White space, and what has no width: joiners, directional marks, byte order mark, soft hyphen. */
const blankPattern = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The lines of a text that are not blank, from `from` on, without line ends and outer white space. */
export function splitLines(text: string, from = 0): Range[] {
	const lines: Range[] = [];
	linePattern.lastIndex = from;
	for (let match = linePattern.exec(text); match !== null; match = linePattern.exec(text)) {
		const line = trimRange(text, {from: match.index, to: linePattern.lastIndex});
		if (line.from < line.to) lines.push(line);
	}
	return lines;
}

/** A stretch of a text without the white space at its ends. */
export function trimRange(text: string, range: Range): Range {
	let {from, to} = range;
	while (from < to && blankPattern.test(text.charAt(from))) from++;
	while (to > from && blankPattern.test(text.charAt(to - 1))) to--;
	return {from, to};
}
