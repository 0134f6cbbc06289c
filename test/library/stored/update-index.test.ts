import assert from 'node:assert/strict';
import {readdirSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {listFiles} from '../../../source/corpus/list-files.ts';
import {statFiles} from '../../../source/library/stored/corpus-file.ts';
import {openIndex} from '../../../source/library/stored/open-index.ts';
import {openShelf} from '../../../source/library/stored/open-shelf.ts';
import {type IndexRequest, updateIndex} from '../../../source/library/stored/update-index.ts';
import {makeCorpus, makeLines} from './make-corpus.ts';

const nobody = {onPublished() {}, onProgress() {}};

/** What a library would show of an index now. */
function shown(request: IndexRequest) {
	const files = statFiles(listFiles(request.paths).files);
	const {shelf, isCurrent, problems, close} = openShelf(request, {
		files,
		keep: () => true,
		onDamage: () => assert.fail('damaged'),
		read: () => undefined,
		load: async () => undefined,
	});
	const ids = shelf.summaries.map(({id}) => id);
	const titles = shelf.summaries.map(({title}) => title);
	close();
	return {ids, titles, isCurrent, problems};
}

function segmentNames({folder, madeBy}: IndexRequest): string[] {
	const {manifest, close} = openIndex(folder, madeBy);
	close();
	return manifest!.segments.map(({name}) => name);
}

const soon = new Date(Date.now() + 10_000);

test('holds every article in the order of the corpus', async context => {
	const {request} = makeCorpus(context, {
		'b.jsonl': makeLines(['بوتين', 'الأسد']),
		'a.txt': 'أمطار غزيرة\n\nهطلت أمطار غزيرة على دمشق.',
	});
	assert.deepEqual(shown(request).isCurrent, false);
	await updateIndex(request, nobody);
	assert.deepEqual(shown(request), {
		ids: ['a.txt', 'b.jsonl#1', 'b.jsonl#2'],
		titles: ['أمطار غزيرة', 'خبر عن بوتين', 'خبر عن الأسد'],
		isCurrent: true,
		problems: [],
	});
});

test('reads again only what has changed', async context => {
	const {corpus, request} = makeCorpus(context, {
		'a.jsonl': makeLines(['بوتين', 'الأسد']),
		'b.jsonl': makeLines(['لافروف']),
		'c.jsonl': makeLines(['المقداد']),
	});
	await updateIndex(request, nobody);
	const before = segmentNames(request);
	await updateIndex(request, nobody);
	assert.deepEqual(segmentNames(request), before);

	writeFileSync(join(corpus, 'b.jsonl'), makeLines(['الشيباني', 'بوغدانوف']));
	utimesSync(join(corpus, 'b.jsonl'), soon, soon);
	rmSync(join(corpus, 'c.jsonl'));
	writeFileSync(join(corpus, 'd.jsonl'), makeLines(['مملوك']));
	assert.deepEqual(shown(request).ids, ['a.jsonl#1', 'a.jsonl#2']);
	let read = 0;
	await updateIndex(request, {
		...nobody,
		onProgress({articles}) {
			read = articles;
		},
	});
	assert.equal(read, 3);
	assert.deepEqual(shown(request).titles, [
		...['خبر عن بوتين', 'خبر عن الأسد', 'خبر عن الشيباني', 'خبر عن بوغدانوف', 'خبر عن مملوك'],
	]);
});

test('publishes what it has while it reads on, and splits a large file', async context => {
	const words = Array.from({length: 900}, (_, index) => `كلمة${index}`);
	const {request} = makeCorpus(context, {'a.jsonl': makeLines(words)});
	const seen: number[] = [];
	await updateIndex(request, {
		onPublished: () => seen.push(shown(request).ids.length),
		onProgress() {},
		sizes: {first: 1000, full: 3000},
	});
	assert.ok(seen[0]! > 0 && seen[0]! < 900, `${seen}`);
	assert.equal(seen.at(-1), 900);
	assert.ok(segmentNames(request).length > 1);
	assert.deepEqual(
		shown(request).titles,
		words.map(word => `خبر عن ${word}`),
	);
});

test('publishes the first articles while most are still to be read, not shortly before the end', async context => {
	const wordsOf = (count: number, name: string) =>
		makeLines(Array.from({length: count}, (_, index) => `${name}${index}`));
	const {request} = makeCorpus(context, {
		...{'a.jsonl': wordsOf(100, 'أول'), 'b.jsonl': wordsOf(300, 'ثان')},
		'c.jsonl': wordsOf(100, 'ثالث'),
	});
	const seen: number[] = [];
	await updateIndex(request, {
		onPublished: () => seen.push(shown(request).ids.length),
		onProgress() {},
		sizes: {first: 100, full: 1_000_000},
	});
	assert.deepEqual(seen, [100, 500]);
});

test('merges segments when they become many, and leaves no file that nobody names', async context => {
	const {corpus, request} = makeCorpus(context, {});
	for (let day = 1; day <= 9; day++) {
		writeFileSync(join(corpus, `${day}.jsonl`), makeLines([`يوم${day}`, 'بوتين']));
		await updateIndex(request, nobody);
		assert.ok(segmentNames(request).length <= 5);
		assert.equal(shown(request).ids.length, day * 2);
	}
	const files = readdirSync(request.folder).sort();
	assert.deepEqual(files, [...segmentNames(request), 'manifest.json'].sort());
});

test('remembers what was wrong with a file, by the path as it is given now', async context => {
	const {request, corpus} = makeCorpus(context, {'a.jsonl': `${makeLines(['بوتين'])}\n{"title"`});
	await updateIndex(request, nobody);
	const {problems} = shown(request);
	assert.deepEqual(
		problems.map(({message}) => message),
		[`${join(corpus, 'a.jsonl')}: line 2 is not valid JSON. It was passed over.`],
	);
});

test('makes again what is damaged, cut off, or was made by another program', async context => {
	const {request} = makeCorpus(context, {'a.jsonl': makeLines(['بوتين', 'الأسد'])});
	const damages: (() => IndexRequest)[] = [
		() => {
			truncateSync(join(request.folder, segmentNames(request)[0]!), 100);
			return request;
		},
		() => {
			const path = join(request.folder, segmentNames(request)[0]!);
			writeFileSync(path, Buffer.alloc(3000, 0x5a));
			return request;
		},
		() => {
			writeFileSync(join(request.folder, 'manifest.json'), '{"segments": []}');
			return request;
		},
		() => {
			rmSync(join(request.folder, segmentNames(request)[0]!));
			return request;
		},
		() => ({...request, madeBy: 'another'}),
	];
	for (const damage of damages) {
		await updateIndex(request, nobody);
		const damaged = damage();
		assert.equal(shown(damaged).isCurrent && shown(damaged).ids.length === 2, false);
		await updateIndex(damaged, nobody);
		assert.equal(shown(damaged).ids.length, 2);
	}
});
