import type {EventDigest} from './event-digest.ts';
import {countShared} from './weighted-set.ts';

const leastShared = 0.7;
/** A few phrases say nothing: a headline without text. */
const leastPhrases = 8;

/** How much of the phrases of the longer of two articles stands in the other, 0 to 1; 0 for very short ones. */
export function copyShare(a: EventDigest, b: EventDigest): number {
	const most = Math.max(a.phrases.length, b.phrases.length);
	return most < leastPhrases ? 0 : countShared(a.phrases, b.phrases) / most;
}

/** Whether two articles have nearly the same text: one agency report in two papers, or one article twice. */
export function isNearCopy(a: EventDigest, b: EventDigest): boolean {
	return copyShare(a, b) >= leastShared;
}
