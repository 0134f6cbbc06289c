import type {Terms} from './terms.ts';

/**
 * An immutable piece of an index. The words of its articles are numbered through: an article's words are
 * the positions from its start to the next article's, first those of the block that holds the title,
 * then the other blocks of the article itself, then related texts and boilerplate.
 */
export type Segment = {
	readonly articleCount: number;
	/** The first position of each article, then the end of the last. */
	readonly articleStarts: Uint32Array;
	/** Positions before these stand in the title. */
	readonly titleEnds: Uint32Array;
	/** Positions before these stand in the article itself. */
	readonly mainEnds: Uint32Array;
	readonly terms: Terms;
	/** The positions of a term, rising. */
	occurrences(term: number): Uint32Array;
};
