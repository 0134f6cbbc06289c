import type {Range} from '../arabic/range.ts';

/** A stretch of one of the two texts, as written. */
export type Quote = Range & {readonly text: string};

/** One side of a comparison: its article and the sentences that were compared. */
export type Side = {
	readonly id: string;
	readonly title: string;
	readonly sentences: readonly Quote[];
};

/** Two sentences that say the same, or speak of the same; indexes into the sides' sentences. */
export type SentencePair = {
	readonly a: number;
	readonly b: number;
	readonly kind: 'same' | 'related';
	/** 0 to 1. */
	readonly confidence: number;
};

export type DifferenceKind =
	| 'number'
	| 'name'
	| 'office'
	| 'date'
	| 'place'
	| 'speaker'
	| 'certainty'
	| 'spelling';

/** Something both sides speak of and give differently; `spelling` is no disagreement. */
export type Difference = {
	readonly kind: DifferenceKind;
	readonly a: Quote;
	readonly b: Quote;
	/** One line that says what differs. */
	readonly note: string;
};

/** Two articles side by side. A sentence may stand in many pairs. */
export type Comparison = {
	readonly a: Side;
	readonly b: Side;
	readonly sameEvent: {
		readonly verdict: 'same' | 'related' | 'different';
		/** That both report one event, 0 to 1. */
		readonly probability: number;
		readonly reasons: readonly string[];
	};
	readonly pairs: readonly SentencePair[];
	readonly onlyA: readonly number[];
	readonly onlyB: readonly number[];
	/** Actor ids. */
	readonly actors: {
		readonly shared: readonly string[];
		readonly onlyA: readonly string[];
		readonly onlyB: readonly string[];
	};
	readonly differences: readonly Difference[];
};
