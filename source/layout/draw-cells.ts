import type {Cell} from './cells.ts';
import {mirror} from './mirror.ts';
import type {Prepared} from './prepare.ts';
import {lineLevels, visualOrder} from './reorder.ts';
import type {VisualLine, VisualRun} from './visual-line.ts';

/** What one line takes of its paragraph. */
export type LineCells<Style> = {
	/** Its cells without those at the edges that are not to be drawn. */
	readonly cells: readonly Cell[];
	/** One for each cell. */
	readonly styles: readonly (Style | undefined)[];
	/** The line with all its blanks, in UTF-16 offsets into the paragraph. */
	readonly from: number;
	readonly to: number;
};

/** The finished line: cells in the order of the screen (UAX #9, L1 to L4), neighbors of one style as a run. */
export function drawCells<Style>(
	{text, levels, direction}: Prepared,
	{cells, styles, from, to}: LineCells<Style>,
): VisualLine<Style> {
	const paragraphLevel = direction === 'rtl' ? 1 : 0;
	const ofLine = lineLevels(text, levels, {from, to, paragraphLevel});
	const cellAt = new Int32Array(to - from).fill(-1);
	for (let index = 0; index < cells.length; index++) cellAt[cells[index]!.from - from] = index;

	const runs: {text: string; columns: number; style?: Style}[] = [];
	let columns = 0;
	// L2 is for all characters: those that are not drawn may part what else would stand together.
	// L3: marks need no rule, they are in the cell of their letter.
	for (const offset of visualOrder(ofLine)) {
		const index = cellAt[offset]!;
		if (index < 0) continue;
		const cell = cells[index]!;
		const style = styles[index];
		const isRightToLeft = ofLine[offset]! % 2 === 1;
		const drawing = isRightToLeft ? mirrored(cell) : cell.text;
		const run = runs.at(-1);
		if (run !== undefined && run.style === style) {
			run.text += drawing;
			run.columns += cell.columns;
		} else {
			runs.push({text: drawing, columns: cell.columns, ...(style !== undefined && {style})});
		}
		columns += cell.columns;
	}
	return {runs: runs satisfies VisualRun<Style>[], columns, direction, from, to};
}

// L4. Only punctuation has a mirror image; marks on it stay.
function mirrored({text, breakClass}: Cell): string {
	if (breakClass === 'letter' || breakClass === 'digit' || breakClass === 'blank') return text;
	const first = String.fromCodePoint(text.codePointAt(0)!);
	return mirror(first) + text.slice(first.length);
}
