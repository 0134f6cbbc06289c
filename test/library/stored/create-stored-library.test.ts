import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {listFiles} from '../../../source/corpus/list-files.ts';
import type {Library} from '../../../source/library/library.ts';
import {createStoredLibrary} from '../../../source/library/stored/create-stored-library.ts';
import type {StartIndexing} from '../../../source/library/stored/start-indexing.ts';
import {type IndexRequest, updateIndex} from '../../../source/library/stored/update-index.ts';
import {updateTags} from '../../../source/library/stored/update-tags.ts';
import {makeCorpus, makeLines} from './make-corpus.ts';

const idle = {stop() {}, hold() {}};

/** As the worker does it, in this thread. */
const indexHere: StartIndexing = ({request}, listener) => {
	mkdirSync(request.folder, {recursive: true});
	updateIndex(request, {
		onPublished: () => listener({kind: 'published'}),
		onProgress: progress => listener({kind: 'progress', progress}),
	})
		.then(() => listener({kind: 'done'}))
		.then(() => updateTags(request))
		.then(() => listener({kind: 'tagged'}))
		// The folder goes with the test.
		.catch(({code, message}) => listener({kind: 'failed', code, message}));
	return idle;
};

const neverIndex: StartIndexing = () => idle;

function openLibrary(request: IndexRequest, startIndexing: StartIndexing): Library {
	const order = {request, indexes: request.folder, keptDays: 90};
	return createStoredLibrary({listing: listFiles(request.paths), order, startIndexing});
}

function world(context: TestContext) {
	return makeCorpus(context, {
		'a.jsonl': makeLines(['بوتين', 'الأسد']),
		'b.txt': 'أمطار غزيرة\n\nهطلت أمطار غزيرة على دمشق.',
	});
}

const found = async (library: Library, query: string) =>
	(await library.search(query)).hits.map(({id}) => id);

test('is made once, and there at once the next time', async context => {
	const {request} = world(context);
	const first = openLibrary(request, indexHere);
	assert.equal(first.snapshot().complete, false);
	assert.equal((await first.complete).summaries.length, 3);
	const second = openLibrary(request, neverIndex);
	assert.equal(second.snapshot().complete, true);
	assert.deepEqual(await found(second, 'بوتين'), ['a.jsonl#1']);
	assert.deepEqual(await found(second, 'putin'), ['a.jsonl#1']);
	assert.deepEqual(await found(second, 'title:غزيره'), ['b.txt']);
});

test('finds filters alone in the order of the corpus, and words letter for letter', async context => {
	const {request} = world(context);
	const library = openLibrary(request, indexHere);
	await library.complete;
	assert.deepEqual(await found(library, 'not:أمطار until:2030'), []);
	assert.deepEqual(await found(library, 'not:أمطار source:x'), []);
	const exact = await library.search('الأسد', {exact: true});
	assert.deepEqual(
		exact.hits.map(({id}) => id),
		['a.jsonl#2'],
	);
	assert.equal((await library.search('الاسد', {exact: true})).total, 0);
});

test('reads an article when it is asked for, and then the hits have matches and a snippet', async context => {
	const {request} = world(context);
	await openLibrary(request, indexHere).complete;
	const library = openLibrary(request, neverIndex);
	const {hits} = await library.search('الأسد');
	assert.equal(library.read('a.jsonl#2'), undefined);
	assert.deepEqual([hits[0]!.matches, hits[0]!.snippet.text], [[], '']);
	const article = await library.load('a.jsonl#2');
	assert.equal(article!.title, 'خبر عن الأسد');
	assert.equal(library.read('a.jsonl#2'), article);
	assert.deepEqual(
		hits[0]!.matches.map(({text}) => text),
		['الأسد', 'الأسد'],
	);
	assert.match(hits[0]!.snippet.text, /قال الوزير الأسد/);
	assert.equal(await library.load('c.txt'), undefined);
});

