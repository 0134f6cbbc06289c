import {hasArabic} from '../arabic/has-arabic.ts';
import type {Range} from '../arabic/range.ts';

/** Of 16,000 headlines of the Arabic press two are longer; 99 of 100 have less than 90. */
const longestHeadline = 150;

/** Left over from a page's markup, `&quot;`: its semicolon is none. */
const entity = /&#?\w{1,8};/g;

/**
 * Whether a line may be a headline: not long, no full stop at its end (two or three are a headline's),
 * no colon or comma that leads on, and not several sentences.
 */
export function isHeadline(text: string, {from, to}: Range): boolean {
	const line = text.slice(from, Math.min(to, from + longestHeadline + 1)).replace(entity, ' ');
	if (line.length > longestHeadline || !hasLetter(line)) return false;
	if (/(?:^|[^.])\.["»”)]?$|[:،,؛;][-–]?$/.test(line)) return false;
	return line.length < 100 || !/[^.\d]\.\s+\S+\s+\S+/.test(line);
}

function hasLetter(line: string): boolean {
	// Unicode's letters take long to load.
	return hasArabic(line) || /\p{L}/u.test(line);
}
