import type {Article} from '../../article/article.ts';
import {createArticleReader} from '../../corpus/create-article-reader.ts';
import type {FileList} from '../../corpus/list-files.ts';
import {readListed} from '../../corpus/read-corpus.ts';
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
import {noteUse} from './expire-indexes.ts';
import {removeIndex} from './index-folder.ts';
import {noticeOf, notices} from './notices.ts';
import {type OpenShelf, openShelf} from './open-shelf.ts';
import type {Indexing, IndexingMessage, IndexingOrder, StartIndexing} from './start-indexing.ts';
import {taggedCorpus} from './tagged-corpus.ts';
import type {IndexProgress} from './update-index.ts';
import {openTags} from './update-tags.ts';

export type StoredLibraryOptions = LibraryOptions & {
	readonly listing: FileList;
	readonly order: IndexingOrder;
	readonly startIndexing: StartIndexing;
};

/** UTF-16 units of texts that are kept for another look: 8 MB. */
const keptUnits = 4 * 2 ** 20;

/** So many articles are looked at for other reports of an event. */
const mostNear = 60;

/**
 * A library behind a stored index. It is there at once where the index is; what is missing is read into it
 * in another thread, and can be searched as far as it is. Where no index can be written the corpus is held
 * in memory instead, and a notice says why.
 */
