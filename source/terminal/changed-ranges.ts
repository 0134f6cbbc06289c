import {type Row, sameCell} from './cell.ts';
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

/** A wide character is drawn whole; one of uncertain width takes the cell after it along, which it may have covered. */
function extend(before: Row, after: Row, column: number): [number, number] {
	const from = after[column]!.columns === 0 ? column - 1 : column;
	const uncertain = !(hasCertainWidth(before[column]!) && hasCertainWidth(after[column]!));
	let to = column + (uncertain ? 2 : 1);
	while (after[to]?.columns === 0) to++;
	return [from, Math.min(to, after.length)];
}

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
