/** A sentence as what it holds: numbers of features, each once, and what each of them says. */
export type SparseVector = {
	readonly features: readonly number[];
	readonly weights: readonly number[];
	/** Sum of the weights, and of their squares. */
	readonly sum: number;
	readonly squares: number;
};

/** What two sentences share. */
export type Overlap = {
	/** Of 1, by angle. */
	readonly cosine: number;
	/** The share of what either says that the other says too, by weight. */
	readonly ofA: number;
	readonly ofB: number;
};

/** Features in more sentences than this are no evidence, and would make long texts slow. */
const mostSentences = 400;

/** Gives each name of a feature a number, the same for both sides. */
export class FeatureNumbers {
	readonly #numbers = new Map<string, number>();

	numberOf(name: string): number {
		let number = this.#numbers.get(name);
		if (number === undefined) {
			number = this.#numbers.size;
			this.#numbers.set(name, number);
		}
		return number;
	}
}

/** Makes a vector of names with weights; of a name that comes twice the larger weight counts. */
export function sparseVector(
	entries: Iterable<readonly [name: string, weight: number]>,
	numbers: FeatureNumbers,
): SparseVector {
	const byFeature = new Map<number, number>();
	for (const [name, weight] of entries) {
		const feature = numbers.numberOf(name);
		if (weight > (byFeature.get(feature) ?? 0)) byFeature.set(feature, weight);
	}
	let [sum, squares] = [0, 0];
	for (const weight of byFeature.values()) {
		sum += weight;
		squares += weight * weight;
	}
	return {features: [...byFeature.keys()], weights: [...byFeature.values()], sum, squares};
}

/**
 * What each vector of `a` shares with those of `b` it shares anything with: a map from the index in `b`. Takes
 * time with what is shared, not with every two sentences.
 */
export function overlaps(
	a: readonly SparseVector[],
	b: readonly SparseVector[],
): Map<number, Overlap>[] {
	const places = postingsOf(b);
	return a.map(vector => {
		const shared = new Map<number, {product: number; sumA: number; sumB: number}>();
		for (const [position, feature] of vector.features.entries()) {
			const posting = places.get(feature);
			if (!posting || posting.length > 2 * mostSentences) continue;
			const weight = vector.weights[position]!;
			for (let at = 0; at < posting.length; at += 2) {
				const [index, other] = [posting[at]!, posting[at + 1]!];
				let found = shared.get(index);
				if (!found) {
					found = {product: 0, sumA: 0, sumB: 0};
					shared.set(index, found);
				}
				found.product += weight * other;
				found.sumA += weight;
				found.sumB += other;
			}
		}
		const result = new Map<number, Overlap>();
		for (const [index, {product, sumA, sumB}] of shared) {
			const other = b[index]!;
			result.set(index, {
				cosine: product / Math.sqrt(vector.squares * other.squares || 1),
				ofA: sumA / (vector.sum || 1),
				ofB: sumB / (other.sum || 1),
			});
		}
		return result;
	});
}

/** For each feature the vectors that have it, flat: index, weight, index, weight... */
function postingsOf(vectors: readonly SparseVector[]): Map<number, number[]> {
	const places = new Map<number, number[]>();
	for (const [index, {features, weights}] of vectors.entries()) {
		for (const [position, feature] of features.entries()) {
			const posting = places.get(feature);
			if (posting) posting.push(index, weights[position]!);
			else places.set(feature, [index, weights[position]!]);
		}
	}
	return places;
}
