import type {Candidate} from './candidate.ts';

/** Says of a word which candidate, if any, stands on it; of two the later given. */
export function coverOf(
	count: number,
	candidates: readonly Candidate[],
): (at: number) => Candidate | undefined {
	const on = new Int32Array(count).fill(-1);
	candidates.forEach(({first, end}, number) => {
		on.fill(number, first, end);
	});
	return at => (at >= 0 && at < count && on[at]! >= 0 ? candidates[on[at]!] : undefined);
}
