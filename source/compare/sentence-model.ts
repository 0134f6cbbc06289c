// Made by .scripts/fit-compare.ts; not edited by hand.

import type {LogisticModel} from './logistic-model.ts';
import type {SentenceFeatures} from './sentence-features.ts';

/** Whether two sentences say the same. */
export const sameSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -11.1216,
	weights: {
		letters: -0.6854,
		lettersMore: 5.0056,
		words: -2.0048,
		wordsLess: 2.92,
		wordsMore: 4.1625,
		neighbors: -1.2599,
		neighborsMore: 0.5081,
		namesLess: 3.6863,
		namesMore: -1.0178,
		length: 0.8575,
		unlikeLength: 0.0419,
		best: 1.8169,
		bestOfBoth: 0.8614,
		headline: 0.0809,
		headlines: 0.5044,
		headlineLead: 1.2142,
		event: 0.3685,
		eventHeadlines: 0.2454,
		eventHeadlineLead: 0.585,
		eventLeads: 1.2026,
		sameSpeaker: -0.0215,
		otherSpeaker: -1.5,
	},
};

/** Whether two sentences say the same or speak of the same. */
export const relatedSentenceModel: LogisticModel<keyof SentenceFeatures> = {
	bias: -9.402,
	weights: {
		letters: 0.5413,
		lettersMore: 5.3129,
		words: -3.3027,
		wordsLess: 2.9912,
		wordsMore: 2.2388,
		neighbors: -0.7507,
		neighborsMore: 0.6637,
		namesLess: 2.6342,
		namesMore: -1.1976,
		length: 0.8162,
		unlikeLength: 0.0494,
		best: 1.7268,
		bestOfBoth: 1.0209,
		headline: -0.049,
		headlines: 1.1402,
		headlineLead: 1.2091,
		event: 0.2524,
		eventHeadlines: -0.1491,
		eventHeadlineLead: 1.5387,
		eventLeads: 0.4379,
		sameSpeaker: -0.0667,
		otherSpeaker: -1.5,
	},
};
