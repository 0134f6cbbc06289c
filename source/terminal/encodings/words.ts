import {isVowelMark} from '../../layout/mark.ts';
import {mirror} from '../../layout/mirror.ts';
import type {Cell, Row} from '../cell.ts';
import {findGroups} from '../find-groups.ts';

/**
 * For kitty, which turns each word round that it takes for Arabic, brackets and digits included: the groups that end, on
 * their right, in an Arabic letter or digit are sent turned round already. Marks would be drawn beside their letters there
 * and are left out.
 */
export function encodeWords(row: Row): Row {
	const sent = [...row];
	for (const {from, to, isArabic, style} of findGroups(row)) {
		if (!isArabic) continue;
		const cells = row.slice(from, to).map(cell => ({...withoutMarks(cell), style}));
		sent.splice(from, to - from, ...(endsInArabic(cells) ? turnRound(cells) : cells));
	}
	return sent;
}

const letters = /^(?:\p{L}|[\u060c\u0660-\u066c\u06f0-\u06f9])/u;
const arabic = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function endsInArabic(cells: readonly Cell[]): boolean {
	const last = cells.findLast(({text}) => letters.test(text));
	return last !== undefined && arabic.test(last.text);
}

function turnRound(cells: readonly Cell[]): Cell[] {
	const turned: Cell[] = [];
	for (const cell of cells.toReversed()) {
		// A wide character stays before the cell that it covers.
		if (cell.columns === 2) turned.splice(-1, 0, cell);
		else turned.push({...cell, text: mirror(cell.text)});
	}
	return turned;
}

function withoutMarks(cell: Cell): Cell {
	const text = Array.from(cell.text)
		.filter(character => !isVowelMark(character.codePointAt(0)!))
		.join('');
	return text === cell.text ? cell : {...cell, text};
}
