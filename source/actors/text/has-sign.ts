import {wordClass} from '../lexicon/word-classes.ts';
import {gap} from './gap-between.ts';
import type {Tokens} from './read-tokens.ts';
import {titleBefore} from './title-before.ts';

/**
 * Whether something beside a word shows that it names a person: a title, a verb, أن or مع before it, a verb of
 * saying or a colon after it.
 */
export function hasSign(tokens: Tokens, at: number, end: number): boolean {
	if (titleBefore(tokens, at) !== undefined) return true;
	const before =
		at > 0 && (tokens.gaps[at]! & (gap.line | gap.stop)) === 0 ? tokens.word(at - 1)! : undefined;
	if (before !== undefined && tokens.gaps[at] === 0) {
		if ((before.best.classes & (wordClass.speech | wordClass.action)) !== 0) return true;
		if (['ان', 'مع', 'لكن'].includes(before.whole.form)) return true;
	}
	const after = tokens.word(end);
	if (after === undefined) return false;
	const between = tokens.gaps[end]!;
	return between === gap.colon || (between === 0 && (after.whole.classes & wordClass.speech) !== 0);
}
