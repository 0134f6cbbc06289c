import type {Article} from '../article/article.ts';
import type {CorpusProblem} from '../corpus/corpus-item.ts';
import {readCorpus} from '../corpus/read-corpus.ts';
import {createMemoryEngine} from '../search/create-memory-engine.ts';
import type {SearchEngine} from '../search/engine.ts';
import {findArticle} from '../search/find-article.ts';
import {highlight} from '../search/highlight.ts';
import type {Library, LibrarySnapshot} from './library.ts';

export type LibraryOptions = {
	/** Where the path `-` is read from. */
	readonly stdin?: AsyncIterable<Uint8Array>;
	/** Only articles for which this is true come in. */
	readonly keep?: (article: Article) => boolean;
};

/** Listeners hear of new articles at most this often, in milliseconds. */
const newsEvery = 50;

/** Opens folders and files as one corpus, held in memory. Reading begins at once. */
export function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Library {
	const articles: Article[] = [];
	const problems: CorpusProblem[] = [];
	const byId = new Map<string, Article>();
	const listeners = new Set<() => void>();
	let snapshot: LibrarySnapshot = {summaries: [], problems: [], complete: false};
	let engine: SearchEngine | undefined;

	function publish(complete: boolean): LibrarySnapshot {
		snapshot = {summaries: [...articles], problems: [...problems], complete};
		engine = undefined;
		for (const listener of listeners) listener();
		return snapshot;
	}

	async function readAll(): Promise<LibrarySnapshot> {
		let lastNews = performance.now();
		for await (const item of readCorpus(paths, {stdin: options.stdin})) {
			if (item.kind === 'problem') problems.push(item.problem);
			else if (options.keep?.(item.article) ?? true) {
				articles.push(item.article);
				byId.set(item.article.id, item.article);
			}
			if (performance.now() - lastNews < newsEvery) continue;
			publish(false);
			lastNews = performance.now();
		}
		return publish(true);
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
		search(query, searchOptions) {
			engine ??= createMemoryEngine(articles.slice());
			return engine.search(query, searchOptions);
		},
		matches: highlight,
	};
}
