import type {Range} from '../arabic/range.ts';
import type {Band} from './bands.ts';
import type {Comparison, Side} from './comparison.ts';

/** Where two sentences that answer each other stand in their texts. */
export type PairPlace = {
	/** Index of their band. */
	readonly band: number;
	/** From and to as parts of what was compared, 0 its beginning and 1 its end. */
	readonly a: Range;
	readonly b: Range;
};

/** The places of all pairs inside the bands, band by band. A sentence that answers several has a place for each. */
export function pairPlaces(comparison: Comparison, bands: readonly Band[]): readonly PairPlace[] {
	const placesA = placesOf(comparison.a);
	const placesB = placesOf(comparison.b);
	return bands.flatMap((band, index) =>
		comparison.pairs
			.filter(({a, b}) => band.number !== null && band.a.includes(a) && band.b.includes(b))
			.map(({a, b}) => ({band: index, a: placesA[a]!, b: placesB[b]!})),
	);
}

function placesOf({sentences}: Side): readonly Range[] {
	const all = Math.max(
		1,
		sentences.reduce((sum, {text}) => sum + text.length, 0),
	);
	let before = 0;
	return sentences.map(({text}) => {
		const from = before / all;
		before += text.length;
		return {from, to: before / all};
	});
}
