import {releaseLock} from './builder-lock.ts';
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
	/** It is stored, too, who is named where. That is the end. */
	| {readonly kind: 'tagged'}
	/** The system's error; what was there before still is. */
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

/** A thread that brings an index up to date. */
export type Indexing = {
	/** Breaks it off. */
	stop(): void;
	/** When the index is there the thread no longer keeps the process alive; now it does, to its end. */
	hold(): void;
};

export type StartIndexing = (
	order: IndexingOrder,
	listener: (message: IndexingMessage) => void,
) => Indexing;

export const startIndexing: StartIndexing = (order, listener) => {
	// Beside this file in the source, and in the bundle.
	const name = import.meta.url.endsWith('.ts') ? 'index-worker.ts' : 'index-worker.js';
	// Most corpora are indexed already, and loading this takes milliseconds.
	const {Worker} = process.getBuiltinModule('node:worker_threads');
	const worker = new Worker(new URL(name, import.meta.url), {workerData: order});
	let isOver = false;
	let isHeld = false;
	const end = (message: IndexingMessage) => {
		if (isOver) return;
		isOver = message.kind === 'tagged' || message.kind === 'failed';
		// What may be done without is done only as long as the program runs.
		if (message.kind === 'done' && !isHeld) worker.unref();
		listener(message);
	};
	worker.on('message', end);
	worker.on('error', error => end({kind: 'failed', code: '', message: String(error)}));
	worker.on('exit', () => end({kind: 'failed', code: '', message: 'it ended before its time'}));
	return {
		stop() {
			if (isOver) return;
			isOver = true;
			void worker.terminate().then(() => releaseLock(order.request.folder));
		},
		hold() {
			isHeld = true;
			if (!isOver) worker.ref();
		},
	};
};
