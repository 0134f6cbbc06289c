import type {Comparison} from './comparison.ts';
import {eventProbability} from './event-probability.ts';
import type {TwinOptions} from './find-twins.ts';
import {isNearCopy} from './near-copy.ts';
import {eventVerdict} from './same-event.ts';
import {twinCandidates} from './twin-candidates.ts';
import type {TwinIndex} from './twin-index.ts';

/** Two articles that likely report one event. */
export type TwinPair = {
	readonly a: string;
	readonly b: string;
	/** The title of `b`. */
	readonly title: string;
	readonly probability: number;
	readonly verdict: Comparison['sameEvent']['verdict'];
	/** Ids of the other articles with nearly the same text as one of the two. */
	readonly copies: readonly string[];
};

/** Fewer than for one article: a pair is met from both its sides. */
const mostCandidates = 16;
const likely = 0.5;

type JudgedPair = {readonly a: number; readonly b: number; readonly probability: number};

/**
 * The pairs of an index that likely report one event, strongest first. Only articles that share rare words and
 * phrases are compared. Near copies of a text stand for one another: of a group one pair is told, with the first
 * of the group, and the rest are its copies.
 */
export function strongestPairs(
	index: TwinIndex,
	{limit = Number.POSITIVE_INFINITY, least = likely}: TwinOptions = {},
): TwinPair[] {
	const pairs = judgedPairs(index, least);
	const groups = copyGroups(index, pairs);
	const told = new Map<string, JudgedPair>();
	for (const pair of pairs) {
		const key = [groups.of(pair.a), groups.of(pair.b)].sort((x, y) => x - y).join(' ');
		if (!told.has(key)) told.set(key, pair);
	}
	return [...told.values()].slice(0, limit).map(({a, b, probability}) => ({
		a: index.digests[a]!.id,
		b: index.digests[b]!.id,
		title: index.digests[b]!.title,
		probability,
		verdict: eventVerdict(probability),
		copies: [...new Set([...groups.members(a), ...groups.members(b)])]
			.filter(position => position !== a && position !== b)
			.map(position => index.digests[position]!.id),
	}));
}

/** Each pair once, the strongest first, then in the order of the index. */
function judgedPairs(index: TwinIndex, least: number): JudgedPair[] {
	const pairs: JudgedPair[] = [];
	const seen = new Set<number>();
	for (const [position, digest] of index.digests.entries()) {
		for (const candidate of twinCandidates(index, digest, mostCandidates)) {
			const [a, b] = [Math.min(position, candidate), Math.max(position, candidate)];
			const key = a * index.digests.length + b;
			if (seen.has(key)) continue;
			seen.add(key);
			const probability = eventProbability(index.digests[a]!, index.digests[b]!);
			if (probability >= least) pairs.push({a, b, probability});
		}
	}
	return pairs.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
}

/** Articles with nearly the same text, found along the pairs (union and find). */
function copyGroups({digests}: TwinIndex, pairs: readonly JudgedPair[]) {
	const parents = new Map<number, number>();
	const rootOf = (position: number): number => {
		const parent = parents.get(position) ?? position;
		if (parent === position) return position;
		const root = rootOf(parent);
		parents.set(position, root);
		return root;
	};
	for (const {a, b} of pairs) {
		if (!isNearCopy(digests[a]!, digests[b]!)) continue;
		const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
		if (first !== second) parents.set(second, first);
	}
	const members = new Map<number, number[]>();
	for (const position of new Set(pairs.flatMap(({a, b}) => [a, b]))) {
		const root = rootOf(position);
		members.set(root, [...(members.get(root) ?? []), position]);
	}
	return {of: rootOf, members: (position: number) => members.get(rootOf(position)) ?? []};
}
