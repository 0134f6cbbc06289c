import type {Band} from '../compare/bands.ts';
import type {Comparison, Difference} from '../compare/comparison.ts';

/** The number of the pair in which a difference stands on both sides; `undefined` if there is none. */
export function bandOfDifference(
	difference: Difference,
	bands: readonly Band[],
	comparison: Comparison,
): number | undefined {
	const holds = (band: Band, side: 'a' | 'b') =>
		band[side].some(index => {
			const {from, to} = comparison[side].sentences[index]!;
			return from <= difference[side].from && difference[side].from < to;
		});
	return bands.find(band => holds(band, 'a') && holds(band, 'b'))?.number ?? undefined;
}
