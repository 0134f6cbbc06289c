import {mirror} from '../../layout/mirror.ts';
import type {Cell, Row} from '../cell.ts';
import {isEmpty} from '../cell.ts';
import {findStretches} from '../find-stretches.ts';
import {type LeveledCell, logicalOrder} from '../logical-order.ts';
import {plainStyle} from '../style.ts';

/**
 * For PuTTY, which takes each row for a paragraph, finds its direction by its first letter, reorders and mirrors it, and
 * heeds no controls: the row in logical order. Rows without Arabic are as they are.
 */
export function encodeWholeRow(row: Row): Row {
	if (findStretches(row).length === 0) return row;

	const rightToLeft = logicalOrder(row, 'rtl');
	if (rightToLeft && beginsInArabic(rightToLeft)) return turned(rightToLeft);
	const leftToRight = logicalOrder(row, 'ltr');
	if (leftToRight && !beginsInArabic(leftToRight)) return turned(leftToRight);
	const hinted = logicalOrder(withHint(row), 'rtl');
	return hinted ? turned(hinted) : row;
}

const letter = /^\p{L}/u;
const arabic = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function beginsInArabic(cells: readonly LeveledCell[]): boolean {
	const first = cells.find(({cell: {text}}) => letter.test(text) || text === hint.text);
	return first !== undefined && arabic.test(first.cell.text);
}

// Arabic full stop (۔): as much of a letter as an alef, as small as a dot, and black, as PuTTY's ground is by default.
const hint: Cell = {text: '\u06d4', columns: 1, style: {...plainStyle, foreground: '30'}};

/** A row that begins in Latin on its right, in a right-to-left paragraph: what stands in its last column decides. */
function withHint(row: Row): Row {
	return isEmpty(row.at(-1)!) ? row.with(-1, hint) : row;
}

function turned(cells: readonly LeveledCell[]): Cell[] {
	return cells.map(({cell, level}) =>
		level % 2 === 1 ? {...cell, text: mirror(cell.text)} : cell,
	);
}
