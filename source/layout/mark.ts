// Variation selectors and other ignorable characters are marks by their category, but nothing is drawn for them.
const mark = /[\p{M}--\p{Default_Ignorable_Code_Point}]/v;

// The marks of Arabic letters; U+06DD is a sign that spans digits, U+06DE, U+06E5, U+06E6 and U+06E9 stand alone.
const arabicMark =
	/[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF]/;

/** Whether a code point is a combining mark that is drawn (general category M, not ignorable). */
// Looking up a property for the first time takes a millisecond, which most texts need not spend.
export function isMark(code: number): boolean {
	if (code < 0x0300 || isInBlockWithoutMarks(code)) return false;
	const character = String.fromCodePoint(code);
	return isArabicBlock(code) ? arabicMark.test(character) : mark.test(character);
}

/** General Punctuation to Currency Symbols, Arrows to Miscellaneous Symbols and Arrows, Arabic Presentation Forms, the filler of `shape`. */
const isInBlockWithoutMarks = (code: number) =>
	(code >= 0x2000 && code <= 0x20cf) ||
	(code >= 0x2190 && code <= 0x2bff) ||
	(code >= 0xfb50 && code <= 0xfdff) ||
	(code >= 0xfe70 && code <= 0xfeff);

const isArabicBlock = (code: number) =>
	(code >= 0x0600 && code <= 0x06ff) || (code >= 0x0870 && code <= 0x08ff);

/**
 * Whether a code point is a mark that may be hidden from Arabic readers: vowel signs and the like. Not so U+0653 to U+0655:
 * a hamza or madda without which the letter below is another.
 */
export function isVowelMark(code: number): boolean {
	return (
		isArabicBlock(code) &&
		(code < 0x0653 || code > 0x0655) &&
		arabicMark.test(String.fromCharCode(code))
	);
}
