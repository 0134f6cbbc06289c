import {isArabicLetter} from './is-arabic-letter.ts';

/** Whether a text holds at least one letter of the Arabic script. */
export function hasArabic(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 0x620) continue;
		if (isArabicLetter(unit)) return true;
		// A high surrogate: some letters stand outside the first plane.
		if (unit >= 0xd800 && unit <= 0xdbff && isArabicLetter(text.codePointAt(index)!)) return true;
	}
	return false;
}
