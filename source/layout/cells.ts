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
};

/** Whether the vowel marks and other signs above and below Arabic letters are drawn. */
export type Marks = 'shown' | 'hidden';

/** What a mark without a letter stands on (The Unicode Standard, 7.9). */
const noBreakSpace = '\u00A0';
const replacementCharacter = '\uFFFD';
const zeroWidthSpace = 0x200b;

// More marks than any script puts on a letter only make a row unreadable.
const marksOnOneLetter = 8;

/**
 * A shaped paragraph (see `standIn`, `shape`) as cells. Marks stand with their letter; a mark that has none takes a column
 * of its own. Characters that are not shown have no cell. Joined emoji are drawn one by one, and variation
 * selectors, skin tones and keycaps left out, because terminals do not agree on the width of the sequences.
 */
export function readCells(shaped: string, marks: Marks): Cell[] {
	const cells: Cell[] = [];
	let last: Cell | undefined;
	let previous = 0;
	let marksOfLast = 0;

	const begin = (from: number, text: string, columns: number, kind: BreakClass) => {
		last = {from, text, columns, breakClass: kind, mayBreakAfter: false};
		cells.push(last);
		marksOfLast = 0;
	};

	for (let from = 0; from < shaped.length; from++) {
		const code = shaped.codePointAt(from)!;
		const columns = code === 0x09 ? 1 : characterWidth(code);
		const character = code > 0xffff ? shaped.slice(from, from + 2) : shaped[from]!;

		if (columns === 0) {
			if (code === zeroWidthSpace) {
				if (last !== undefined) last.mayBreakAfter = true;
			} else if (isMark(code) && !(marks === 'hidden' && isVowelMark(code))) {
				if (last === undefined || last.text.startsWith(' ')) begin(from, noBreakSpace, 1, 'letter');
				marksOfLast++;
				if (marksOfLast <= marksOnOneLetter && code !== keycap) last!.text += character;
			}
		} else if (last !== undefined && isSpacingMark(code) && !last.text.startsWith(' ')) {
			last.text += character;
			last.columns += columns;
		} else if (isConjoining(code)) {
			if (last !== undefined && continuesSyllable(code, previous)) last.text += character;
			else begin(from, replacementCharacter, 1, 'other');
		} else if (isRegionalIndicator(code)) {
			const pair = shaped.slice(from, from + 4);
			if (flag.test(pair)) {
				begin(from, pair, 2, 'ideograph');
				from += 2;
			} else {
				begin(from, latinLetter(code), 1, 'letter');
			}
		} else if (!isSkinTone(code) || !isPicture(previous)) {
			const kind = breakClass(code, columns);
			const isBlank = kind === 'blank' || kind === 'glue';
			begin(from, isBlank ? ' '.repeat(columns) : character, columns, kind);
		}

		if (columns > 0) previous = code;
		if (code > 0xffff) from++;
	}
	return cells;
}

const spacingMark = /\p{Mc}/u;
const isSpacingMark = (code: number) =>
	code >= 0x0903 &&
	(code < 0xac00 || code > 0xffff) &&
	spacingMark.test(String.fromCodePoint(code));

/** COMBINING ENCLOSING KEYCAP: makes a digit an emoji of two columns in some terminals. */
const keycap = 0x20e3;

/** Hangul vowels and final consonants, which have no column of their own. */
const isConjoining = (code: number) =>
	(code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb);

const flag = /^\p{RGI_Emoji_Flag_Sequence}$/v;
const isRegionalIndicator = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;
const latinLetter = (code: number) => String.fromCharCode(0x41 + code - 0x1f1e6);

const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
const picture = /\p{Emoji_Modifier_Base}/u;
const isPicture = (code: number) => picture.test(String.fromCodePoint(code));
