import type {EventDigest} from './event-digest.ts';
import {forEachTrace, type TwinIndex} from './twin-index.ts';

/**
 * The articles that share most with one, best first, as positions in the index; without itself. In a small
 * collection all others.
 */
export function twinCandidates(index: TwinIndex, digest: EventDigest, limit: number): number[] {
	const self = index.positions.get(digest.id);
	const count = index.digests.length;
	if (count <= limit) return Array.from({length: count}, (_, at) => at).filter(at => at !== self);
	const scores = new Map<number, number>();
	forEachTrace(digest, trace => {
		const places = index.places.get(trace);
		if (!places) return;
		const weight = Math.log(count / places.length);
		for (const position of places) scores.set(position, (scores.get(position) ?? 0) + weight);
	});
	if (self !== undefined) scores.delete(self);
	// Long articles share something with everyone.
	const scored = [...scores].map(
		([position, score]) =>
			[position, score / Math.sqrt(index.digests[position]!.length + 50)] as const,
	);
	return scored
		.sort(([a, left], [b, right]) => right - left || a - b)
		.slice(0, limit)
		.map(([position]) => position);
}
