import {isEmpty, type Row, sameCell} from './cell.ts';

/** Rows `from` to `to` (exclusive) move up by `lines`, or down if it is negative. */
export type Scroll = {readonly from: number; readonly to: number; readonly lines: number};

/**
 * Looks whether some rows of a screen are those before, moved up or down together, and enough of it to be worth a scroll. They
 * may differ in places, as where a column beside the text stays: what a scroll spares must be more than what it spoils.
 */
export function findScroll(before: readonly Row[], after: readonly Row[]): Scroll | undefined {
	const changed = after.map((row, index) => changedCells(before[index]!, row));
	// No scroll spares more than all that changes: after most keys that is a word or two.
	if (sum(changed) <= worthwhile) return undefined;
	const lines = likelyMove(before, after);
	if (lines === 0) return undefined;

	const spared = after.map((row, index) => {
		const source = before[index + lines];
		return source && changed[index]! - cellsToMend(source, row);
	});
	const {from, to} = bestRun(spared);
	if (from === to) return undefined;
	const scroll = lines > 0 ? {from, to: to + lines, lines} : {from: from + lines, to, lines};
	const saved = sum(spared.slice(from, to)) - spoiled(before, after, scroll);
	return saved > worthwhile ? scroll : undefined;
}

/** About as many cells as the sequences of a scroll take bytes, twice. */
const worthwhile = 60;

/** Rows are compared in pieces of so many columns. */
const pieceLength = 12;

/** How far most of what is new on the screen stood below its place; 0 if it did not stand there. */
function likelyMove(before: readonly Row[], after: readonly Row[]): number {
	const places = new Map<string, number>();
	for (const [index, row] of before.entries()) {
		for (const piece of pieces(row)) places.set(piece, index);
	}
	const votes = new Map<number, number>();
	for (const [index, row] of after.entries()) {
		if (row === before[index]) continue;
		for (const piece of pieces(row)) {
			const move = (places.get(piece) ?? index) - index;
			if (move !== 0) votes.set(move, (votes.get(move) ?? 0) + 1);
		}
	}
	const [likely] = [...votes].sort(([, a], [, b]) => b - a);
	return likely?.[0] ?? 0;
}

const known = new WeakMap<Row, readonly string[]>();

/** The texts of a row's pieces, each with its column, without the blank ones. */
function pieces(row: Row): readonly string[] {
	let found = known.get(row);
	if (!found) {
		const texts: string[] = [];
		for (let column = 0; column < row.length; column += pieceLength) {
			let text = '';
			for (const cell of row.slice(column, column + pieceLength)) text += cell.text;
			if (text.trim().length > 1) texts.push(`${column}${text}`);
		}
		found = texts;
		known.set(row, found);
	}
	return found;
}

type Run = {from: number; to: number};

/** The neighboring numbers with the largest sum (Kadane); undefined is a border. */
function bestRun(numbers: readonly (number | undefined)[]): Run {
	let best: Run = {from: 0, to: 0};
	let most = 0;
	let from = 0;
	let total = 0;
	for (const [index, number] of numbers.entries()) {
		total = number === undefined ? 0 : total + number;
		if (total <= 0) {
			total = 0;
			from = index + 1;
		}
		if (total > most) {
			most = total;
			best = {from, to: index + 1};
		}
	}
	return best;
}

/** What must be drawn anew where a scroll leaves empty rows, over what would have to be drawn there anyway. */
function spoiled(before: readonly Row[], after: readonly Row[], {from, to, lines}: Scroll): number {
	const [first, end] = lines > 0 ? [to - lines, to] : [from, from - lines];
	let cells = 0;
	for (let row = first; row < end; row++) {
		cells += drawnCells(after[row]!) - changedCells(before[row]!, after[row]!);
	}
	return cells;
}

/** Of a row that is right but for a few cells; the way to them counts as well. */
function cellsToMend(moved: Row, after: Row): number {
	const cells = changedCells(moved, after);
	return cells === 0 ? 0 : cells + jump;
}

/** A jump to another place is about as long as so many cells. */
const jump = 4;

function changedCells(before: Row, after: Row): number {
	if (before === after) return 0;
	let count = 0;
	for (let column = 0; column < after.length; column++) {
		if (!sameCell(before[column]!, after[column]!)) count++;
	}
	return count;
}

function drawnCells(row: Row): number {
	return row.filter(cell => !isEmpty(cell)).length;
}

function sum(numbers: readonly (number | undefined)[]): number {
	return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
