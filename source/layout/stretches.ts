import type {Range} from '../arabic/range.ts';

/** No paragraph of a newspaper is as long; some steps of UAX #9 take the square of the length. */
const longest = 8192;
/** How far before that a blank is looked for. */
const reach = 1024;

/**
 * A line of text cut into stretches of at most 8,192 UTF-16 units that can be laid out one by one: itself, unless it is
 * longer than any paragraph. Cut behind the last blank within reach, and never inside a surrogate pair. A text without
 * line ends of any size can so be laid out a piece at a time; order and joining are not carried over a cut.
 */
export function* stretches(text: string, from = 0, to = text.length): Generator<Range> {
	let start = from;
	while (to - start > longest) {
		const cut = cutBefore(text, start + longest);
		yield {from: start, to: cut};
		start = cut;
	}
	yield {from: start, to};
}

function cutBefore(text: string, limit: number): number {
	const blank = text.lastIndexOf(' ', limit - 1);
	if (blank >= limit - reach) return blank + 1;
	return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