export function createStoredLibrary({
	listing,
	order,
	startIndexing,
	keep = () => true,
	corrections,
}: StoredLibraryOptions): Library {
	const {request} = order;
	const files = statFiles(listing.files);
	const readArticle = createArticleReader({fields: request.fields});
	const cache = new ArticleCache(keptUnits);
	const listeners = new Set<() => void>();
	const said = new Set<string>();
	let open = openAgain();
	/** Segments that a search may still be reading. */
	let outdated: OpenShelf | undefined;
	let snapshot: LibrarySnapshot;
	let indexing: Indexing | undefined;
	/** Ends when the thread has stored who is named where, or cannot. */
	let tagged: Promise<void> = Promise.resolve();
	let isTagged: () => void = () => {};
	let isTagging = false;
	let isRepaired = false;
	let memory: Library | undefined;
	let isDone: (last: LibrarySnapshot) => void;
	let complete: Promise<LibrarySnapshot>;

	const whole: Article[] = [];
	let byId: Map<string, Article> | undefined;
	let reading: Promise<void> | undefined;
	const {actorFilter, ...knowing} = createCorrectableKnowledge({
		known: {articles: whole, readAll, nearest, stored: openTagged},
		corrections,
		onCorrected() {
			// Other summaries, too: an actor may be found in other articles now.
			snapshot = {...snapshot, summaries: [...snapshot.summaries]};
			tell();
		},
	});
	const {search, matches, renew} = createSearch({
		makeEngine: options => createEngine(open.shelf, options),
		actorFilter: actors =>
			actorFilter(actors, id => {
				byId ??= new Map(whole.map(article => [article.id, article]));
				return byId.get(id);
			}),
	});

	/** Who is named where, once the thread has gone through all texts. */
	async function openTagged(): Promise<TaggedCorpus | undefined> {
		await complete;
		if (memory) return undefined;
		const found = taggedCorpus(open.shelf, files, openTags(request), load);
		if (found) return found;
		if (!isTagging) update();
		indexing?.hold();
		await tagged;
		return taggedCorpus(open.shelf, files, openTags(request), load);
	}

	/** What an article shares words with, read from its files. */
	async function nearest(article: Article): Promise<Article[]> {
		await complete;
		const {shelf} = open;
		const segments = await shelf.segments(async () => {});
		const ids = nearestArticles(segments, article, mostNear).flatMap(
			near => shelf.summary(near.segment, near.article)?.id ?? [],
		);
		const articles = await Promise.all(ids.map(load));
		return articles.filter(each => each !== undefined);
	}

	/** All articles in memory, for what needs them all. */
	function readAll(): Promise<void> {
		reading ??= (async () => {
			await complete;
			for await (const item of readListed(listing, {fields: request.fields})) {
				if (item.kind === 'article' && keep(item.article)) whole.push(item.article);
			}
		})();
		return reading;
	}

	function openAgain(): OpenShelf {
		return openShelf(request, files, {keep, onDamage, read: id => cache.get(id), load});
	}

	function refresh(): void {
		outdated?.close();
		outdated = open;
		open = openAgain();
		renew();
	}

	function publish(isComplete: boolean, progress?: IndexingProgress): void {
		snapshot = {
			summaries: open.shelf.summaries,
			problems: [...listing.problems, ...open.problems],
			notices: [...said],
			complete: isComplete,
			...(progress && {progress}),
		};
		tell();
	}

	function tell(): void {
		for (const listener of listeners) listener();
	}

	/** Reads what the index lacks, and answers when it is there. */
	function update(): void {
		const startedAt = performance.now();
		complete = new Promise(resolve => (isDone = resolve));
		tagged = new Promise(resolve => (isTagged = resolve));
		isTagging = true;
		indexing?.stop();
		indexing = startIndexing(order, message => onMessage(message, startedAt));
	}

	function onMessage(message: IndexingMessage, startedAt: number): void {
		switch (message.kind) {
			case 'progress':
				return publish(false, progressOf(message.progress, performance.now() - startedAt));
			case 'published':
				refresh();
				return publish(false, snapshot.progress);
			case 'done':
				refresh();
				publish(true);
				return isDone(snapshot);
			case 'tagged':
				isTagging = false;
				return isTagged();
			case 'failed':
				isTagging = false;
				isTagged();
				if (snapshot.complete) return isDone(snapshot);
				said.add(noticeOf(message, request.folder));
				return keepInMemory();
		}
	}

	function keepInMemory(): void {
		const library = createLibrary(readListed(listing, {fields: request.fields}), {keep});
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
	function onDamage(): void {
		if (isRepaired) return;
		isRepaired = true;
		said.add(notices.damaged);
		removeIndex(request.folder);
		update();
	}

	async function load(id: string): Promise<Article | undefined> {
		const known = cache.get(id);
		const head = open.shelf.head(id);
		if (known || !head) return known;
		const article = await readArticle(head.file, id, head.place);
		// Another text stands in its place now.
		const isOther = article !== undefined && article.title !== head.title;
		if (article === undefined || isOther) {
			said.add(notices.changed);
			publish(snapshot.complete, snapshot.progress);
			return undefined;
		}
		cache.add(article);
		return article;
	}

	async function searchStored(...words: Parameters<Library['search']>) {
		try {
			return await search(...words);
		} catch (error) {
			if (!(error instanceof DamagedSegmentError)) throw error;
			onDamage();
			await complete;
			return search(...words);
		}
	}

	if (open.isDamaged) said.add(notices.damaged);
	if (open.isCurrent && !open.isDamaged) {
		noteUse(request.folder);
		publish(true);
		complete = Promise.resolve(snapshot!);
	} else {
		publish(false);
		update();
	}

	return {
		snapshot: () => snapshot,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		get complete() {
			return complete;
		},
		summary: id => (memory ? memory.summary(id) : open.shelf.head(id)),
		read: id => (memory ? memory.read(id) : cache.get(id)),
		load: id => (memory ? memory.load(id) : load(id)),
		find: reference => memory?.find(reference) ?? findArticle(open.shelf.summaries, reference),
		search: (...words) => (memory ? memory.search(...words) : searchStored(...words)),
		...knowing,
		matches: (...words) => (memory ? memory.matches(...words) : matches(...words)),
		close() {
			indexing?.stop();
			memory?.close();
		},
	};
}

function progressOf(progress: IndexProgress, time: number): IndexingProgress {
	const {articles, textSize, done, all} = progress;
	const share = all === 0 ? 1 : Math.min(1, done / all);
	const timeLeft = share === 0 ? Number.POSITIVE_INFINITY : (time / share) * (1 - share);
	return {articles, share, speed: (textSize / time) * 1000, timeLeft};
}
