import type {Range} from '../arabic/range.ts';
import type {Band} from './bands.ts';
import type {Comparison, Side} from './comparison.ts';

/** Where sentences that answer each other stand in their texts; neighbors are one place. */
export type PairPlace = {
	/** Index of their band. */
	readonly band: number;
	/** From and to as parts of what was compared, 0 its beginning and 1 its end. */
	readonly a: Range;
	readonly b: Range;
};

/**
 * Where the pairs lie, band by band. What is answered in two places of the other text is two: from one place
 * to each of them.
 */
export function pairPlaces(comparison: Comparison, bands: readonly Band[]): readonly PairPlace[] {
	const placesA = placesOf(comparison.a);
	const placesB = placesOf(comparison.b);
	return bands.flatMap((band, index) => {
		if (band.number === null) return [];
		const stretchesB = stretches(band.b);
		return stretches(band.a).flatMap(a =>
			stretchesB
				.filter(b => comparison.pairs.some(pair => a.includes(pair.a) && b.includes(pair.b)))
				.map(b => ({band: index, a: extent(a, placesA), b: extent(b, placesB)})),
		);
	});
}

/** Indexes, in order, as stretches of neighbors. */
function stretches(indexes: readonly number[]): readonly (readonly number[])[] {
	const result: number[][] = [];
	for (const index of indexes) {
		const last = result.at(-1);
		if (last?.at(-1) === index - 1) last.push(index);
		else result.push([index]);
	}
	return result;
}

const extent = (indexes: readonly number[], places: readonly Range[]): Range => ({
	from: places[indexes[0]!]!.from,
	to: places[indexes.at(-1)!]!.to,
});

function placesOf({sentences}: Side): readonly Range[] {
	const letters = sentences.reduce((sum, {text}) => sum + text.length, 0);
	const all = Math.max(1, letters);
	let before = 0;
	return sentences.map(({text}) => {
		const from = before / all;
		before += text.length;
		return {from, to: before / all};
	});
}
