import {useEffect, useMemo, useState} from 'react';
import type {Library, LibrarySnapshot} from '../../library/library.ts';
import type {SearchResult} from '../../search/engine.ts';
import type {ArticlesState} from './articles-state.ts';
import type {Item} from './item.ts';

/** The most articles a query lists; beyond that a reader types another word. */
const mostHits = 1000;

export type Found = {
	readonly items: readonly Item[];
	/** How many articles were found; more than the items where the list was cut. */
	readonly total: number;
	/** The query that the items answer; it may lag behind the one that is typed. */
	readonly query: string;
	/** What was meant where nothing was found and the keys were those of the Arabic layout. */
	readonly correction?: string | undefined;
};

/**
 * The articles that a query finds, all of them without one. The last answer stays until the next is
 * there, and a newer query cancels the search of an older one.
 */
export function useSearch(
	library: Library,
	{summaries}: LibrarySnapshot,
	{query, isTyping}: Pick<ArticlesState, 'query' | 'isTyping'>,
): Found {
	const [result, setResult] = useState<SearchResult>();
	const isSearching = query.trim() !== '';
	useEffect(() => {
		if (isTyping) void library.prepareSearch();
	}, [library, isTyping]);
	// With other summaries there are other articles to search.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		if (!isSearching) return setResult(undefined);
		const newerKey = new AbortController();
		library.search(query, {limit: mostHits, signal: newerKey.signal}).then(
			answer => newerKey.signal.aborted || setResult(answer),
			() => {}, // A newer key was pressed; its search answers.
		);
		return () => newerKey.abort();
	}, [library, summaries, query, isSearching]);
	return useMemo(
		() => (isSearching && result !== undefined ? found(result) : everything(summaries)),
		[isSearching, result, summaries],
	);
}

const everything = (summaries: LibrarySnapshot['summaries']): Found => ({
	items: summaries.map(summary => ({summary})),
	total: summaries.length,
	query: '',
});

function found({hits, total, query, correction}: SearchResult): Found {
	const items = hits.map(hit => ({summary: hit.summary, hit}));
	return {items, total, query, correction};
}
