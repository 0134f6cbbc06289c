import type {Article} from '../article/article.ts';
import type {CorpusItem, CorpusProblem} from '../corpus/corpus-item.ts';
import {createMemoryEngine} from '../search/create-memory-engine.ts';
import type {SearchEngine} from '../search/engine.ts';
import {findArticle} from '../search/find-article.ts';
import {highlight} from '../search/highlight.ts';
import type {Library, LibrarySnapshot} from './library.ts';

export type LibraryOptions = {
	/** Only articles for which this is true come in. */
	readonly keep?: (article: Article) => boolean;
};

/** Listeners hear of new articles at most this often, in milliseconds. */
const newsEvery = 50;

/** A library of what a corpus gives, held in memory. Reading begins at once. */
export function createLibrary(
	items: AsyncIterable<CorpusItem>,
	{keep = () => true}: LibraryOptions = {},
): Library {
	const articles: Article[] = [];
	const problems: CorpusProblem[] = [];
	const byId = new Map<string, Article>();
	const listeners = new Set<() => void>();
	let snapshot: LibrarySnapshot = {summaries: [], problems: [], complete: false};
	let engine: SearchEngine | undefined;

	async function readAll(): Promise<LibrarySnapshot> {
		let lastNews = performance.now();
		for await (const item of items) {
			if (item.kind === 'problem') problems.push(item.problem);
			else if (keep(item.article)) add(item.article);
			if (performance.now() - lastNews < newsEvery) continue;
			publish(false);
			lastNews = performance.now();
		}
		return publish(true);
	}

	function add(article: Article): void {
		articles.push(article);
		byId.set(article.id, article);
	}

	function publish(complete: boolean): LibrarySnapshot {
		snapshot = {summaries: articles.slice(), problems: problems.slice(), complete};
		engine = undefined;
		for (const listener of listeners) listener();
		return snapshot;
	}

	function currentEngine(): SearchEngine {
		engine ??= createMemoryEngine(articles.slice());
		return engine;
	}

	return {
		snapshot: () => snapshot,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		complete: readAll(),
		read: id => byId.get(id),
		find: reference => findArticle(articles, reference),
		search: (query, options) => currentEngine().search(query, options),
		matches: highlight,
	};
}
