import {emptyCell, isEmpty, type Row} from './cell.ts';
import {type Columns, changedRanges} from './changed-ranges.ts';
import {findScroll, type Scroll} from './find-scroll.ts';
import {Pen} from './pen.ts';

export type PaintOptions = {
	readonly columns: number;
	/** Whether rows may be moved by the terminal. */
	readonly scrolls: boolean;
};

/**
 * The bytes that turn the screen `before` into `after`; both have the same rows and columns, and a row of `before` that is
 * not known is drawn whole. Empty if there is nothing to do. The cursor is left anywhere, the style plain.
 */
export function paint(
	before: readonly (Row | undefined)[],
	after: readonly Row[],
	{columns, scrolls}: PaintOptions,
): string {
	const pen = new Pen(columns);
	const scroll = scrolls && isKnown(before) ? findScroll(before, after) : undefined;
	if (scroll) pen.scroll(scroll.from, scroll.to, scroll.lines);
	const shown = scroll ? scrolled(before, scroll, columns) : before;
	for (const [index, row] of after.entries()) {
		if (shown[index] !== row) paintRow(pen, index, shown[index], row);
	}
	return pen.finish();
}

function isKnown(rows: readonly (Row | undefined)[]): rows is readonly Row[] {
	return !rows.includes(undefined);
}

function scrolled(
	rows: readonly (Row | undefined)[],
	{from, to, lines}: Scroll,
	columns: number,
): readonly (Row | undefined)[] {
	const emptyRow: Row = Array<typeof emptyCell>(columns).fill(emptyCell);
	return rows.map((row, index) => {
		if (index < from || index >= to) return row;
		const source = index + lines;
		return source >= from && source < to ? rows[source] : emptyRow;
	});
}

function paintRow(pen: Pen, row: number, before: Row | undefined, after: Row): void {
	const end = contentEnd(after);
	const ranges = before ? changedRanges(before, after) : [{from: 0, to: after.length}];
	const erases = (before ? contentEnd(before) : after.length) - end > eraseBytes;
	for (const range of erases ? cutAt(ranges, end) : ranges) {
		pen.moveTo(row, range.from);
		for (let column = range.from; column < range.to; column++) {
			// Behind a character of uncertain width the cursor is sent where it should be.
			if (after[column]!.columns > 0) pen.moveTo(row, column);
			pen.draw(after[column]!);
		}
	}
	if (!erases) return;
	pen.moveTo(row, end);
	pen.eraseToEnd();
}

/** How many blanks are as short as the sequence that erases to the end of the row. */
const eraseBytes = 3;

function cutAt(ranges: readonly Columns[], end: number): Columns[] {
	return ranges.filter(({from}) => from < end).map(({from, to}) => ({from, to: Math.min(to, end)}));
}

/** The column behind the last cell that shows anything. */
function contentEnd(row: Row): number {
	let end = row.length;
	while (end > 0 && isEmpty(row[end - 1]!)) end--;
	return end;
}
