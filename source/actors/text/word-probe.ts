import type {Word} from './read-word.ts';

/** How many values a mark has: a text has some dozen keys, most of its words none of their marks. */
export const markCount = 1 << 10;

/** What is quickly known of a key: 10 bits that depend on all its letters (FNV-1a, as in scan-words.ts). */
export function markOf(key: string): number {
	let hash = 0x811c9dc5 | 0;
	for (let index = 0; index < key.length; index++) {
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	}
	return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (markCount - 1);
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
	const spelled = spelling === '' || spelling === whole.form ? own : markOf(spelling);
	return own | (behind << 10) | (spelled << 20);
}
