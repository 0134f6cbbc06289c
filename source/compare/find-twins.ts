import type {Comparison} from './comparison.ts';
import type {EventDigest} from './event-digest.ts';
import {eventProbability} from './event-probability.ts';
import {isNearCopy} from './near-copy.ts';
import {eventVerdict} from './same-event.ts';
import {twinCandidates} from './twin-candidates.ts';
import type {TwinIndex} from './twin-index.ts';

/** Another report, likely of the same event. */
export type Twin = {
	readonly id: string;
	readonly title: string;
	/** That both report one event, 0 to 1. */
	readonly probability: number;
	readonly verdict: Comparison['sameEvent']['verdict'];
	/** Ids of other articles with nearly the same text as this one. */
	readonly copies: readonly string[];
};

export type TwinOptions = {
	/** The most twins to return; all when absent. */
	readonly limit?: number;
	/** The least probability; .5 when absent, which is where an event counts as the same. */
	readonly least?: number;
};

/** So many articles that share rare words and phrases are looked at more closely. */
const mostCandidates = 40;
const likely = 0.5;

/**
 * Who else reported the event of an article: the other articles of an index that likely did, best first, near copies
 * of one text as one. The article need not be in the index itself. Takes milliseconds.
 */
export function findTwins(
	index: TwinIndex,
	digest: EventDigest,
	{limit = Number.POSITIVE_INFINITY, least = likely}: TwinOptions = {},
): Twin[] {
	const judged = twinCandidates(index, digest, mostCandidates)
		.map(position => {
			const other = index.digests[position]!;
			return {other, probability: eventProbability(digest, other)};
		})
		.filter(({probability}) => probability >= least)
		.sort((a, b) => b.probability - a.probability);
	const groups: {first: EventDigest; probability: number; copies: string[]}[] = [];
	for (const {other, probability} of judged) {
		const group = groups.find(({first}) => isNearCopy(first, other));
		if (group) group.copies.push(other.id);
		else groups.push({first: other, probability, copies: []});
	}
	return groups.slice(0, limit).map(({first, probability, copies}) => ({
		id: first.id,
		title: first.title,
		probability,
		verdict: eventVerdict(probability),
		copies,
	}));
}
