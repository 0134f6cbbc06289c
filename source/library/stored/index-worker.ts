import {mkdirSync} from 'node:fs';
import {parentPort, workerData} from 'node:worker_threads';
import {lockForBuilding} from './builder-lock.ts';
import {expireIndexes} from './expire-indexes.ts';
import {removeIndex} from './index-folder.ts';
import {readManifest} from './manifest.ts';
import type {IndexingMessage, IndexingOrder} from './start-indexing.ts';
import {updateIndex} from './update-index.ts';
import {updateTags} from './update-tags.ts';

/** While another process makes the same index, what it has made is looked at so often, in milliseconds. */
const lookAgain = 300;
/** Progress is told at most so often, in milliseconds. */
const tellAgain = 100;

const {request, keptDays, indexes} = workerData as IndexingOrder;
const say = (message: IndexingMessage) => parentPort!.postMessage(message);

let unlock: (() => void) | undefined;
try {
	mkdirSync(request.folder, {recursive: true, mode: 0o700});
	unlock = await lock();
	await makeIndex();
	say({kind: 'done'});
	expireIndexes(indexes, keptDays, request.folder);
	await updateTags(request);
	unlock();
	say({kind: 'tagged'});
} catch (error) {
	const {code = '', message} = error as NodeJS.ErrnoException;
	// What was begun would only fill the disk.
	if (unlock && !readManifest(request.folder)?.isComplete) {
		removeIndex(request.folder);
	}
	unlock?.();
	say({kind: 'failed', code, message});
}

async function makeIndex(): Promise<void> {
	let told = performance.now();
	await updateIndex(request, {
		onPublished: () => say({kind: 'published'}),
		onProgress(progress) {
			if (performance.now() - told < tellAgain) return;
			told = performance.now();
			say({kind: 'progress', progress});
		},
	});
}

/** Waits for another process that builds. */
async function lock(): Promise<() => void> {
	for (;;) {
		const unlock = lockForBuilding(request.folder);
		if (unlock) return unlock;
		await new Promise<void>(resolve => setTimeout(resolve, lookAgain));
		say({kind: 'published'});
	}
}
