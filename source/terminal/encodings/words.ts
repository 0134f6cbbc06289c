import {isVowelMark} from '../../layout/mark.ts';
import {mirror} from '../../layout/mirror.ts';
import type {Cell, Row} from '../cell.ts';
import {findGroups} from '../find-groups.ts';

/**
 * For kitty, which turns each word round whose first letter it takes for Arabic, brackets and digits included: groups that
 * end, on their right, in an Arabic letter or digit are sent turned round already. Where Arabic stands on the left and Latin
 * on the right no way of sending helps; there the two change places, so that both can be read. Marks would be drawn beside
 * their letters and are left out.
 */
export function encodeWords(row: Row): Row {
	const groups = findGroups(row).filter(({isArabic}) => isArabic);
	if (groups.length === 0) return row;

	const sent = [...row];
	for (const {from, to, style} of groups) {
		const cells = row.slice(from, to).map(cell => ({...withoutMarks(cell), style}));
		sent.splice(from, cells.length, ...arrange(cells));
	}
	return sent;
}

/** What gives a word its direction on its right side: letters, Arabic commas and digits. */
const directed = /^(?:\p{L}|[\u060c\u0660-\u066c\u06f0-\u06f9])/u;
const letter = /^\p{L}/u;
const arabic = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function arrange(cells: readonly Cell[]): Cell[] {
	if (isArabic(cells.findLast(({text}) => directed.test(text)))) return turnRound(cells);
	if (isArabic(cells.find(({text}) => letter.test(text)))) return latinFirst(cells);
	return [...cells];
}

function isArabic(cell: Cell | undefined): boolean {
	return cell !== undefined && arabic.test(cell.text);
}

/** خبر-BBC (news, hyphen, BBC) as it is seen: the Latin letters go before the Arabic ones, what stands between stays. */
function latinFirst(cells: readonly Cell[]): Cell[] {
	const between = cells.findLastIndex(cell => isArabic(cell)) + 1;
	const latin = cells.findIndex(({text}, index) => index >= between && letter.test(text));
	return [...cells.slice(latin), ...cells.slice(between, latin), ...cells.slice(0, between)];
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
