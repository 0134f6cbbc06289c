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

/** Features of more sentences than this are no evidence; of very long texts fewer, so that work stays bounded. */
const mostSentences = 150;
const mostWork = 20_000_000;
/** So many partners of a sentence are kept, those that share most. */
const mostPartners = 60;

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
 * What each vector of `a` shares with those of `b` it shares most with: maps from the index in `b`. Takes time
 * with what is shared, not with every two sentences, and never more than some seconds.
 */
export function overlaps(
	a: readonly SparseVector[],
	b: readonly SparseVector[],
): Map<number, Overlap>[] {
	const places = postingsOf(b);
	const most = longestPosting(a, places);
	// Hot: sums for each sentence of b, and a list of those that have some.
	const [products, sumsA, sumsB] = [
		new Float64Array(b.length),
		new Float64Array(b.length),
		new Float64Array(b.length),
	];
	return a.map(vector => {
		const touched: number[] = [];
		for (const [position, feature] of vector.features.entries()) {
			const posting = places.get(feature);
			if (!posting || posting.indexes.length > most) continue;
			const weight = vector.weights[position]!;
			for (let at = 0; at < posting.indexes.length; at++) {
				const index = posting.indexes[at]!;
				const other = posting.weights[at]!;
				if (sumsA[index] === 0) touched.push(index);
				products[index]! += weight * other;
				sumsA[index]! += weight;
				sumsB[index]! += other;
			}
		}
		const kept = bestPartners(touched, sumsA);
		const result = new Map<number, Overlap>();
		for (const index of kept) {
			const other = b[index]!;
			result.set(index, {
				cosine: products[index]! / Math.sqrt(vector.squares * other.squares || 1),
				ofA: sumsA[index]! / (vector.sum || 1),
				ofB: sumsB[index]! / (other.sum || 1),
			});
		}
		for (const index of touched) {
			products[index] = 0;
			sumsA[index] = 0;
			sumsB[index] = 0;
		}
		return result;
	});
}

function bestPartners(touched: readonly number[], sums: Float64Array): readonly number[] {
	if (touched.length <= mostPartners) return touched;
	return touched.toSorted((x, y) => sums[y]! - sums[x]! || x - y).slice(0, mostPartners);
}

/** The sentences that have a feature, and its weight in each. */
type Posting = {readonly indexes: number[]; readonly weights: number[]};

function postingsOf(vectors: readonly SparseVector[]): Map<number, Posting> {
	const places = new Map<number, Posting>();
	for (const [index, {features, weights}] of vectors.entries()) {
		for (const [position, feature] of features.entries()) {
			let posting = places.get(feature);
			if (!posting) {
				posting = {indexes: [], weights: []};
				places.set(feature, posting);
			}
			posting.indexes.push(index);
			posting.weights.push(weights[position]!);
		}
	}
	return places;
}

/** How long a posting may be: halved until all of the work is affordable. */
function longestPosting(a: readonly SparseVector[], places: ReadonlyMap<number, Posting>): number {
	const lengths = a.flatMap(({features}) =>
		features.map(feature => places.get(feature)?.indexes.length ?? 0),
	);
	let most = mostSentences;
	while (most > 1 && workWith(lengths, most) > mostWork) most = Math.floor(most / 2);
	return most;
}

function workWith(lengths: readonly number[], most: number): number {
	return lengths.reduce((sum, length) => sum + (length <= most ? length : 0), 0);
}
