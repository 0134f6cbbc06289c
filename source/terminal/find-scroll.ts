import {isEmpty, type Row, sameCell} from './cell.ts';

/** Rows `from` to `to` (exclusive) move up by `lines`, or down if it is negative. */
export type Scroll = {readonly from: number; readonly to: number; readonly lines: number};

/**
 * Looks whether a screen is the one before with some of its rows moved up or down together, and enough of them to be worth a
 * scroll. Rows are compared by identity.
 */
export function findScroll(before: readonly Row[], after: readonly Row[]): Scroll | undefined {
	const changed = after.map((row, index) => changedCells(before[index]!, row));
	let best: Scroll | undefined;
	let most = worthwhile;
	for (let lines = 1 - after.length; lines < after.length; lines++) {
		if (lines === 0) continue;
		for (const {from, to} of movedRuns(before, after, lines)) {
			const saved = sum(changed, from, to) - exposed(after, changed, {from, to, lines});
			if (saved <= most) continue;
			most = saved;
			best = lines > 0 ? {from, to: to + lines, lines} : {from: from + lines, to, lines};
		}
	}
	return best;
}

/** About as many cells as the sequences of a scroll take bytes, twice. */
const worthwhile = 60;

type Run = {from: number; to: number};

/** Neighboring rows that stood `lines` below. */
function movedRuns(before: readonly Row[], after: readonly Row[], lines: number): Run[] {
	const runs: Run[] = [];
	for (let row = Math.max(0, -lines); row < Math.min(after.length, after.length - lines); row++) {
		if (after[row] !== before[row + lines]) continue;
		const last = runs.at(-1);
		if (last?.to === row) last.to = row + 1;
		else runs.push({from: row, to: row + 1});
	}
	return runs;
}

/** What must be drawn anew where a scroll leaves empty rows, over what would have to be drawn there anyway. */
function exposed(after: readonly Row[], changed: readonly number[], {from, to, lines}: Scroll) {
	const [first, end] = lines > 0 ? [to, to + lines] : [from + lines, from];
	let cells = 0;
	for (let row = first; row < end; row++) cells += drawnCells(after[row]!) - changed[row]!;
	return Math.max(0, cells);
}

function changedCells(before: Row, after: Row): number {
	if (before === after) return 0;
	return after.filter((cell, column) => !sameCell(cell, before[column]!)).length;
}

function drawnCells(row: Row): number {
	return row.filter(cell => !isEmpty(cell)).length;
}

function sum(numbers: readonly number[], from: number, to: number): number {
	return numbers.slice(from, to).reduce((total, number) => total + number, 0);
}
