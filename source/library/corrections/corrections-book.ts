import {type Corrections, noCorrections} from '../../actors/corrections/corrections.ts';
import type {Correction} from './correction.ts';
import type {CorrectionProblem} from './correction-problem.ts';

/** All that is said of actors at one moment. */
export type CorrectionsState = {
	/** The reader's own come before those that came with the corpus. */
	readonly corrections: Corrections;
	readonly problems: readonly CorrectionProblem[];
	/** Files that came with the corpus and are used, with the number of their entries. */
	readonly received: readonly {readonly path: string; readonly count: number}[];
	/** What the reader has said last, in this session, and may take back. */
	readonly last: Correction | undefined;
};

/** What has become of a correction. */
export type CorrectionOutcome =
	| {readonly kind: 'done'}
	/** The file could not be written, or no longer holds what is to be taken back. */
	| {readonly kind: 'unwritable' | 'gone'; readonly path: string}
	/** It contradicts what was said before. */
	| {readonly kind: 'refused'; readonly problem: CorrectionProblem}
	/** There is nothing to take back. */
	| {readonly kind: 'nothing'};

/** Where corrections are kept. */
export type CorrectionsBook = {
	/** Read anew when it was written to; else the same object. */
	state(): CorrectionsState;
	add(correction: Correction): CorrectionOutcome;
	/** Takes back what was added last. */
	undo(): CorrectionOutcome;
};

/** Nothing is said, and nothing can be. */
export const emptyState: CorrectionsState = {
	...{corrections: noCorrections, problems: [], received: [], last: undefined},
};