test('an article that has gone since is not there, and the reader is told', async context => {
	const {request, corpus} = world(context);
	await openLibrary(request, indexHere).complete;
	const library = openLibrary(request, neverIndex);
	rmSync(join(corpus, 'a.jsonl'));
	assert.equal(await library.load('a.jsonl#1'), undefined);
	assert.match(library.snapshot().notices.join(), /has changed or gone/);
});

test('what has changed is read again when the corpus is opened', async context => {
	const {request, corpus} = world(context);
	await openLibrary(request, indexHere).complete;
	writeFileSync(join(corpus, 'a.jsonl'), makeLines(['لافروف']));
	utimesSync(join(corpus, 'a.jsonl'), 1, 1);
	const library = openLibrary(request, indexHere);
	assert.deepEqual(
		library.snapshot().summaries.map(({id}) => id),
		['b.txt'],
	);
	await library.complete;
	assert.deepEqual(await found(library, 'لافروف'), ['a.jsonl#1']);
	assert.deepEqual(await found(library, 'بوتين'), []);
});

test('finds nothing that is gone, in a segment that holds other files too', async context => {
	const {request, corpus} = world(context);
	await openLibrary(request, indexHere).complete;
	rmSync(join(corpus, 'b.txt'));
	const library = openLibrary(request, neverIndex);
	assert.deepEqual(await found(library, 'أمطار'), []);
	assert.deepEqual(await found(library, 'الوزير'), ['a.jsonl#1', 'a.jsonl#2']);
	assert.deepEqual(await found(library, 'not:بوتين'), ['a.jsonl#2']);
});

test('holds all in memory where no index can be written, and says why', async context => {
	const {request} = world(context);
	const library = openLibrary(request, (_, listener) => {
		setImmediate(listener, {kind: 'failed', code: 'ENOSPC', message: 'ENOSPC'});
		return idle;
	});
	const {summaries, notices, complete} = await library.complete;
	assert.deepEqual([summaries.length, complete], [3, true]);
	assert.match(notices.join(), /the disk is full.*held in memory/);
	assert.deepEqual(await found(library, 'بوتين'), ['a.jsonl#1']);
	assert.equal((await library.load('b.txt'))!.title, 'أمطار غزيرة');
});

test('a damaged index is made again, and the reader is told', async context => {
	const {request} = world(context);
	await openLibrary(request, indexHere).complete;
	const segment = readdirSync(request.folder).find(name => name.endsWith('.segment'))!;
	truncateSync(join(request.folder, segment), 50);
	const library = openLibrary(request, indexHere);
	const {summaries, notices} = await library.complete;
	assert.equal(summaries.length, 3);
	assert.match(notices.join(), /damaged/);
	assert.deepEqual(await found(library, 'بوتين'), ['a.jsonl#1']);
});

test('knows everybody in the corpus, once it has all been read', async context => {
	const {request} = world(context);
	const library = openLibrary(request, indexHere);
	assert.deepEqual(await found(library, 'actor:person/vladimir-putin'), ['a.jsonl#1']);
	const actors = await (await library.knowledge()).actors();
	assert.ok(actors.some(({id}) => id === 'person/vladimir-putin'));
});

test('knows who is named where without reading a text again', async context => {
	const {request, corpus} = world(context);
	const first = openLibrary(request, indexHere);
	await (await first.knowledge()).actors();
	const second = openLibrary(request, neverIndex);
	rmSync(join(corpus, 'b.txt'));
	assert.deepEqual(await found(second, 'actor:person/vladimir-putin'), ['a.jsonl#1']);
	const knowledge = await second.knowledge();
	const actors = await knowledge.actors();
	const putin = actors.find(({id}) => id === 'person/vladimir-putin')!;
	assert.deepEqual([putin.articleCount, putin.mentionCount, putin.aliases], [1, 2, ['بوتين']]);
	assert.deepEqual(
		knowledge.articlesOf(putin).map(({id}) => id),
		['a.jsonl#1'],
	);
	const [mention] = await knowledge.mentionsOf(putin);
	assert.equal(mention!.before + mention!.text, 'خبر عن بوتين');
});
