// Made by .scripts/fit-compare.ts; not edited by hand.

import type {EventFeatures} from './event-features.ts';
import type {LogisticModel} from './logistic-model.ts';

/** Whether two articles report one event. */
export const eventModel: LogisticModel<keyof EventFeatures> = {
	bias: -6.5391,
	weights: {
		words: 0.8349,
		topicsLess: 2.8749,
		topicsMore: 1.2311,
		headlineLess: 1.7611,
		headlineMore: 0.7011,
		leadLess: 1.4896,
		leadMore: 0.897,
		lead: 1.1661,
		rareLead: 0.7936,
		rare: -0.0538,
		rareAmount: 0.3846,
		rarePairs: -0.0377,
		phrases: -1.9911,
		bothDated: 0.7082,
		daysApart: -1.3019,
		otherWeekday: -2.5943,
	},
};
