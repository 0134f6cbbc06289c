import type {Article} from '../../article/article.ts';
import {createArticleReader} from '../../corpus/create-article-reader.ts';
import type {FileList} from '../../corpus/list-files.ts';
import {readCorpus} from '../../corpus/read-corpus.ts';
import {createEngine} from '../../search/create-engine.ts';
import {findArticle} from '../../search/find-article.ts';
import {nearestArticles} from '../../search/nearest-articles.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {createCorrectableKnowledge} from '../correctable-knowledge.ts';
import type {TaggedCorpus} from '../create-knowledge.ts';
import {createLibrary, type LibraryOptions} from '../create-library.ts';
import {createSearch} from '../create-search.ts';
import type {IndexingProgress, Library, LibrarySnapshot} from '../library.ts';
import {ArticleCache} from './article-cache.ts';
import {statFiles} from './corpus-file.ts';
import {createStoredIndex, type IndexNews} from './create-stored-index.ts';
import {noteUse} from './expire-indexes.ts';
import {noticeOf, notices} from './notices.ts';
import type {IndexingOrder, StartIndexing} from './start-indexing.ts';
import type {StoredTags} from './stored-tags.ts';
import {taggedCorpus} from './tagged-corpus.ts';

export type StoredLibraryOptions = LibraryOptions & {
	readonly listing: FileList;
	readonly order: IndexingOrder;
	readonly startIndexing: StartIndexing;
};

/** UTF-16 units of texts that are kept for another look: 8 MB. */
const keptUnits = 4 * 2 ** 20;

/** So many articles are looked at for other reports of an event. */
const mostNear = 24;

/**
 * A library behind a stored index. It is there at once where the index is; what is missing is read into it
 * in another thread, and can be searched as far as it is. Where no index can be written the corpus is held
 * in memory instead, and a notice says why.
 */
