import {plainStyle, type Style, sameStyle, showsOnBlank} from './style.ts';

/** One column of the screen. */
export type Cell = {
	/** A grapheme with its marks; after a wide character comes a cell with empty text. */
	readonly text: string;
	/** 1, or 2 for a wide character, 0 for the cell that it covers. */
	readonly columns: 0 | 1 | 2;
	readonly style: Style;
};

/** A row of the screen, a cell for every column. */
export type Row = readonly Cell[];

export const emptyCell: Cell = {text: ' ', columns: 1, style: plainStyle};

export function sameCell(a: Cell, b: Cell): boolean {
	return a === b || (a.text === b.text && a.columns === b.columns && sameStyle(a.style, b.style));
}

/** Whether the cell looks as if nothing had been drawn there. */
export function isEmpty(cell: Cell): boolean {
	return cell.text === ' ' && !showsOnBlank(cell.style);
}
