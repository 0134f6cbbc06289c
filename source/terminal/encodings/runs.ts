import {mirror} from '../../layout/mirror.ts';
import type {Cell, Row} from '../cell.ts';
import {findGroups, isBorder} from '../find-groups.ts';
import {cellsOf, findStretches} from '../find-stretches.ts';
import {logicalOrder} from '../logical-order.ts';
import {sameStyle} from '../style.ts';

/**
 * For QTerminal, which reorders and mirrors what it draws at once, and that is cells of one style up to a border, as a
 * left-to-right paragraph; it heeds no controls: those cells are sent in logical order. Where there is no order that would
 * show them rightly, the blanks between them get a style of their own, so that each group is drawn by itself.
 */
export function encodeRuns(row: Row): Row {
	const stretches = findStretches(row);
	if (stretches.length === 0) return row;

	const sent = [...row];
	for (const stretch of stretches) {
		sent.splice(stretch.from, stretch.to - stretch.from, ...cellsOf(row, stretch));
	}
	for (const [from, to] of drawnAtOnce(sent)) {
		const cells = sent.slice(from, to);
		sent.splice(from, to - from, ...(turned(cells) ?? apart(cells)));
	}
	return sent;
}

/** Columns `from` and `to` (exclusive) of cells that the terminal draws in one go. */
function drawnAtOnce(row: Row): [number, number][] {
	const parts: [number, number][] = [];
	let from = 0;
	for (let column = 1; column <= row.length; column++) {
		const cell = row[column];
		const before = row[column - 1]!;
		if (cell && sameStyle(cell.style, before.style) && isBorder(cell) === isBorder(before)) {
			continue;
		}
		parts.push([from, column]);
		from = column;
	}
	return parts;
}

function turned(cells: Row): Cell[] | undefined {
	return logicalOrder(cells, 'ltr')?.map(({cell, level}) =>
		level % 2 === 1 ? {...cell, text: mirror(cell.text)} : cell,
	);
}

/** Group by group, with blanks between them that the terminal draws separately. */
function apart(cells: Row): Cell[] {
	const result = cells.map(cell => (cell.text === ' ' ? separator(cell) : cell));
	for (const {from, to} of findGroups(cells)) {
		const group = cells.slice(from, to);
		result.splice(from, to - from, ...(turned(group) ?? withBoldDigits(group)));
	}
	return result;
}

/** A blank that looks the same, in ink that no letter has. */
function separator(blank: Cell): Cell {
	return {...blank, text: '\u00a0', style: {...blank.style, foreground: '38;5;16'}};
}

/** A date that begins with a digit, as ١٣٩٦هـ seen from the right: digits are drawn by themselves if they are bolder. */
function withBoldDigits(group: Row): Cell[] {
	const parts = group.map(cell =>
		/^\p{Nd}/u.test(cell.text)
			? {...cell, style: {...cell.style, attributes: cell.style.attributes ^ bold}}
			: cell,
	);
	return drawnAtOnce(parts).flatMap(([from, to]) => {
		const part = parts.slice(from, to);
		return turned(part) ?? part;
	});
}

const bold = 1;
