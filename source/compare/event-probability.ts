import type {EventDigest} from './event-digest.ts';
import {eventFeatures} from './event-features.ts';
import {eventModel} from './event-model.ts';
import {probabilityOf} from './logistic-model.ts';
import {copyShare} from './near-copy.ts';

/** A text that stands in another article to this share is a copy of it, whatever it says. */
const leastOfCopy = 0.8;

/** With fewer topics an article says too little: a caricature, a photograph, a headline of two words. */
const leastTopics = 4;
const mostForShort = 0.3;

/** How likely it is that two articles report one event, 0 to 1. Takes microseconds. */
export function eventProbability(a: EventDigest, b: EventDigest): number {
	const probability = probabilityOf(eventModel, eventFeatures(a, b));
	const topics = Math.min(a.topics.items.length, b.topics.items.length);
	if (topics < leastTopics) return Math.min(probability, mostForShort);
	const share = copyShare(a, b);
	return share >= leastOfCopy ? Math.max(probability, share) : probability;
}
