import {
	expansionOf,
	firstExpansion,
	foldAstral,
	foldUnit,
	separator,
	skippedControl,
	skippedMark,
	surrogate,
} from './fold-unit.ts';
import type {Range} from './range.ts';

const none = 0;
const digit = 1;
const latin = 2;
const arabic = 3;

const reh = 0x631;

/**
 * The words of a text as written, in order. Marks, tatweel and joining controls inside a word belong
 * to it, so does a `.` or `,` between digits, and the letter reh (ر) that news agencies write for a decimal
 * point. A word ends where Arabic letters meet digits or letters of another script: `ال15` is two
 * words. Folded text may be given too: it has the same words (a ligature of several words, as U+FDFA,
 * is one word as written).
 */
export function tokenize(text: string): Range[] {
	// Hot: one pass, no slices, no regular expressions.
	const words: Range[] = [];
	let from = 0;
	let to = 0;
	let open = none;
	for (let index = 0; index < text.length; index++) {
		const value = foldUnit(text.charCodeAt(index));
		if (value === skippedMark) {
			if (open !== none) to = index + 1;
			continue;
		}
		if (value === skippedControl) continue;
		const isPair = value === surrogate && text.codePointAt(index)! > 0xffff;
		const kind = kindOf(text, index, value, open);
		if (kind !== open) {
			const continues = open !== none && kind !== none && open !== arabic && kind !== arabic;
			if (open !== none && !continues) words.push({from, to});
			if (kind !== none && !continues) from = index;
			open = kind;
		}
		to = index + (isPair ? 2 : 1);
		if (isPair) index++;
	}
	if (open !== none) words.push({from, to});
	return words;
}

function kindOf(text: string, index: number, value: number, open: number): number {
	if (value >= 0x30 && value <= 0x39) return digit;
	if (value === separator) return open === digit && isNumberSign(text, index) ? digit : none;
	if (value === surrogate) return kindOfSurrogate(text, index);
	if (value < 0x600) return latin;
	if (value === reh && open === digit && isDigitAt(text, index - 1) && isDigitAt(text, index + 1)) {
		return digit;
	}
	if (value < 0x900) return arabic;
	return value >= firstExpansion ? kindOfFolded(expansionOf(value)) : latin;
}

function kindOfSurrogate(text: string, index: number): number {
	const codePoint = text.codePointAt(index)!;
	return codePoint > 0xffff ? kindOfFolded(foldAstral(codePoint)) : none;
}

function kindOfFolded(folded: string): number {
	if (folded === '' || folded === ' ') return none;
	const first = folded.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) return digit;
	return first >= 0x600 && first < 0x900 ? arabic : latin;
}

/** A decimal point or thousands comma, Latin or Arabic (U+066B, U+066C), with a digit on both sides. */
function isNumberSign(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	const isSign = unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;
	return isSign && isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
}

function isDigitAt(text: string, index: number): boolean {
	if (index < 0 || index >= text.length) return false;
	const value = foldUnit(text.charCodeAt(index));
	return value >= 0x30 && value <= 0x39;
}
