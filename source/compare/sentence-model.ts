// Made by .scripts/fit-compare.ts; not edited by hand.

import type {LogisticModel} from './logistic-model.ts';
import type {SentenceFeatures} from './sentence-features.ts';

/** Whether two sentences say the same. */
export const sameSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -11.0819,
	weights: {
		letters: -0.6465,
		lettersMore: 5.0521,
		words: -1.3651,
		wordsLess: 2.3126,
		wordsMore: 4.3429,
		neighbors: -1.2952,
		neighborsMore: 0.3912,
		namesLess: 3.3974,
		namesMore: -1.0883,
		length: 0.8425,
		unlikeLength: -0.1309,
		best: 1.9272,
		bestOfBoth: 0.8584,
		headline: 0.1372,
		headlines: 0.2623,
		headlineLead: 1.1818,
		event: 0.3632,
		eventHeadlines: 0.031,
		eventHeadlineLead: 0.5725,
		eventLeads: 1.2066,
		sameSpeaker: -0.0325,
		otherSpeaker: -1.5,
	},
};

/** Whether two sentences say the same or speak of the same. */
export const relatedSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -8.853,
	weights: {
		letters: 0.2039,
		lettersMore: 5.3028,
		words: -2.9573,
		wordsLess: 2.2139,
		wordsMore: 2.4522,
		neighbors: -0.5161,
		neighborsMore: 0.5671,
		namesLess: 2.5679,
		namesMore: -1.1079,
		length: 0.7534,
		unlikeLength: -0.1747,
		best: 1.6411,
		bestOfBoth: 1.0072,
		headline: -0.0391,
		headlines: 0.9046,
		headlineLead: 1.166,
		event: 0.2226,
		eventHeadlines: -0.3077,
		eventHeadlineLead: 1.5066,
		eventLeads: 0.4468,
		sameSpeaker: -0.045,
		otherSpeaker: -1.5,
	},
};
