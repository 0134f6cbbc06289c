import {Worker} from 'node:worker_threads';
import {releaseLock} from './index-folder.ts';
import type {IndexProgress, IndexRequest} from './update-index.ts';

/** What the worker is to do. */
export type IndexingOrder = {
	readonly request: IndexRequest;
	/** The folder of all indexes, and after how many days an unused one goes. */
	readonly indexes: string;
	readonly keptDays: number;
};

/** What the worker says. */
export type IndexingMessage =
	/** More of the corpus can be searched now. */
	| {readonly kind: 'published'}
	| {readonly kind: 'progress'; readonly progress: IndexProgress}
	| {readonly kind: 'done'}
	/** The system's error; what was there before still is. */
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

/** Brings an index up to date in a thread of its own. Call the answer to break it off. */
export type StartIndexing = (
	order: IndexingOrder,
	listener: (message: IndexingMessage) => void,
) => () => void;

export const startIndexing: StartIndexing = (order, listener) => {
	// Beside this file in the source, and in the bundle.
	const name = import.meta.url.endsWith('.ts') ? 'index-worker.ts' : 'index-worker.js';
	const worker = new Worker(new URL(name, import.meta.url), {workerData: order});
	let isOver = false;
	const end = (message: IndexingMessage) => {
		if (isOver) return;
		isOver = message.kind === 'done' || message.kind === 'failed';
		listener(message);
	};
	worker.on('message', end);
	worker.on('error', error => end({kind: 'failed', code: '', message: String(error)}));
	worker.on('exit', () => end({kind: 'failed', code: '', message: 'it ended before its time'}));
	return () => {
		if (isOver) return;
		isOver = true;
		void worker.terminate().then(() => releaseLock(order.request.folder));
	};
};
