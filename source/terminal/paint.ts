import {emptyCell, isEmpty, type Row} from './cell.ts';
import {type Columns, changedRanges} from './changed-ranges.ts';
import {findScroll, type Scroll} from './find-scroll.ts';
import {nudgeNeighbors} from './nudge-neighbors.ts';
import {Pen} from './pen.ts';
import {withNeighbors} from './with-neighbors.ts';

export type PaintOptions = {
	readonly columns: number;
	/** Whether rows may be moved by the terminal. */
	readonly scrolls: boolean;
	/** Above and below words that change the rows are drawn again. */
	readonly wipesNeighbors?: boolean;
	/** And emptied before: cells that are drawn as they were are left as they look, with what reached into them. */
	readonly emptiesFirst?: boolean;
	/** Rows above and below those that are drawn are nudged in this color of the 256, which must not be the last one. */
	readonly nudge?: number;
};

/**
 * The bytes that turn the screen `before` into `after`; both have the same rows and columns, and a row of `before` that is
 * not known is drawn whole. Empty if there is nothing to do. The cursor is left anywhere, the style plain.
 */
export function paint(
	before: readonly (Row | undefined)[],
	after: readonly Row[],
	{columns, scrolls, wipesNeighbors = false, emptiesFirst = false, nudge}: PaintOptions,
): string {
	const pen = new Pen(columns);
	const scroll = scrolls && isKnown(before) ? findScroll(before, after) : undefined;
	if (scroll) pen.scroll(scroll.from, scroll.to, scroll.lines);
	const moved = scroll ? scrolled(before, scroll, columns) : before;
	const shown = scroll && wipesNeighbors ? withoutEdges(moved, scroll) : moved;
	const changed = after.map((row, index) => rangesOf(shown[index], row));
	const ranges = wipesNeighbors ? withNeighbors(changed, shown, after) : changed;
	// Erasing lets blanks be that were blank before, and what reached into them.
	const mayErase = !wipesNeighbors || before.every(row => row === undefined);
	const drawn: number[] = [];
	for (const [index, row] of after.entries()) {
		const change = {
			before: shown[index],
			after: row,
			ranges: ranges[index]!,
			mayErase,
			emptiesFirst,
		};
		if (paintRow(pen, index, change)) drawn.push(index);
	}
	if (nudge !== undefined) {
		const edges = scroll ? [scroll.from - 1, scroll.to] : [];
		nudgeNeighbors(pen, after, {drawn, edges, color: nudge});
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

function rangesOf(before: Row | undefined, after: Row): readonly Columns[] {
	if (before === after) return [];
	return before ? changedRanges(before, after) : [{from: 0, to: after.length}];
}

/** Rows that have got another neighbor, of which they may show something, are no longer known. */
function withoutEdges(rows: readonly (Row | undefined)[], {from, to}: Scroll) {
	const edges = [from - 1, from, to - 1, to];
	return rows.map((row, index) => (edges.includes(index) ? undefined : row));
}

type Change = {
	readonly before: Row | undefined;
	readonly after: Row;
	/** Where to draw; from left to right. */
	readonly ranges: readonly Columns[];
	/** Whether blanks at the end may be had by erasing. */
	readonly mayErase: boolean;
	readonly emptiesFirst: boolean;
};

/** Whether there was anything to do. */
function paintRow(
	pen: Pen,
	row: number,
	{before, after, ranges, mayErase, emptiesFirst}: Change,
): boolean {
	if (ranges.length === 0) return false;
	const end = contentEnd(after);
	const erased = (before ? contentEnd(before) : after.length) - end;
	const erases = mayErase && erased > eraseBytes;
	for (const range of erases ? cutAt(ranges, end) : ranges) {
		pen.moveTo(row, range.from);
		if (emptiesFirst && !mayErase) pen.erase(range.to - range.from);
		for (let column = range.from; column < range.to; column++) {
			// Behind a character of uncertain width the cursor is sent where it should be.
			if (after[column]!.columns > 0) pen.moveTo(row, column);
			pen.draw(after[column]!);
		}
	}
	if (!erases) return true;
	pen.moveTo(row, end);
	pen.eraseToEnd();
	return true;
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
