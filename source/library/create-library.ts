import type {Article} from '../article/article.ts';
import type {CorpusItem, CorpusProblem} from '../corpus/corpus-item.ts';
import {createMemoryEngine} from '../search/create-memory-engine.ts';
import type {SearchEngine, SearchOptions, SearchResult} from '../search/engine.ts';
import {findArticle} from '../search/find-article.ts';
import {highlight} from '../search/highlight.ts';
import {parseQuery} from '../search/parse-query.ts';
import type {HasActor} from '../search/passes-filters.ts';
import type {NamesOf} from '../search/translate-latin.ts';
import {
	type CorrectionOutcome,
	type CorrectionsBook,
	emptyState,
} from './corrections/corrections-book.ts';
import type {Knowledge} from './create-knowledge.ts';
import type {Library, LibrarySnapshot} from './library.ts';

export type LibraryOptions = {
	/** Only articles for which this is true come in. */
	readonly keep?: (article: Article) => boolean | Promise<boolean>;
	/** Opens what the reader says of actors, when knowledge is first asked for; without it nothing can be said. */
	readonly corrections?: () => Promise<CorrectionsBook>;
};

const noBook: CorrectionsBook = {
	state: () => emptyState,
	add: () => ({kind: 'unwritable', path: ''}),
	undo: () => ({kind: 'nothing'}),
};

/** Listeners hear of new articles at most this often, in milliseconds. */
const newsEvery = 50;

/** A library of what a corpus gives, held in memory. Reading begins at once. */
export function createLibrary(
	items: AsyncIterable<CorpusItem>,
	{keep = () => true, corrections = async () => noBook}: LibraryOptions = {},
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
			else if (await keep(item.article)) add(item.article);
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

	async function search(query: string, options?: SearchOptions): Promise<SearchResult> {
		// Only a filter by actor asks who is named where, and only Latin letters what it is in Arabic.
		const {actors} = parseQuery(query);
		if (actors.length > 0) namesActor = await actorFilter();
		if (/[a-z]/i.test(query)) names ??= await englishNames();
		engine ??= createMemoryEngine(articles.slice(), {
			hasActor: (...ids) => namesActor(...ids),
			namesOf,
		});
		return engine.search(query, options);
	}

	let namesActor: HasActor = () => false;
	async function actorFilter(): Promise<HasActor> {
		const {namesActor} = await knowledge();
		const byActor = new Map<string, (article: Article) => boolean>();
		return (id, actor) => {
			const names = byActor.get(actor) ?? namesActor(actor);
			byActor.set(actor, names);
			return names(byId.get(id)!);
		};
	}

	let names: NamesOf | undefined;
	async function englishNames(): Promise<NamesOf> {
		const {createEnglishNames} = await import('../actors/gazetteer/english-names.ts');
		return createEnglishNames();
	}

	const namesOf: NamesOf = (latin, isPrefix) => names?.(latin, isPrefix) ?? [];

	let known: Promise<Knowledge> | undefined;
	let book = noBook;
	function knowledge(): Promise<Knowledge> {
		known ??= loadKnowledge();
		return known;
	}

	async function loadKnowledge(): Promise<Knowledge> {
		const [{createKnowledge}, opened] = await Promise.all([
			import('./create-knowledge.ts'),
			corrections(),
		]);
		book = opened;
		return createKnowledge(articles, book.state().corrections);
	}

	async function change(write: () => CorrectionOutcome): Promise<CorrectionOutcome> {
		const before = await knowledge();
		const outcome = write();
		if (outcome.kind !== 'done') return outcome;
		known = Promise.resolve(before.corrected(book.state().corrections));
		snapshot = {...snapshot};
		for (const listener of listeners) listener();
		return outcome;
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
		search,
		matches: (article, query, options) => highlight(article, query, {...options, namesOf}),
		knowledge,
		corrections: () => book.state(),
		correct: correction => change(() => book.add(correction)),
		takeBack: () => change(() => book.undo()),
	};
}
