import {type BreakClass, breakClass} from './break-class.ts';
import {isMark, isVowelMark} from './mark.ts';
import {characterWidth, continuesSyllable} from './width.ts';

/** A letter with its marks, in logical order: what stands together in one or two columns of a line. */
export type Cell = {
	/** Where it begins in the paragraph, in UTF-16 units; it ends where the next one begins. */
	readonly from: number;
	text: string;
	columns: number;
	readonly breakClass: BreakClass;
	/** A ZERO WIDTH SPACE follows: the line may be broken here. */
	mayBreakAfter: boolean;
	/** How many marks stand with the letter. */
	marks: number;
};

/** Whether the vowel marks and other signs above and below Arabic letters are drawn. */
export type Marks = 'shown' | 'hidden';

/**
 * A shaped paragraph (see `standIn`, `shape`) as cells. Marks stand with their letter; a mark that has none takes a
 * column of its own. Characters that are not shown have no cell. Joined emoji are drawn one by one, and variation
 * selectors, skin tones and keycaps left out, because terminals do not agree on the width of the sequences.
 */
export function readCells(shaped: string, marks: Marks): Cell[] {
	const cells: Cell[] = [];
	for (let from = 0; from < shaped.length; from++) {
		const code = shaped.codePointAt(from)!;
		const last = cells.at(-1);
		const columns = code === 0x09 ? 1 : characterWidth(code);

		if (columns === 0) {
			const isDrawn = isMark(code) && !(marks === 'hidden' && isVowelMark(code));
			if (isDrawn) addMark(cells, code, from);
			else if (code === zeroWidthSpace && last !== undefined) last.mayBreakAfter = true;
		} else if (isRegionalIndicator(code) && flag.test(shaped.slice(from, from + 4))) {
			cells.push(newCell(from, shaped.slice(from, from + 4), 2, 'ideograph'));
			from += 2;
		} else if (last === undefined || isBlank(last) || !addToLetter(last, code, columns)) {
			cells.push(cellOf(from, code, columns));
		}
		if (code > 0xffff) from++;
	}
	return cells;
}

const newCell = (from: number, text: string, columns: number, kind: BreakClass): Cell => ({
	from,
	text,
	columns,
	breakClass: kind,
	mayBreakAfter: false,
	marks: 0,
});

function cellOf(from: number, code: number, columns: number): Cell {
	if (isRegionalIndicator(code)) return newCell(from, latinLetter(code), 1, 'letter');
	if (isConjoining(code) || isSkinTone(code))
		return newCell(from, replacementCharacter, 1, 'other');
	if (isSpacingMark(code)) {
		return newCell(from, noBreakSpace + String.fromCodePoint(code), 1 + columns, 'letter');
	}
	const kind = breakClass(code, columns);
	const isSpace = kind === 'blank' || kind === 'glue';
	return newCell(from, isSpace ? ' '.repeat(columns) : String.fromCodePoint(code), columns, kind);
}

const isBlank = ({breakClass: kind}: Cell) => kind === 'blank' || kind === 'glue';

function addMark(cells: Cell[], code: number, from: number): void {
	const last = cells.at(-1);
	const hasLetter = last !== undefined && !isBlank(last);
	const cell = hasLetter ? last : newCell(from, noBreakSpace, 1, 'letter');
	if (!hasLetter) cells.push(cell);
	cell.marks++;
	if (cell.marks <= marksOnOneLetter && code !== keycap) cell.text += String.fromCodePoint(code);
}

/** Adds what has columns of its own but belongs to the letter before it; false if the character is a letter itself. */
function addToLetter(cell: Cell, code: number, columns: number): boolean {
	if (isSkinTone(code)) return true;
	if (isSpacingMark(code)) {
		if (cell.columns >= widestCell) return false;
		cell.text += String.fromCodePoint(code);
		cell.columns += columns;
		return true;
	}
	if (!continuesSyllable(code, cell.text.codePointAt(cell.text.length - 1)!)) return false;
	cell.text += String.fromCodePoint(code);
	return true;
}

/** What a mark without a letter stands on (The Unicode Standard, 7.9). */
const noBreakSpace = '\u00A0';
const replacementCharacter = '\uFFFD';
const zeroWidthSpace = 0x200b;
/** COMBINING ENCLOSING KEYCAP: makes a digit an emoji of two columns in some terminals. */
const keycap = 0x20e3;

// More marks than any script puts on a letter only make a row unreadable.
const marksOnOneLetter = 8;
/** Columns of a letter with marks that have columns of their own, as in Devanagari. */
const widestCell = 3;

const spacingMark = /\p{Mc}/u;
const isSpacingMark = (code: number) =>
	code >= 0x0903 &&
	(code < 0xac00 || code > 0xffff) &&
	spacingMark.test(String.fromCodePoint(code));

/** Hangul vowels and final consonants, which have no column of their own. */
const isConjoining = (code: number) =>
	(code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb);

const flag = /^\p{RGI_Emoji_Flag_Sequence}$/v;
const isRegionalIndicator = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;
const latinLetter = (code: number) => String.fromCharCode(0x41 + code - 0x1f1e6);

const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
