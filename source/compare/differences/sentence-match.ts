import type {Range} from '../../arabic/range.ts';
import type {Quote} from '../comparison.ts';
import type {ComparedSentence, PreparedSide} from '../prepare-side.ts';
import type {Speaker} from '../speaker.ts';
import type {Slot, WordMatch} from './match-words.ts';

/** Two sentences that were paired, and which of their words are the same. */
export type SentenceMatch = {
	readonly a: MatchedSentence;
	readonly b: MatchedSentence;
	readonly confidence: number;
	readonly words: readonly WordMatch[];
	readonly slots: readonly Slot[];
};

export type MatchedSentence = ComparedSentence & {
	readonly side: PreparedSide;
	readonly speaker: Speaker | null;
};

/** A stretch of a side as it is quoted in a difference. */
export function quote({article}: PreparedSide, {from, to}: Range): Quote {
	return {from, to, text: article.text.slice(from, to)};
}
