import type {Cell, Row} from './cell.ts';
import {attributesOfBlanks, type Style, sameStyle} from './style.ts';

/** Cells between two blanks: `from` and `to` (exclusive) in columns. */
export type Group = {
	readonly from: number;
	readonly to: number;
	/** Whether a terminal could think that the group runs from right to left. */
	readonly isArabic: boolean;
	/** The one style that the group is to be sent in: a word must not change its style. */
	readonly style: Style;
};

/** The groups of a row from left to right. Borders and bars separate as blanks do. */
export function findGroups(row: Row): Group[] {
	const groups: Group[] = [];
	let from = 0;
	for (let column = 0; column <= row.length; column++) {
		const cell = row[column];
		if (cell && !separates(cell)) continue;
		if (from < column) groups.push(groupOf(row, from, column));
		from = column + 1;
	}
	return groups;
}

/** A style for a blank beside a group: what does not show on a blank comes from the group. */
export function blankStyle(blank: Style, group: Style): Style {
	return {
		foreground: group.foreground,
		background: blank.background,
		attributes: (blank.attributes & attributesOfBlanks) | (group.attributes & ~attributesOfBlanks),
		...(group.link !== undefined && {link: group.link}),
	};
}

export function isBlank(cell: Cell): boolean {
	return cell.text === ' ' || cell.text === '\u00a0';
}

/** Letters, digits and marks of right-to-left scripts. */
const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const border = /^[\u2500-\u259f]$/;

/** A letter, digit or mark of a right-to-left script. */
export function isRightToLeft(cell: Cell): boolean {
	return rightToLeft.test(cell.text);
}

/** Lines and blocks, of which borders and bars are made. */
export function isBorder(cell: Cell): boolean {
	return border.test(cell.text);
}

function separates(cell: Cell): boolean {
	return isBlank(cell) || isBorder(cell);
}

function groupOf(row: Row, from: number, to: number): Group {
	let isArabic = false;
	for (let column = from; column < to; column++) {
		isArabic ||= isRightToLeft(row[column]!);
	}
	return {from, to, isArabic, style: strongestStyle(row.slice(from, to))};
}

/** Of several styles in a word the one that says most; of equals the one of most cells. */
function strongestStyle(cells: readonly Cell[]): Style {
	const first = cells[0]!.style;
	if (cells.every(cell => cell.style === first)) return first;

	const found: {style: Style; cells: number}[] = [];
	for (const {style} of cells) {
		const same = found.find(entry => sameStyle(entry.style, style));
		if (same) same.cells++;
		else found.push({style, cells: 1});
	}
	found.sort((a, b) => emphasis(b.style) - emphasis(a.style) || b.cells - a.cells);
	return found[0]!.style;
}

function emphasis({foreground, background, attributes}: Style): number {
	const ground = background !== '' || attributes & attributesOfBlanks ? 2 : 0;
	return ground + (foreground === '' ? 0 : 1);
}
