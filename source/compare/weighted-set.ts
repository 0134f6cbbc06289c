/** Numbers of things, ascending, and what each of them says. */
export type WeightedSet = {
	readonly items: Uint32Array;
	readonly weights: Float32Array;
	/** Sum of the weights, and of their squares. */
	readonly sum: number;
	readonly squares: number;
};

/** What two sets share: by the weights of the first, and the sum of the products of both weights. */
export type Shared = {
	readonly sum: number;
	readonly product: number;
};

/** A thing and what it says. */
export type Weighted = {readonly item: number; readonly weight: number};

/** A set of things with their weights; of one that comes twice the larger weight counts. */
export function weightedSet(entries: readonly Weighted[]): WeightedSet {
	// Hot: sorted flat, then made unique in place.
	const sorted = entries.toSorted((a, b) => a.item - b.item || b.weight - a.weight);
	const items = new Uint32Array(sorted.length);
	const weights = new Float32Array(sorted.length);
	let [length, sum, squares] = [0, 0, 0];
	for (const {item, weight} of sorted) {
		if (length > 0 && items[length - 1] === item) continue;
		items[length] = item;
		weights[length++] = weight;
		sum += weight;
		squares += weight * weight;
	}
	return {items: items.slice(0, length), weights: weights.slice(0, length), sum, squares};
}

/** What is in both, with the weights of `a`. Takes time with the two lengths. */
export function sharedBy(a: WeightedSet, b: WeightedSet): Shared {
	// Hot: both lists are walked once, side by side.
	const [left, right] = [a.items, b.items];
	let [at, other, sum, product] = [0, 0, 0, 0];
	while (at < left.length && other < right.length) {
		const difference = left[at]! - right[other]!;
		if (difference === 0) {
			sum += a.weights[at]!;
			product += a.weights[at]! * b.weights[other]!;
			at++;
			other++;
		} else if (difference < 0) {
			at++;
		} else {
			other++;
		}
	}
	return {sum, product};
}

/** The share of what the smaller of two sets says that the other says too, 0 to 1; 0 when one is empty. */
export function containment(a: WeightedSet, b: WeightedSet, shared: Shared): number {
	const smaller = Math.min(a.sum, b.sum);
	return smaller > 0 ? Math.min(1, shared.sum / smaller) : 0;
}

/** How many numbers two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
	let [at, other, count] = [0, 0, 0];
	while (at < a.length && other < b.length) {
		const difference = a[at]! - b[other]!;
		if (difference === 0) count++;
		if (difference <= 0) at++;
		if (difference >= 0) other++;
	}
	return count;
}
