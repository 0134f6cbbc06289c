// Made by .scripts/fit-compare.ts; not edited by hand.

import type {EventFeatures} from './event-features.ts';
import type {LogisticModel} from './logistic-model.ts';

/** Whether two articles report one event. */
export const eventModel: LogisticModel<keyof EventFeatures> = {
	bias: -6.4577,
	weights: {
		words: 1.0576,
		topicsLess: 2.8442,
		topicsMore: 1.2978,
		headlineLess: 1.2566,
		headlineMore: 1.0847,
		leadLess: 1.6747,
		leadMore: 0.6265,
		lead: 0.9517,
		rareLead: 0.9762,
		rare: -0.1369,
		rareAmount: 0.3788,
		rarePairs: -0.151,
		phrases: -1.5428,
		bothDated: 0.7525,
		daysApart: -1.3552,
		otherWeekday: -2.5946,
	},
};
