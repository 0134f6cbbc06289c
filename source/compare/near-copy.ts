import type {EventDigest} from './event-digest.ts';
import {countShared} from './weighted-set.ts';

/** So much of the phrases of either must stand in the other. */
const leastShared = 0.7;
/** A few phrases say nothing: a headline without text. */
const leastPhrases = 8;

/** Whether two articles have nearly the same text: one agency report in two papers, or one article twice. */
export function isNearCopy(a: EventDigest, b: EventDigest): boolean {
	const most = Math.max(a.phrases.length, b.phrases.length);
	return most >= leastPhrases && countShared(a.phrases, b.phrases) >= leastShared * most;
}
