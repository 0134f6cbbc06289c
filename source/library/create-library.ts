import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {CorpusItem, CorpusProblem} from '../corpus/corpus-item.ts';
import {createMemoryEngine} from '../search/create-memory-engine.ts';
import {findArticle} from '../search/find-article.ts';
import {createCorrectableKnowledge} from './correctable-knowledge.ts';
import type {CorrectionsBook} from './corrections/corrections-book.ts';
import {createSearch} from './create-search.ts';
import type {Library, LibrarySnapshot} from './library.ts';

export type LibraryOptions = {
	/** Only articles for which this is true come in. */
	readonly keep?: (summary: Summary) => boolean;
	/** And this, which only a library in memory knows. */
	readonly keepText?: (article: Article) => Promise<boolean>;
	/** Opens what the reader says of actors, when knowledge is first asked for; without it nothing can be said. */
	readonly corrections?: () => Promise<CorrectionsBook>;
};

/** Listeners hear of new articles at most this often, in milliseconds. */
const newsEvery = 50;

/** A library of what a corpus gives, held in memory. Reading begins at once. */
export function createLibrary(
	items: AsyncIterable<CorpusItem>,
	{keep = () => true, keepText, corrections}: LibraryOptions = {},
): Library {
	const articles: Article[] = [];
	const problems: CorpusProblem[] = [];
	const byId = new Map<string, Article>();
	const listeners = new Set<() => void>();
	let snapshot: LibrarySnapshot = {
		...{articleCount: 0, summaries: [], problems: [], notices: [], complete: false},
	};
	let isClosed = false;

	const {actorFilter, additions, ...knowing} = createCorrectableKnowledge({
		known: {articles},
		corrections,
		onCorrected() {
			// Other summaries, too: an actor may be found in other articles now.
			snapshot = {...snapshot, summaries: [...snapshot.summaries]};
			tell();
		},
	});
	const {search, prepare, matches, renew} = createSearch({
		additions,
		makeEngine: options => createMemoryEngine(articles.slice(), options),
		actorFilter: actors => actorFilter(actors, id => byId.get(id)),
	});

	async function readAll(): Promise<LibrarySnapshot> {
		let lastNews = performance.now();
		for await (const item of items) {
			if (isClosed) break;
			if (item.kind === 'problem') problems.push(item.problem);
			else if (await isWanted(item.article)) add(item.article);
			if (performance.now() - lastNews < newsEvery) continue;
			publish(false);
			lastNews = performance.now();
		}
		return publish(true);
	}

	async function isWanted(article: Article): Promise<boolean> {
		return keep(article) && (keepText === undefined || (await keepText(article)));
	}

	function add(article: Article): void {
		articles.push(article);
		byId.set(article.id, article);
	}

	function publish(complete: boolean): LibrarySnapshot {
		snapshot = {
			...{articleCount: articles.length, summaries: articles.slice()},
			...{problems: problems.slice(), notices: [], complete},
		};
		renew();
		tell();
		return snapshot;
	}

	function tell(): void {
		for (const listener of listeners) listener();
	}

	return {
		snapshot: () => snapshot,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		complete: readAll(),
		summary: id => byId.get(id),
		read: id => byId.get(id),
		load: async id => byId.get(id),
		find: reference => findArticle(articles, reference),
		...{search, prepareSearch: prepare, matches, ...knowing},
		close() {
			isClosed = true;
		},
	};
}
