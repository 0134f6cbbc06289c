import type {EventDigest} from './event-digest.ts';
import {articlesWith, type TwinIndex} from './twin-index.ts';

/** Long articles share something with everyone: so many words count as none. */
const lengthSlack = 50;

/**
 * The articles that share most with one, best first, as positions in the index; without itself. In a small
 * collection all others.
 */
export function twinCandidates(index: TwinIndex, digest: EventDigest, limit: number): number[] {
	const self = index.positions.get(digest.id);
	const count = index.digests.length;
	if (count <= limit + 1) {
		return Array.from({length: count}, (_, position) => position).filter(at => at !== self);
	}
	// Hot: one number for each article, and a list of those that have one.
	const scores = new Float32Array(count);
	const touched: number[] = [];
	for (const traces of [digest.rare.items, digest.phrases]) {
		for (const trace of traces) {
			const places = articlesWith(index, trace);
			const weight = Math.log(count / places.length);
			for (const position of places) {
				if (scores[position] === 0) touched.push(position);
				scores[position]! += weight;
			}
		}
	}
	for (const position of touched) {
		scores[position]! /= Math.sqrt(index.digests[position]!.length + lengthSlack);
	}
	return bestOf(
		touched.filter(position => position !== self),
		scores,
		limit,
	);
}

/** The positions with the best scores, best first. */
function bestOf(positions: readonly number[], scores: Float32Array, limit: number): number[] {
	// The least score that can be among the best, so that few need sorting.
	const sorted = Float32Array.from(positions, position => scores[position]!).sort();
	const least = sorted[Math.max(0, sorted.length - limit)] ?? 0;
	return positions
		.filter(position => scores[position]! >= least)
		.sort((a, b) => scores[b]! - scores[a]! || a - b)
		.slice(0, limit);
}
