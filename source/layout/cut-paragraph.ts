import {type Cell, type Marks, readCells} from './cells.ts';
import type {Prepared} from './prepare.ts';
import {shape} from './shape.ts';

/** What is left of a paragraph, and where that stands in it: UTF-16 offsets. */
export type CutParagraph = {
	/** The part that is left with … at the cut; its own offsets begin at 0. */
	readonly prepared: Prepared;
	readonly from: number;
	readonly to: number;
};

const ellipsis = '…';

/** As much of a paragraph's beginning as fits into the columns with … after it. Levels stay as they were in the whole. */
export function cutEnd(whole: Prepared, columns: number, marks: Marks): CutParagraph {
	const {cells, text} = whole;
	let used = 1;
	let count = 0;
	while (count < cells.length && used + cells[count]!.columns <= columns) {
		used += cells[count]!.columns;
		count++;
	}
	while (count > 0 && isBlank(cells[count - 1]!)) count--;
	const to = count === 0 ? 0 : (cells[count]?.from ?? text.length);

	const part = partOf(whole, 0, to, marks);
	const prepared = {
		...part,
		text: part.text + ellipsis,
		levels: Uint8Array.of(...part.levels, levelOf(whole)),
		cells: [...part.cells, ellipsisAt(to)],
	};
	return {prepared, from: 0, to};
}

/** As much of a paragraph's end as fits into the columns with … before it. */
export function cutStart(whole: Prepared, columns: number, marks: Marks): CutParagraph {
	const {cells, text} = whole;
	let used = 1;
	let first = cells.length;
	while (first > 0 && used + cells[first - 1]!.columns <= columns) {
		first--;
		used += cells[first]!.columns;
	}
	const from = cells[first]?.from ?? text.length;

	const part = partOf(whole, from, text.length, marks);
	const prepared = {
		...part,
		text: ellipsis + part.text,
		levels: Uint8Array.of(levelOf(whole), ...part.levels),
		cells: [ellipsisAt(0), ...part.cells.map(cell => ({...cell, from: cell.from + 1}))],
	};
	return {prepared, from, to: text.length};
}

/** A part with its letters joined anew: the letter at the cut no longer reaches for its neighbor. */
function partOf(whole: Prepared, from: number, to: number, marks: Marks): Prepared {
	const text = whole.text.slice(from, to);
	const levels = whole.levels.subarray(from, to);
	return {...whole, text, levels, cells: readCells(shape(text, levels), marks)};
}

const isBlank = (cell: Cell) => cell.breakClass === 'blank';

const levelOf = ({direction}: Prepared) => (direction === 'rtl' ? 1 : 0);

const ellipsisAt = (from: number): Cell => ({
	from,
	text: ellipsis,
	columns: 1,
	breakClass: 'closing',
	mayBreakAfter: false,
	marks: 0,
});
