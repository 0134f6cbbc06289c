/** A place in an article where a word of the query is answered. */
export type Place = {
	readonly position: number;
	/** Which word of the query, counted from 0. */
	readonly word: number;
	/** How well, 0 to 1. */
	readonly quality: number;
};

/** Two words further apart say nothing about each other. */
const farApart = 30;
/** What a pair is worth in the other order. */
const turnedRound = 0.7;

/**
 * How close the words of a query stand together in an article, 0 to 1. For each two neighbors of the
 * query the best place where both stand counts 1 when they are side by side in this order, less with
 * each word between; a pair weighs as much as its words. `places` rise; `weights` are those of the
 * words.
 */
export function closeness(places: readonly Place[], weights: readonly number[]): number {
	let sum = 0;
	let total = 0;
	for (let word = 0; word + 1 < weights.length; word++) {
		const weight = weights[word]! + weights[word + 1]!;
		total += weight;
		sum += weight * closestPair(places, word);
	}
	return total === 0 ? 0 : sum / total;
}

/** The nearest partner of a place is the last one of the other word before it. */
function closestPair(places: readonly Place[], word: number): number {
	let best = 0;
	let left: Place | null = null;
	let right: Place | null = null;
	for (const place of places) {
		if (place.word === word) {
			if (right) best = Math.max(best, worthOf(right, place) * turnedRound);
			left = place;
		} else if (place.word === word + 1) {
			if (left) best = Math.max(best, worthOf(left, place));
			right = place;
		}
	}
	return best;
}

function worthOf(first: Place, second: Place): number {
	const distance = second.position - first.position;
	if (distance > farApart) return 0;
	return Math.min(first.quality, second.quality) / Math.max(distance, 1);
}
