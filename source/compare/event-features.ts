import type {EventDigest} from './event-digest.ts';
import {containment, countShared, sharedBy, type WeightedSet} from './weighted-set.ts';

/** What speaks for two articles reporting one event, and against it; mostly 0 to 1. */
export type EventFeatures = {
	/** The angle between the two as lists of words. */
	readonly words: number;
	/** How much of what one is about the other speaks of: the lesser and the greater of the two ways. */
	readonly topicsLess: number;
	readonly topicsMore: number;
	readonly headlineLess: number;
	readonly headlineMore: number;
	readonly leadLess: number;
	readonly leadMore: number;
	/** How much of the shorter lead stands in the other lead. */
	readonly lead: number;
	readonly rareLead: number;
	/** The same of names and rare words of the whole text, and the logarithm of their weight. */
	readonly rare: number;
	readonly rareAmount: number;
	/** The logarithm of the number of names of two words that both have. */
	readonly rarePairs: number;
	readonly phrases: number;
	/** How many of the persons of the article with fewer the other names too, and of the places of its lead. */
	readonly persons: number;
	readonly leadPlaces: number;
	/** How many numbers both leads give, and how many each gives in place of the other's; as a logarithm. */
	readonly leadNumbers: number;
	readonly otherNumbers: number;
	/** 1 when both state their day; then the logarithm of the days between them. */
	readonly bothDated: number;
	readonly daysApart: number;
	/** 1 when each names a weekday and none of them is the same. */
	readonly otherWeekday: number;
};

/** What to think of names and headlines where one of the articles has none. */
const unknown = 0.4;

export function eventFeatures(a: EventDigest, b: EventDigest): EventFeatures {
	const topics = [shareWithin(a.topics, b.words), shareWithin(b.topics, a.words)];
	const headlines = [shareWithin(a.headline, b.words), shareWithin(b.headline, a.words)];
	const leads = [shareWithin(a.rareLead, b.words), shareWithin(b.rareLead, a.words)];
	const bothDated = a.day !== null && b.day !== null;
	return {
		words: cosine(a.words, b.words),
		topicsLess: Math.min(...topics),
		topicsMore: Math.max(...topics),
		headlineLess: Math.min(...headlines),
		headlineMore: Math.max(...headlines),
		leadLess: Math.min(...leads),
		leadMore: Math.max(...leads),
		lead: containment(a.lead, b.lead, sharedBy(a.lead, b.lead)),
		rareLead: shareOf(a.rareLead, b.rareLead),
		rare: shareOf(a.rare, b.rare),
		rareAmount: Math.log1p(sharedBy(a.rare, b.rare).sum),
		rarePairs: Math.log1p(countShared(a.rarePairs, b.rarePairs)),
		phrases:
			countShared(a.phrases, b.phrases) / (Math.min(a.phrases.length, b.phrases.length) || 1),
		persons: shareOfList(a.persons, b.persons),
		leadPlaces: shareOfList(a.leadPlaces, b.leadPlaces),
		...numberFeatures(a.leadNumbers, b.leadNumbers),
		bothDated: bothDated ? 1 : 0,
		daysApart: bothDated ? Math.log1p(Math.abs(a.day - b.day)) : 0,
		otherWeekday: a.weekdays !== 0 && b.weekdays !== 0 && (a.weekdays & b.weekdays) === 0 ? 1 : 0,
	};
}

function shareOfList(a: Uint32Array, b: Uint32Array): number {
	const fewer = Math.min(a.length, b.length);
	return fewer === 0 ? unknown : countShared(a, b) / fewer;
}

function numberFeatures(a: Uint32Array, b: Uint32Array) {
	const shared = countShared(a, b);
	return {
		leadNumbers: Math.log1p(shared),
		otherNumbers: Math.log1p(Math.min(a.length, b.length) - shared),
	};
}

function cosine(a: WeightedSet, b: WeightedSet): number {
	return sharedBy(a, b).product / Math.sqrt(a.squares * b.squares || 1);
}

function shareOf(a: WeightedSet, b: WeightedSet): number {
	if (a.items.length === 0 || b.items.length === 0) return unknown;
	return containment(a, b, sharedBy(a, b));
}

function shareWithin(part: WeightedSet, whole: WeightedSet): number {
	return part.sum === 0 ? unknown : sharedBy(part, whole).sum / part.sum;
}
