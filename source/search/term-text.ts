import type {Terms} from './terms.ts';

/** The letters of a term. */
export function termText({letters, starts}: Terms, id: number): string {
	return String.fromCharCode(...letters.subarray(starts[id], starts[id + 1]));
}
