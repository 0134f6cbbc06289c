import {type Row, sameCell} from './cell.ts';
import {isRightToLeft} from './find-groups.ts';
import {hasCertainWidth} from './pen.ts';
import {sameStyle} from './style.ts';

/** Cells of a row: `from` and `to` (exclusive) in columns. */
export type Columns = {readonly from: number; readonly to: number};

/** The cells in which two rows of the same length differ, joined where to draw what lies between costs less than a jump. */
export function changedRanges(before: Row, after: Row): Columns[] {
	const ranges: {from: number; to: number}[] = [];
	for (let column = 0; column < after.length; column++) {
		if (sameCell(before[column]!, after[column]!)) continue;
		const [from, to] = extend(before, after, column);
		const last = ranges.at(-1);
		if (last && (from <= last.to || isCheap(after, last.to, from))) last.to = to;
		else ranges.push({from, to});
	}
	return ranges;
}

/** Ranges in any order as such that neither touch nor cut wide characters of the row, from left to right. */
export function joinRanges(ranges: readonly Columns[], row: Row): Columns[] {
	const joined: {from: number; to: number}[] = [];
	for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
		const from = row[range.from]?.columns === 0 ? range.from - 1 : range.from;
		const to = row[range.to]?.columns === 0 ? range.to + 1 : range.to;
		const last = joined.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else joined.push({from, to});
	}
	return joined;
}

/**
 * A wide character is drawn whole; one of uncertain width takes the cell after it along, which it may have covered. Arabic
 * letters such as reh (ر) reach into the cell on their left: the blank there is drawn again, lest a bit of the old letter
 * stays, and so are the letters on the right, lest the first of them loses a bit.
 */
function extend(before: Row, after: Row, column: number): [number, number] {
	let from = after[column]!.columns === 0 ? column - 1 : column;
	if (from > 0 && isRightToLeft(before[from]!) && blank.test(after[from - 1]!.text)) from--;
	const uncertain = !(hasCertainWidth(before[column]!) && hasCertainWidth(after[column]!));
	let to = column + (uncertain ? 2 : 1);
	while (to < after.length && (after[to]!.columns === 0 || isRightToLeft(after[to]!))) to++;
	return [from, Math.min(to, after.length)];
}

/** With the direction controls that may follow it. */
const blank = /^[ \u00a0]/;

/** As many bytes as it takes to move the cursor to the right. */
const jump = 4;

function isCheap(row: Row, from: number, to: number): boolean {
	if (to - from > jump) return false;
	let bytes = 0;
	for (let column = from; column < to; column++) {
		const {text, style} = row[column]!;
		if (!sameStyle(style, row[from - 1]!.style)) return false;
		bytes += Buffer.byteLength(text);
	}
	return bytes <= jump;
}
