import type {Candidate} from './candidate.ts';

/** Says of a word which candidate, if any, stands on it; of two the later given. */
export function coverOf<One extends Candidate>(
	count: number,
	candidates: readonly One[],
): (at: number) => One | undefined {
	const on = new Array<One | undefined>(count);
	for (const candidate of candidates) on.fill(candidate, candidate.first, candidate.end);
	return at => (at >= 0 && at < count ? on[at] : undefined);
}
