import {isEmpty, type Row} from './cell.ts';

/** Rows `from` to `to` (exclusive) move up by `lines`, or down if it is negative. */
export type Scroll = {readonly from: number; readonly to: number; readonly lines: number};

/**
 * Looks whether a screen is the one before with some of its rows moved up or down together, and enough of them to be worth a
 * scroll. Rows are compared by identity.
 */
export function findScroll(before: readonly Row[], after: readonly Row[]): Scroll | undefined {
	let best: Scroll | undefined;
	let most = worthwhile;
	for (let lines = 1 - after.length; lines < after.length; lines++) {
		if (lines === 0) continue;
		for (const {from, to, saved} of movedRuns(before, after, lines)) {
			if (saved <= most) continue;
			most = saved;
			best = lines > 0 ? {from, to: to + lines, lines} : {from: from + lines, to, lines};
		}
	}
	return best;
}

/** About as many cells as the sequences of a scroll take bytes, twice. */
const worthwhile = 60;

type Run = {from: number; to: number; saved: number};

/** Neighboring rows that stood `lines` below, with the number of cells that need not be drawn again. */
function movedRuns(before: readonly Row[], after: readonly Row[], lines: number): Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	for (let row = Math.max(0, -lines); row < Math.min(after.length, after.length - lines); row++) {
		if (after[row] !== before[row + lines]) {
			run = undefined;
			continue;
		}
		if (!run) {
			run = {from: row, to: row, saved: 0};
			runs.push(run);
		}
		run.to = row + 1;
		if (after[row] !== before[row]) run.saved += drawnCells(after[row]!);
		else run.saved -= drawnCells(after[row]!);
	}
	return runs;
}

function drawnCells(row: Row): number {
	let count = 0;
	for (const cell of row) if (!isEmpty(cell)) count++;
	return count;
}
