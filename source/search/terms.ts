/**
 * The folded words of a segment, numbered from 1 in the order of their UTF-16 units. What begins alike lies
 * together, so that the list is also a tree of letters; see `Branch`.
 */
export type Terms = {
	/** One more than the highest number. */
	readonly size: number;
	/** The UTF-16 unit of a term at an offset, -1 behind its end. */
	unitAt(id: number, offset: number): number;
	/**
	 * Of the terms from `from` up to `to`, which are all alike before an offset, the first with this unit or a
	 * higher one there; `to` where there is none.
	 */
	seek(unit: number, offset: number, from: number, to: number): number;
	/** The number of a term, -1 when there is none. */
	find(term: string): number;
	/** The letters of a term. */
	textOf(id: number): string;
	/** How often a term stands in the segment's articles. */
	frequency(id: number): number;
};
