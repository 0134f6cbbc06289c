// Made by .scripts/fit-compare.ts; not edited by hand.

import type {EventFeatures} from './event-features.ts';
import type {LogisticModel} from './logistic-model.ts';

/** Whether two articles report one event. */
export const eventModel: LogisticModel<keyof EventFeatures> = {
	bias: -7.5297,
	weights: {
		words: 0.6319,
		topicsLess: 2.5481,
		topicsMore: 1.0211,
		headlineLess: 1.9858,
		headlineMore: 0.698,
		leadLess: 1.476,
		leadMore: 0.7416,
		lead: 1.1621,
		rareLead: 1.0273,
		rare: -0.2797,
		rareAmount: 0.4,
		rarePairs: -0.1875,
		phrases: -0.9503,
		persons: 1.1278,
		leadPlaces: 0.7444,
		leadNumbers: 0.7584,
		otherNumbers: -0.7113,
		bothDated: 0.8433,
		daysApart: -1.4336,
		otherWeekday: -0.5339,
	},
};
