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
	if (at > 0 && tokens.gaps[at] === 0) {
		if ((tokens.classes[at - 1]! & (wordClass.speech | wordClass.action)) !== 0) return true;
		if (['ان', 'مع', 'لكن'].includes(tokens.word(at - 1)!.whole.form)) return true;
	}
	if (end >= tokens.count) return false;
	const between = tokens.gaps[end]!;
	return (
		between === gap.colon || (between === 0 && (tokens.wholeClasses[end]! & wordClass.speech) !== 0)
	);
}
