import {emptyCell, isEmpty, type Row} from './cell.ts';
import type {Pen} from './pen.ts';
import {plainStyle} from './style.ts';

type Drawing = {
	/** The rows that were drawn. */
	readonly drawn: readonly number[];
	/** Rows next to what was moved. */
	readonly edges: readonly number[];
	/** One of the 256, another than the last time. */
	readonly color: number;
};

/**
 * Gives an empty cell at the edge of the rows next to those that were drawn another color. Nothing is to be seen of it, but a
 * terminal that cuts rows off then draws each together with its neighbor: what letters have above and below their row is neither
 * lost nor left behind.
 */
export function nudgeNeighbors(
	pen: Pen,
	rows: readonly (Row | undefined)[],
	drawing: Drawing,
): void {
	const {drawn, edges, color} = drawing;
	const neighbors = new Set([...drawn.flatMap(row => [row - 1, row + 1]), ...edges]);
	for (const row of drawn) neighbors.delete(row);
	for (const row of neighbors) nudgeRow(pen, row, rows[row], color);
}

function nudgeRow(pen: Pen, row: number, cells: Row | undefined, color: number): void {
	if (cells === undefined) return;
	const column = [0, cells.length - 1].find(edge => isEmpty(cells[edge]!));
	if (column === undefined) return;
	pen.moveTo(row, column);
	pen.draw({...emptyCell, style: {...plainStyle, foreground: `38;5;${color}`}});
}
