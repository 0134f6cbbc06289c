import type {Cell} from './cells.ts';

/** The cells `from` to `to` (exclusive) of one line, outer blanks included. */
export type CellRange = {readonly from: number; readonly to: number};

/**
 * Cuts a paragraph's cells into lines of at most so many columns, in logical order: at blanks, after hyphens and slashes
 * between letters, around wide characters; never before closing punctuation, even behind a blank, nor after an opening
 * one. A word wider than the line is cut between letters. Blanks at the edges of a line take no columns, and no line is
 * of blanks alone. A small part of UAX #14. No line at all for a paragraph of blanks.
 */
export function* wrap(cells: readonly Cell[], columns: number): Generator<CellRange> {
	let from = 0;
	while (from < cells.length) {
		const to = endOfLine(cells, from, columns);
		if (to === undefined) return;
		yield {from, to};
		from = to;
	}
}

/** Where the line that begins with the cell `from` ends; undefined where only blanks are left. */
function endOfLine(cells: readonly Cell[], from: number, columns: number): number | undefined {
	let first = from;
	while (first < cells.length && cells[first]!.breakClass === 'blank') first++;
	if (first === cells.length) return undefined;

	let used = 0;
	let lastBreak = -1;
	for (let index = first; index < cells.length; index++) {
		const cell = cells[index]!;
		if (index > first && mayBreakBefore(cells, index)) lastBreak = index;
		used += cell.columns;
		if (used > columns && cell.breakClass !== 'blank') {
			if (lastBreak > first) return lastBreak;
			return forcedEnd(cells, first, index);
		}
	}
	return cells.length;
}

// A line takes at least one cell, else a wide character in one column would stop the work.
function forcedEnd(cells: readonly Cell[], first: number, overflow: number): number {
	const farthest = Math.max(overflow, first + 1);
	let to = farthest;
	while (to > first && isClosingOrBlank(cells[to])) to--;
	return to > first ? to : farthest;
}

const isClosingOrBlank = (cell: Cell | undefined) =>
	cell?.breakClass === 'closing' || cell?.breakClass === 'blank';

function mayBreakBefore(cells: readonly Cell[], index: number): boolean {
	const {breakClass: after} = cells[index]!;
	if (after === 'blank' || after === 'closing' || after === 'glue') return false;

	const {breakClass: before, mayBreakAfter} = cells[index - 1]!;
	if (mayBreakAfter) return true;
	switch (before) {
		case 'blank':
			return !isOpeningBeforeBlanks(cells, index - 1);
		case 'opening':
		case 'glue':
			return false;
		case 'ideograph':
			return true;
		case 'hyphen':
			return after === 'letter' && isWordBefore(cells, index - 1);
		case 'slash':
			return after === 'letter';
		default:
			return after === 'ideograph';
	}
}

// LB14: no break after an opening one, even after blanks.
function isOpeningBeforeBlanks(cells: readonly Cell[], blank: number): boolean {
	let index = blank;
	while (index >= 0 && cells[index]!.breakClass === 'blank') index--;
	return index >= 0 && cells[index]!.breakClass === 'opening';
}

function isWordBefore(cells: readonly Cell[], index: number): boolean {
	const before = index > 0 ? cells[index - 1]!.breakClass : 'blank';
	return before === 'letter' || before === 'digit';
}
