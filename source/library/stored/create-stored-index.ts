import type {IndexingProgress} from '../library.ts';
import {removeIndex} from './index-folder.ts';
import {type OpenShelf, openShelf} from './open-shelf.ts';
import type {Indexing, IndexingMessage, IndexingOrder, StartIndexing} from './start-indexing.ts';
import type {StoredShelf} from './stored-shelf.ts';
import type {StoredTags} from './stored-tags.ts';
import type {IndexProgress} from './update-index.ts';
import {openTags} from './update-tags.ts';

/** What has become of an index that is brought up to date. */
export type IndexNews =
	| {readonly kind: 'progress'; readonly progress: IndexingProgress}
	/** There is another shelf. */
	| {readonly kind: 'grown'}
	/** All of the corpus is on the shelf, as it was when it was listed. */
	| {readonly kind: 'complete'}
	/** It cannot be made. */
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

type StoredIndexOptions = Omit<ConstructorParameters<typeof StoredShelf>[0], 'survey'> & {
	readonly order: IndexingOrder;
	readonly startIndexing: StartIndexing;
	readonly onNews: (news: IndexNews) => void;
};

/** The index of a corpus as it is on the disk, and the thread that brings it up to date. */
export type StoredIndex = {
	/** What is there now. */
	open(): OpenShelf;
	/** Has all read that is missing; news tell what becomes of it. */
	update(): void;
	/** The same, after what is there has been thrown away. */
	makeAgain(): void;
	/** Who is named where, when that is stored; `undefined` where it cannot be. */
	tags(isCurrent: (tags: StoredTags) => boolean): Promise<StoredTags | undefined>;
	/** Ends the thread. */
	stop(): void;
};

export function createStoredIndex({
	order,
	startIndexing,
	onNews,
	...shelfOptions
}: StoredIndexOptions): StoredIndex {
	const {request} = order;
	let open = openAgain();
	/** Its segments may still be read by a search. */
	let outdated: OpenShelf | undefined;
	let indexing: Indexing | undefined;
	/** Ends when the thread has stored who is named where, or cannot. */
	let tagging: Promise<void> | undefined;
	let endTagging = () => {};

	function openAgain(): OpenShelf {
		return openShelf(request, shelfOptions);
	}

	function refresh(): void {
		outdated?.close();
		outdated = open;
		open = openAgain();
	}

	function update(): void {
		const startedAt = performance.now();
		tagging = new Promise(resolve => {
			endTagging = () => {
				tagging = undefined;
				resolve();
			};
		});
		indexing?.stop();
		indexing = startIndexing(order, message => onMessage(message, startedAt));
	}

	function onMessage(message: IndexingMessage, startedAt: number): void {
		switch (message.kind) {
			case 'progress': {
				const progress = progressOf(message.progress, performance.now() - startedAt);
				return onNews({kind: 'progress', progress});
			}
			case 'published':
				refresh();
				return onNews({kind: 'grown'});
			case 'done':
				refresh();
				return onNews({kind: 'complete'});
			case 'tagged':
				return endTagging();
			case 'failed':
				endTagging();
				return onNews(message);
		}
	}

	return {
		open: () => open,
		update,
		makeAgain() {
			removeIndex(request.folder);
			update();
		},
		async tags(isCurrent) {
			const known = openTags(request);
			if (known && isCurrent(known)) return known;
			if (!tagging) update();
			indexing?.hold();
			await tagging;
			const made = openTags(request);
			return made && isCurrent(made) ? made : undefined;
		},
		stop: () => indexing?.stop(),
	};
}

function progressOf(progress: IndexProgress, time: number): IndexingProgress {
	const {articles, textSize, done, all} = progress;
	const share = all === 0 ? 1 : Math.min(1, done / all);
	const timeLeft = share === 0 ? Number.POSITIVE_INFINITY : (time / share) * (1 - share);
	return {articles, share, speed: (textSize / time) * 1000, timeLeft};
}
