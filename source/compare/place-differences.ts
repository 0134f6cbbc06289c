import {type Band, isDisagreement} from './bands.ts';
import type {Comparison, Difference} from './comparison.ts';

/** A difference and where it is to be seen. */
export type PlacedDifference = {
	readonly difference: Difference;
	/** Index of the band that holds both its sides, else of the one that holds its side A; -1 if there is none. */
	readonly band: number;
};

/** The differences as a reader goes through them: disagreements before spellings, each in the order of the bands. */
export function placeDifferences(
	comparison: Comparison,
	bands: readonly Band[],
): readonly PlacedDifference[] {
	return comparison.differences
		.map(difference => ({difference, band: bandOf(difference, comparison, bands)}))
		.toSorted(
			(one, other) =>
				Number(isDisagreement(other.difference)) - Number(isDisagreement(one.difference)) ||
				one.band - other.band ||
				one.difference.a.from - other.difference.a.from,
		);
}

function bandOf(difference: Difference, comparison: Comparison, bands: readonly Band[]): number {
	const holds = (band: Band, side: 'a' | 'b') =>
		band[side].some(index => {
			const {from, to} = comparison[side].sentences[index]!;
			return from <= difference[side].from && difference[side].from < to;
		});
	const both = bands.findIndex(band => holds(band, 'a') && holds(band, 'b'));
	return both >= 0 ? both : bands.findIndex(band => holds(band, 'a'));
}
