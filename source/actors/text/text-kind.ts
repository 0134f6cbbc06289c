import {wordClass} from '../lexicon/word-classes.ts';
import type {Tokens} from './read-tokens.ts';

/** What the text as a whole is about, for names that count only there. */
export type TextKind = {
	readonly isSport: boolean;
	/** سوريا, so that سورية is the adjective. */
	readonly writesSyriaWithAlef: boolean;
};

/** Words of sport from which a text is about it, and the share of all words they must make. */
const leastWords = 3;
const leastShare = 1 / 60;

/** What a text is about as far as names depend on it. */
export function textKind({words, classes}: Tokens): TextKind {
	let sport = 0;
	let writesSyriaWithAlef = false;
	for (let at = 0; at < words.length; at++) {
		const bits = classes[at]!;
		if ((bits & wordClass.sport) !== 0) sport++;
		if ((bits & wordClass.listed) !== 0 && words[at]!.best.form === 'سوريا') {
			writesSyriaWithAlef = true;
		}
	}
	const isSport = sport >= leastWords && sport >= words.length * leastShare;
	return {isSport, writesSyriaWithAlef};
}
