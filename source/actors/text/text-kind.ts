import {wordClass} from '../lexicon/word-classes.ts';
import type {TextKind} from './find-listed.ts';
import type {Tokens} from './read-tokens.ts';

/** Words of sport from which a text is about it, and the share of all words they must make. */
const leastWords = 3;
const leastShare = 1 / 60;

/** What a text is about as far as names depend on it. */
export function textKind({words}: Tokens): TextKind {
	let sport = 0;
	for (const {best} of words) if ((best.classes & wordClass.sport) !== 0) sport++;
	return {isSport: sport >= leastWords && sport >= words.length * leastShare};
}
