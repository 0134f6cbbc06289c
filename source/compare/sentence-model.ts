// Made by .scripts/fit-compare.ts; not edited by hand.

import type {LogisticModel} from './logistic-model.ts';
import type {SentenceFeatures} from './sentence-features.ts';

/** Whether two sentences say the same. */
export const sameSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -11.0983,
	weights: {
		letters: -0.7416,
		lettersMore: 5.0538,
		words: -1.74,
		wordsLess: 2.4519,
		wordsMore: 4.2659,
		neighbors: -1.3447,
		neighborsMore: 0.4077,
		namesLess: 3.6073,
		namesMore: -0.8255,
		length: 0.8491,
		unlikeLength: -0.1419,
		best: 1.9136,
		bestOfBoth: 0.88,
		headline: 0.1547,
		headlines: 0.246,
		headlineLead: 1.1722,
		event: 0.3583,
		eventHeadlines: -0.0058,
		eventHeadlineLead: 0.5634,
		eventLeads: 1.2123,
		sameSpeaker: -0.0546,
		otherSpeaker: -1.5,
	},
};

/** Whether two sentences say the same or speak of the same. */
export const relatedSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -8.868,
	weights: {
		letters: 0.3145,
		lettersMore: 5.2481,
		words: -2.7751,
		wordsLess: 2.4938,
		wordsMore: 2.3464,
		neighbors: -0.4268,
		neighborsMore: 0.5406,
		namesLess: 1.9232,
		namesMore: -0.9768,
		length: 0.7575,
		unlikeLength: -0.1836,
		best: 1.6409,
		bestOfBoth: 1.0002,
		headline: -0.0047,
		headlines: 0.8627,
		headlineLead: 1.1649,
		event: 0.2201,
		eventHeadlines: -0.3107,
		eventHeadlineLead: 1.4982,
		eventLeads: 0.4483,
		sameSpeaker: -0.0717,
		otherSpeaker: -1.5,
	},
};
