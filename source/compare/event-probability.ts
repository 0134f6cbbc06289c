import type {EventDigest} from './event-digest.ts';
import {eventFeatures} from './event-features.ts';
import {eventModel} from './event-model.ts';
import {probabilityOf} from './logistic-model.ts';

/** How likely it is that two articles report one event, 0 to 1. Takes microseconds. */
export function eventProbability(a: EventDigest, b: EventDigest): number {
	return probabilityOf(eventModel, eventFeatures(a, b));
}
