import {isDisagreement} from './bands.ts';
import type {Comparison} from './comparison.ts';

export type ComparisonCounts = {
	/** Sentences of A that B answers. */
	readonly alike: number;
	readonly onlyLeft: number;
	readonly onlyRight: number;
	/** Disagreements; another spelling is none. */
	readonly different: number;
};

/** What the two sides have in common, in numbers. */
export function countComparison({pairs, onlyA, onlyB, differences}: Comparison): ComparisonCounts {
	return {
		alike: new Set(pairs.map(({a}) => a)).size,
		onlyLeft: onlyA.length,
		onlyRight: onlyB.length,
		different: differences.filter(isDisagreement).length,
	};
}
