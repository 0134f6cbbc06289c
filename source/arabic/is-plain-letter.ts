/**
 * Whether a UTF-16 unit is a letter from hamza to ghain or from feh to yeh (U+0621 to U+063A, U+0641 to U+064A). Nearly all of an
 * Arabic text is these and blanks; each is a letter of a word wherever it stands, and folds to one letter.
 */
export function isPlainLetter(unit: number): boolean {
	return unit >= 0x621 && unit <= 0x64a && (unit <= 0x63a || unit >= 0x641);
}
