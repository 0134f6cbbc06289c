import {fold} from './fold.ts';
import {type Month, monthNames} from './month-names.ts';
import {originalRange} from './original-range.ts';
import type {Range} from './range.ts';
import {tokenize} from './tokenize.ts';

/** Longer than any name of two words with its marks. */
const longestName = 60;

/**
 * The month name a word of the text begins, which stands at the offset `from`: the longest one, so that كانون
 * الثاني is January. `null` when no month name begins there.
 */
export function readMonthName(text: string, from: number): (Month & Range) | null {
	const folded = fold(text.slice(from, from + longestName));
	const words = tokenize(folded.text);
	const [first, second] = words;
	if (first?.from !== 0) return null;
	for (const last of second ? [second, first] : [first]) {
		// Between the two words only blanks: folding has made commas blanks too.
		const place = originalRange(folded, 0, last.to);
		const written = folded.original.slice(0, place.to);
		const name = folded.text.slice(0, last.to).replace(/ +/g, ' ');
		const month = monthNames.get(name);
		if (month && !/[^\s\p{L}\p{M}\p{Cf}]/u.test(written)) {
			return {...month, from: from + place.from, to: from + place.to};
		}
	}
	return null;
}
