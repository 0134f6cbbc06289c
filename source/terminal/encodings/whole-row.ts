import {mirror} from '../../layout/mirror.ts';
import type {Cell, Row} from '../cell.ts';
import {findStretches} from '../find-stretches.ts';
import {type LeveledCell, logicalOrder} from '../logical-order.ts';

/**
 * For PuTTY, which takes each row for a paragraph, finds its direction by its first letter, reorders and mirrors it, and
 * heeds no controls: the row in logical order. Rows without Arabic are as they are.
 */
export function encodeWholeRow(row: Row): Row {
	if (findStretches(row).length === 0) return row;

	const rightToLeft = logicalOrder(row, 'rtl');
	if (rightToLeft && firstLetterIs(arabic, rightToLeft)) return turned(rightToLeft);
	const leftToRight = logicalOrder(row, 'ltr');
	if (leftToRight && !firstLetterIs(arabic, leftToRight)) return turned(leftToRight);
	return rightToLeft ? turned(rightToLeft) : row;
}

const letter = /^\p{L}/u;
const arabic = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function firstLetterIs(script: RegExp, cells: readonly LeveledCell[]): boolean {
	const first = cells.find(({cell}) => letter.test(cell.text));
	return first !== undefined && script.test(first.cell.text);
}

function turned(cells: readonly LeveledCell[]): Cell[] {
	return cells.map(({cell, level}) =>
		level % 2 === 1 ? {...cell, text: mirror(cell.text)} : cell,
	);
}
