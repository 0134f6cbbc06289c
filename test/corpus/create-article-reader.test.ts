import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {Article} from '../../source/article/article.ts';
import type {RecordPlace} from '../../source/corpus/corpus-item.ts';
import {createArticleReader} from '../../source/corpus/create-article-reader.ts';
import {listFiles} from '../../source/corpus/list-files.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';
import {temporaryFolder} from './temporary-folder.ts';

const record = (title: string) => JSON.stringify({title, body: `${title}\n\nقال الوزير.`});
const lines = ['أولا', '', 'ثانيا', 'ثالثا'].map(title => (title === '' ? '' : record(title)));

type Read = {readonly article: Article; readonly place?: RecordPlace};

async function articlesOf(path: string): Promise<Read[]> {
	const found: Read[] = [];
	for await (const item of readCorpus(listFiles([path])))
		if (item.kind === 'article') found.push(item);
	return found;
}

/** Every article of a file is the same when it is read again alone. */
async function assertReadAgain(path: string, hasPlaces: boolean): Promise<void> {
	const read = createArticleReader();
	const all = await articlesOf(path);
	assert.ok(all.length > 0);
	for (const {article, place} of all) {
		assert.equal(place !== undefined, hasPlaces);
		const id = article.id.replace(/#.*/, '');
		assert.deepEqual(await read({id, path}, article.id, place), article);
	}
}

test('reads a record again by its place', async context => {
	const folder = temporaryFolder(context, {
		'a.jsonl': lines.join('\n'),
		'b.json': `[${lines.filter(Boolean).join(',\n')}]`,
		'c.json': `{"status": "ok", "articles": [${lines.filter(Boolean).join(',')}]}`,
		'd.jsonl': `\ufeff${lines.join('\n')}`,
		'e.jsonl.gz': gzipSync(lines.join('\n')),
	});
	for (const name of ['a.jsonl', 'b.json', 'c.json', 'd.jsonl', 'e.jsonl.gz'])
		await assertReadAgain(`${folder}/${name}`, true);
});

test('reads again what has no place: a file of one article, records in another encoding', async context => {
	const folder = temporaryFolder(context, {
		'a.txt': 'عنوان\n\nقال الوزير.',
		'b.jsonl': Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le'),
	});
	await assertReadAgain(`${folder}/a.txt`, false);
	await assertReadAgain(`${folder}/b.jsonl`, false);
});

test('keeps no more unpacked files than it may', async context => {
	const folder = temporaryFolder(context, {
		'a.jsonl.gz': gzipSync(lines.join('\n')),
		'b.jsonl.gz': gzipSync(lines.join('\n')),
	});
	const read = createArticleReader({keptBytes: 1});
	for (const name of ['a', 'b', 'a']) {
		const path = `${folder}/${name}.jsonl.gz`;
		const [first] = await articlesOf(path);
		const again = await read({id: `${name}.jsonl.gz`, path}, first!.article.id, first!.place);
		assert.deepEqual(again, first!.article);
	}
});

test('gives nothing where the file is gone', async context => {
	const folder = temporaryFolder(context, {'a.jsonl': lines.join('\n')});
	const path = `${folder}/a.jsonl`;
	const [first] = await articlesOf(path);
	rmSync(path);
	const read = createArticleReader();
	assert.equal(await read({id: 'a.jsonl', path}, first!.article.id, first!.place), undefined);
});
