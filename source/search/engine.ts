import type {Range} from '../arabic/range.ts';
import type {Summary} from '../article/summary.ts';

/** A matched word as written, `from` and `to` in UTF-16 offsets into the article's text. */
export type Match = Range & {
	/** Where it stands; anything that is not in the title is body. */
	readonly field: 'title' | 'body';
	readonly text: string;
};

/** One article that was found. */
export type Hit = {
	readonly id: string;
	readonly summary: Summary;
	/** Only orders the hits: larger is better. */
	readonly score: number;
	/** In the order of the text, not overlapping. */
	readonly matches: readonly Match[];
	/** A piece of the body round the densest matches, as written. */
	readonly snippet: Range & {readonly text: string};
};

/** What a query found, best first. */
export type SearchResult = {
	readonly query: string;
	/** How many articles were found, also those cut off by the limit. */
	readonly total: number;
	readonly hits: readonly Hit[];
	/**
	 * What the same keys type on the Arabic keyboard layout. Only where nothing was found and this finds
	 * something; single letters, and words that merely sound alike, count for nothing then.
	 */
	readonly correction?: string;
};

export type SearchOptions = {
	/** The most hits to return; all when absent. */
	readonly limit?: number;
	/** A newer key was pressed: the search rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Match letters exactly as typed: no folding, no expansion. */
	readonly exact?: boolean;
};

/** What every engine promises: the one in memory and the one on disk. */
export type SearchEngine = {
	/**
	 * Never throws on any query. An empty query, or one of signs alone, finds nothing; filters alone find
	 * every article that passes them, in the order of the corpus.
	 */
	search(query: string, options?: SearchOptions): Promise<SearchResult>;
};