export function createStoredLibrary({
	listing,
	order,
	startIndexing,
	keep,
	corrections,
}: StoredLibraryOptions): Library {
	const {request} = order;
	const {fields} = request;
	const files = statFiles(listing.files);
	const readArticle = createArticleReader({fields});
	const cache = new ArticleCache(keptUnits);
	const read = (id: string) => cache.get(id);
	const listeners = new Set<() => void>();
	const said = new Set<string>();
	const index = createStoredIndex({
		...{order, startIndexing, files, keep, read, load, onNews},
		onDamage: repair,
	});
	const shelf = () => index.open().shelf;
	let snapshot: LibrarySnapshot;
	let complete: Promise<LibrarySnapshot>;
	let isDone: (last: LibrarySnapshot) => void = () => {};
	let isRepaired = false;
	/** In place of the index where there cannot be one. */
	let memory: Library | undefined;

	const whole: Article[] = [];
	const {actorFilter, additions, ...knowing} = createCorrectableKnowledge({
		known: {articles: whole, readAll: once(readAll), nearest, stored: openTagged},
		corrections,
		onCorrected() {
			// Other summaries, too: an actor may be found in other articles now.
			snapshot = {...snapshot, summaries: [...snapshot.summaries]};
			tell();
		},
	});
	const byId = once(() => new Map(whole.map(article => [article.id, article])));
	const {search, prepare, matches, renew} = createSearch({
		additions,
		makeEngine: options => createEngine(shelf(), options),
		actorFilter: actors => actorFilter(actors, id => byId().get(id)),
	});

	function publish(isComplete: boolean, progress?: IndexingProgress): void {
		const {problems} = index.open();
		const current = shelf();
		snapshot = {
			articleCount: current.articleCount,
			get summaries() {
				return current.summaries;
			},
			problems: [...listing.problems, ...problems],
			notices: [...said],
			complete: isComplete,
			...(progress && {progress}),
		};
		tell();
	}

	function tell(): void {
		for (const listener of listeners) listener();
	}

	function onNews(news: IndexNews): void {
		switch (news.kind) {
			case 'progress':
				return publish(false, news.progress);
			case 'grown':
				renew();
				return publish(false, snapshot.progress);
			case 'complete':
				renew();
				publish(true);
				return isDone(snapshot);
			case 'failed':
				if (snapshot.complete) return;
				said.add(noticeOf(news, request.folder));
				return keepInMemory();
		}
	}

	/** Everything is there when the promise says so. */
	function awaitUpdate(update: () => void): void {
		complete = new Promise(resolve => (isDone = resolve));
		update();
	}

	function keepInMemory(): void {
		const library = createLibrary(readCorpus(listing, {fields}), {...(keep && {keep})});
		memory = library;
		const retell = () => {
			snapshot = {...library.snapshot(), notices: [...said]};
			tell();
		};
		library.subscribe(retell);
		void library.complete.then(() => {
			retell();
			isDone(snapshot);
		});
	}

	/** What is stored is not what was written: makes it again, once. */
	function repair(): void {
		if (isRepaired) return;
		isRepaired = true;
		said.add(notices.damaged);
		awaitUpdate(index.makeAgain);
	}

	/** Does what reads the index, and once more where that shows that it is damaged. */
	async function repairing<Result>(work: () => Promise<Result>): Promise<Result> {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof DamagedSegmentError)) throw error;
			repair();
			await complete;
			return work();
		}
	}

	async function load(id: string): Promise<Article | undefined> {
		const known = cache.get(id);
		const head = shelf().head(id);
		if (known || !head) return known;
		const article = await readArticle(head.file, id, head.place);
		// Where the title is another one, another text stands in its place now.
		if (article?.title !== head.title) {
			said.add(notices.changed);
			publish(snapshot.complete, snapshot.progress);
			return undefined;
		}
		cache.add(article);
		return article;
	}

	/** All articles in memory, for what needs them all. */
	async function readAll(): Promise<void> {
		await complete;
		for await (const item of readCorpus(listing, {fields})) {
			if (item.kind === 'article' && (keep?.(item.article) ?? true)) whole.push(item.article);
		}
	}

	/** Who is named where, once the thread has gone through all texts. */
	async function openTagged(): Promise<TaggedCorpus | undefined> {
		await complete;
		if (memory) return undefined;
		const tags = await index.tags(stored => isCurrent(stored));
		return tags && taggedCorpus(shelf(), files, tags, load);
	}

	const isCurrent = (tags: StoredTags) => files.every(file => tags.current(file) !== undefined);

	/** What an article shares words with, read from its files. */
	async function nearest(article: Article): Promise<readonly Article[]> {
		await complete;
		if (memory) {
			const {summaries} = memory.snapshot();
			return summaries.flatMap(({id}) => memory?.read(id) ?? []);
		}
		const near = await repairing(async () => {
			const segments = await shelf().segments(async () => {});
			return nearestArticles(segments, article, mostNear);
		});
		const heads = near.flatMap(found => shelf().summary(found.segment, found.article) ?? []);
		const articles = await Promise.all(heads.map(({id}) => load(id)));
		return articles.filter(each => each !== undefined);
	}

	const {isDamaged, isCurrent: isWhole} = index.open();
	if (isDamaged) said.add(notices.damaged);
	publish(isWhole && !isDamaged);
	if (snapshot!.complete) {
		noteUse(request.folder);
		complete = Promise.resolve(snapshot!);
	} else awaitUpdate(index.update);

	return {
		snapshot: () => snapshot,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		get complete() {
			return complete;
		},
		summary: id => (memory ? memory.summary(id) : shelf().head(id)),
		read: id => (memory ? memory.read(id) : read(id)),
		load: id => (memory ? memory.load(id) : load(id)),
		find: reference => memory?.find(reference) ?? findArticle(shelf().summaries, reference),
		prepareSearch: () => (memory ? memory.prepareSearch() : prepare()),
		search: (...words) => (memory ? memory.search(...words) : repairing(() => search(...words))),
		matches: (...words) => (memory ?? {matches}).matches(...words),
		...knowing,
		close() {
			index.stop();
			memory?.close();
		},
	};
}

/** The same answer every time, made when it is first asked for. */
function once<Result>(make: () => Result): () => Result {
	let made: {readonly result: Result} | undefined;
	return () => {
		made ??= {result: make()};
		return made.result;
	};
}
