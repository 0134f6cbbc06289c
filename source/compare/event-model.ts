// Made by .scripts/fit-compare.ts; not edited by hand.

import type {EventFeatures} from './event-features.ts';
import type {LogisticModel} from './logistic-model.ts';

/** Whether two articles report one event. */
export const eventModel: LogisticModel<keyof EventFeatures> = {
	bias: -6.4658,
	weights: {
		words: 1.0499,
		topicsLess: 2.8318,
		topicsMore: 1.302,
		headlineLess: 1.2946,
		headlineMore: 1.0655,
		leadLess: 1.6606,
		leadMore: 0.6277,
		lead: 0.8973,
		rareLead: 1.0211,
		rare: -0.0876,
		rareAmount: 0.3853,
		rarePairs: -0.1883,
		phrases: -1.5291,
		bothDated: 0.7524,
		daysApart: -1.3555,
		otherWeekday: -2.6014,
	},
};
