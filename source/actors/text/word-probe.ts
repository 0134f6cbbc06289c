import type {Word} from './read-word.ts';

/** How many values a mark has: a beginning and a length tell most words apart. */
export const markCount = 1 << 10;

/** What is quickly known of a key: 10 bits of its first letter and its length. */
export function markOf(key: string): number {
	return ((key.charCodeAt(0) & 63) << 4) | (key.length & 15);
}

/**
 * The marks of a word as a whole, of its first reading without clitics and of its spelling, in one number, so that
 * most words of a text can be told not to be among some keys without looking at them. Words that have more readings
 * give -1: look.
 */
export function probeOf({whole, cut, spelling}: Word): number {
	if (cut.length > 1) return -1;
	const own = markOf(whole.form);
	const behind = cut.length === 0 ? own : markOf(cut[0]!.form);
	const spelled = spelling === '' ? own : markOf(spelling);
	return own | (behind << 10) | (spelled << 20);
}
