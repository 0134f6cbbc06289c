/** The folded words of a segment, numbered; flat arrays so that all of them can be scanned. */
export type Terms = {
	readonly size: number;
	/** The letters of all terms one after the other, and where each begins (`size` + 1 values). */
	readonly letters: Uint16Array;
	readonly starts: Uint32Array;
	/** See `letterMask`. */
	readonly masks: Uint32Array;
	/** The number of a term, -1 when there is none. */
	find(term: string): number;
	/** How often a term stands in the segment's articles. */
	frequency(id: number): number;
};
