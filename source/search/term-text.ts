import type {Terms} from './terms.ts';

/** The letters of a term. */
export function termText({letters, starts}: Terms, id: number): string {
	const units = letters.subarray(starts[id], starts[id + 1]);
	// `apply` takes any array-like; its type knows only arrays.
	return String.fromCharCode.apply(null, units as unknown as number[]);
}
