import type {Range} from '../arabic/range.ts';

/** A line as the text has it; `end` is behind its line end, `to` before it. */
export type HardLine = Range & {readonly end: number};

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text at LF, CR, CR LF, U+2028 and U+2029; at least one, none for what would follow the last line end. */
export function* hardLines(text: string): Generator<HardLine> {
	let from = 0;
	for (const {index, 0: found} of text.matchAll(lineEnd)) {
		const end = index + found.length;
		yield {from, to: index, end};
		from = end;
	}
	if (from < text.length || from === 0) yield {from, to: text.length, end: text.length};
}
