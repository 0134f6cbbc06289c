// The rules of UAX #9 that work on one line at a time.

/** S: tab, vertical tab, unit separator. */
const isSegmentSeparator = (code: number) => code === 0x09 || code === 0x0b || code === 0x1f;

/** B: the ends of paragraphs. */
const isParagraphSeparator = (code: number) =>
	code === 0x0a ||
	code === 0x0d ||
	(code >= 0x1c && code <= 0x1e) ||
	code === 0x85 ||
	code === 0x2029;

/** WS, the isolate formatting characters, and what X9 removes (BN, embeddings, overrides), which L1 looks through. */
const isBlankOrRemoved = (code: number) => {
	if (code < 0xad) {
		return (
			code === 0x20 || (code < 0x20 && !isSegmentSeparator(code)) || (code >= 0x7f && code < 0xa0)
		);
	}
	return (
		code === 0xad ||
		code === 0x1680 ||
		code === 0x180e ||
		(code >= 0x2000 && code <= 0x200d) ||
		(code >= 0x2028 && code <= 0x202e) ||
		(code >= 0x205f && code <= 0x206f) ||
		code === 0x3000 ||
		code === 0xfeff
	);
};

/**
 * L1: the levels of one line, `from` to `to` of the paragraph: separators, and blanks and isolate controls before them
 * or at the end of the line, take the paragraph's level. A copy; the paragraph's own levels stay for the other lines.
 */
export function lineLevels(
	paragraph: string,
	levels: Uint8Array,
	{from, to, paragraphLevel}: {from: number; to: number; paragraphLevel: number},
): Uint8Array {
	const line = levels.slice(from, to);
	let isReset = true;
	for (let offset = to - 1; offset >= from; offset--) {
		const code = paragraph.charCodeAt(offset);
		if (isSegmentSeparator(code) || isParagraphSeparator(code)) isReset = true;
		else if (!isBlankOrRemoved(code)) isReset = false;
		if (isReset) line[offset - from] = paragraphLevel;
	}
	return line;
}

/** L2: the indices of a line's levels in the order of the screen, from left to right. */
export function visualOrder(levels: ArrayLike<number>): number[] {
	const order: number[] = [];
	let highest = 0;
	let lowestOdd = 255;
	for (let index = 0; index < levels.length; index++) {
		order.push(index);
		const level = levels[index]!;
		if (level > highest) highest = level;
		if (level % 2 === 1 && level < lowestOdd) lowestOdd = level;
	}

	for (let level = highest; level >= lowestOdd; level--) {
		let from = 0;
		while (from < order.length) {
			if (levels[order[from]!]! < level) {
				from++;
				continue;
			}
			let to = from;
			while (to < order.length && levels[order[to]!]! >= level) to++;
			reverse(order, from, to);
			from = to;
		}
	}
	return order;
}

function reverse(order: number[], from: number, to: number): void {
	for (let left = from, right = to - 1; left < right; left++, right--) {
		const swapped = order[left]!;
		order[left] = order[right]!;
		order[right] = swapped;
	}
}
