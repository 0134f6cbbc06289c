import type {CorrectionsState} from '../library/corrections/corrections-book.ts';
import {correctionSentences, receivedSentences} from '../ui/tags/correction-words.ts';
import type {World} from './world.ts';

/** Says which corrections came with the corpus, and which entries of them or of the reader's own are wrong. */
export function reportCorrections(
	state: CorrectionsState,
	{complain, messages}: Pick<World, 'complain' | 'messages'>,
): void {
	for (const sentence of receivedSentences(state, messages)) complain(sentence);
	for (const sentence of correctionSentences(state.problems, messages)) complain(sentence);
}
