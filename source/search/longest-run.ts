import type {Place} from './closeness.ts';

/**
 * How much of a query of `words` words stands in an article as it was typed, side by side and in this
 * order: the best run's summed quality as a share of the whole, 0 when no two words do. `places` rise.
 */
export function longestRun(places: readonly Place[], words: number): number {
	if (words < 2) return 0;
	// For each word the run that ends with it, and where.
	const ends = new Float64Array(words).fill(Number.NEGATIVE_INFINITY);
	const runs = new Float64Array(words);
	let best = 0;
	for (let index = 0; index < places.length; ) {
		const {position} = places[index]!;
		const from = index;
		while (index < places.length && places[index]!.position === position) index++;
		// Backwards, so that a word that answers two of the query is not its own neighbor.
		const here = places.slice(from, index).sort((a, b) => b.word - a.word);
		for (const {word, quality} of here) {
			const isNext = word > 0 && ends[word - 1] === position - 1;
			const run = quality + (isNext ? runs[word - 1]! : 0);
			if (isNext && run > best) best = run;
			ends[word] = position;
			runs[word] = run;
		}
	}
	return best / words;
}
