import type {SentencePair} from './comparison.ts';
import {probabilityOf} from './logistic-model.ts';
import type {PreparedSide} from './prepare-side.ts';
import {sentenceCandidates} from './sentence-features.ts';
import {relatedSentenceModel, sameSentenceModel} from './sentence-model.ts';

/** From these probabilities on two sentences are a pair: a missed pair beats a wrong one. */
const leastForSame = 0.4;
const leastForRelated = 0.4;

/**
 * Pairs of sentences that say the same, or speak of the same, in the order of `a` and then of `b`. By meaning,
 * many to one and in any order: one long sentence may answer several. `confidence` is how likely the two belong
 * together at all. Knowing how likely both articles report one event helps to tell formulas from claims.
 */
export function alignSentences(
	a: PreparedSide,
	b: PreparedSide,
	eventProbability: number,
): SentencePair[] {
	const pairs: SentencePair[] = [];
	for (const {a: first, b: second, features} of sentenceCandidates(a, b, eventProbability)) {
		const same = probabilityOf(sameSentenceModel, features);
		const confidence = Math.max(same, probabilityOf(relatedSentenceModel, features));
		if (same >= leastForSame) pairs.push({a: first, b: second, kind: 'same', confidence});
		else if (confidence >= leastForRelated) {
			pairs.push({a: first, b: second, kind: 'related', confidence});
		}
	}
	return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
