import {type Direction, embeddingLevels} from '../layout/levels.ts';
import {visualOrder} from '../layout/reorder.ts';
import type {Cell, Row} from './cell.ts';

/** A cell with its embedding level: odd where it is read from right to left. */
export type LeveledCell = {readonly cell: Cell; readonly level: number};

/**
 * The way back through UAX #9: the order in which to send cells so that a terminal that reorders them, as a paragraph in this
 * direction, shows them as they stand here. Undefined if there is no such order, or none is found.
 */
export function logicalOrder(cells: Row, direction: Direction): LeveledCell[] | undefined {
	const characters = cells.filter(({columns}) => columns > 0);
	const base = direction === 'rtl' ? 1 : 0;
	let levels = characters.map(({text}) => firstGuess(text, base));
	for (let attempt = 0; attempt < attempts; attempt++) {
		// L2 is its own inverse, as long as every cell keeps its level.
		const order = visualOrder(levels);
		const reached = levelsWhenSent(characters, order, direction);
		const seen = visualOrder(order.map(index => reached[index]!)).map(place => order[place]!);
		if (seen.every((index, column) => index === column)) {
			return order.flatMap(index => withCovered(characters[index]!, reached[index]!));
		}
		levels = reached;
	}
	return undefined;
}

/** Each attempt takes the levels that the one before led to; real lines need one or two. */
const attempts = 6;

const rightToLeftLetter =
	/^[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letterOrDigit = /^[\p{L}\p{Nd}]/u;

function firstGuess(text: string, base: number): number {
	if (rightToLeftLetter.test(text)) return 1;
	return letterOrDigit.test(text) && base === 1 ? 2 : base;
}

/** The level that each character gets when they are sent in this order. */
function levelsWhenSent(characters: Row, order: readonly number[], direction: Direction): number[] {
	const text = order.map(index => characters[index]!.text).join('');
	const ofUnits = embeddingLevels(text, direction);
	const levels: number[] = [];
	let offset = 0;
	for (const index of order) {
		levels[index] = ofUnits[offset]!;
		offset += characters[index]!.text.length;
	}
	return levels;
}

/** A wide character brings the cell along that it covers. */
function withCovered(cell: Cell, level: number): LeveledCell[] {
	const leveled = {cell, level};
	if (cell.columns < 2) return [leveled];
	return [leveled, {cell: {text: '', columns: 0, style: cell.style}, level}];
}
