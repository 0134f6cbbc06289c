import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, symlinkSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {listFiles} from '../../source/corpus/list-files.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';
import type {CorpusOptions} from '../../source/corpus/read-file.ts';
import {temporaryFolder} from './temporary-folder.ts';

const paragraph =
	'أعلن الوزير أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في مناطق الشمال والشرق.';
const text = `محصول وفير\n\n${paragraph}\n`;

/** Each article as its id and title, each problem as its code. */
async function read(paths: readonly string[], options?: CorpusOptions): Promise<string[]> {
	const found: string[] = [];
	for await (const item of readCorpus(listFiles(paths), options)) {
		found.push(
			item.kind === 'article' ? `${item.article.id}: ${item.article.title}` : item.problem.code,
		);
	}
	return found;
}

async function* bytesOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
	for (const part of parts) yield Buffer.from(part as Uint8Array);
}

test('reads the texts of a folder one after the other', async context => {
	const folder = temporaryFolder(context, {'b.txt': text, 'a.md': `# عنوان\n${paragraph}`});
	assert.deepEqual(await read([folder]), ['a.md: عنوان', 'b.txt: محصول وفير']);
});

test('gives the article its path as given and its text as decoded', async context => {
	const folder = temporaryFolder(context, {'a.txt': `\ufeff${text}`});
	for await (const item of readCorpus(listFiles([folder]))) {
		assert.ok(item.kind === 'article');
		assert.equal(item.article.path, join(folder, 'a.txt'));
		assert.equal(item.article.text, text);
	}
});

test('reads a file that is named by itself as text, whatever its ending', async context => {
	const folder = temporaryFolder(context, {'a.log': text});
	assert.deepEqual(await read([join(folder, 'a.log')]), ['a.log: محصول وفير']);
});

test('reads standard input, however it is cut into chunks', async () => {
	const bytes = Buffer.from(text);
	async function* stdin() {
		for (let i = 0; i < bytes.length; i += 3) yield bytes.subarray(i, i + 3);
	}
	assert.deepEqual(await read(['-'], {stdin: stdin()}), ['-: محصول وفير']);
	assert.deepEqual(await read(['-'], {stdin: bytesOf()}), ['empty']);
	assert.deepEqual(await read(['-']), ['unreadable']);
});

test('reports what cannot be read and reads the rest', async context => {
	const folder = temporaryFolder(context, {
		...{'1-empty.txt': '', '2-blank.txt': ' \n\ufeff\n', '3-binary.txt': new Uint8Array(500)},
		...{'5-text.txt': text},
	});
	symlinkSync(join(folder, 'nowhere'), join(folder, '4-broken.txt'));
	assert.deepEqual(await read([folder]), [
		...['empty', 'empty', 'binary', 'missing', '5-text.txt: محصول وفير'],
	]);
});

test('names the file in every message', async context => {
	const folder = temporaryFolder(context, {'a.txt': '', 'b.txt': new Uint8Array(99)});
	for await (const item of readCorpus(listFiles([folder, join(folder, 'c.txt')]))) {
		assert.ok(item.kind === 'problem');
		assert.ok(item.problem.message.startsWith(`${item.problem.path}: `));
		assert.ok(item.problem.path.startsWith(folder));
	}
});

test('opens no pipe, socket or device', {timeout: 10_000}, async context => {
	const folder = temporaryFolder(context, {'z.txt': text});
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	const server = createServer().listen(join(folder, 'socket.txt'));
	context.after(() => server.close());
	await new Promise(resolve => server.once('listening', resolve));
	assert.deepEqual(await read([folder, '/dev/zero']), [
		...['not-regular', 'not-regular', 'not-regular'],
		`${folder.slice(1)}/z.txt: محصول وفير`,
	]);
});

test('says that a file may not be read', {skip: process.getuid?.() === 0}, async context => {
	const folder = temporaryFolder(context, {'a.txt': text, 'shut/b.txt': text});
	chmodSync(join(folder, 'a.txt'), 0);
	chmodSync(join(folder, 'shut'), 0);
	const found = await read([folder]);
	chmodSync(join(folder, 'shut'), 0o700);
	assert.deepEqual(found, ['unreadable', 'unreadable']);
});

test('keeps invalid bytes as a problem of the article', async context => {
	const damaged = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)]);
	const folder = temporaryFolder(context, {'a.txt': damaged});
	for await (const item of readCorpus(listFiles([folder]))) {
		assert.ok(item.kind === 'article');
		assert.match(item.article.problems[0]!.message, /1 place is not valid/);
	}
});

test('reads one line of many megabytes, and refuses one beyond the limit', async () => {
	const megabyte = 'محصول وفير، '.repeat(50_000).slice(0, 512 * 1024);
	const many = (count: number) => bytesOf(...new Array<string>(count).fill(megabyte));
	const [found] = await read(['-'], {stdin: many(20)});
	assert.match(found!, /^-: محصول وفير/);
	assert.deepEqual(await read(['-'], {stdin: many(80)}), ['too-large']);
});

test('lets others have their turn between articles, and between chunks that give none', async context => {
	// By this clock everything takes long.
	let clock = 0;
	context.mock.method(performance, 'now', () => (clock += 1000));
	let turns = 0;
	let isReading = true;
	const takeTurn = () => {
		turns++;
		if (isReading) setImmediate(takeTurn);
	};
	setImmediate(takeTurn);
	const folder = temporaryFolder(context, {
		'a.txt': text,
		'b.jsonl': '{"title": "أ"}\n'.repeat(20),
	});
	await read([folder]);
	assert.ok(turns >= 21);
	turns = 0;
	await read(['-'], {stdin: bytesOf(...new Array<string>(20).fill(text))});
	isReading = false;
	assert.ok(turns >= 20);
});

test('reads records, packed files and pages beside texts', async context => {
	const record = JSON.stringify({title: 'محصول وفير', content: paragraph});
	const folder = temporaryFolder(context, {
		...{'a.jsonl': record, 'b.jsonl.gz': gzipSync(`${record}\n${record}`), 'c.json': `[${record}]`},
		...{'d.html': `<p>${paragraph}`, 'e.txt.gz': gzipSync(text), 'f.txt': text},
		...{'g.jsonl.gz': record},
	});
	const found = await read([folder]);
	assert.deepEqual(
		found.map(item => item.replace(/:.*/, '')),
		[
			'a.jsonl#1',
			'b.jsonl.gz#1',
			'b.jsonl.gz#2',
			'c.json#1',
			'd.html',
			'e.txt.gz',
			'f.txt',
			'g.jsonl.gz#1',
		],
	);
});

test('takes the fields it is told', async context => {
	const folder = temporaryFolder(context, {'a.jsonl': JSON.stringify({x: 'أ', y: paragraph})});
	assert.deepEqual(await read([folder]), ['unknown-fields']);
	assert.deepEqual(await read([folder], {fields: {title: 'x', body: 'y'}}), ['a.jsonl#1: أ']);
});

test('knows by its first bytes what standard input is', async () => {
	const record = JSON.stringify({title: 'محصول وفير', content: paragraph});
	const lines = `${record}\n${record}\n`;
	for (const stdin of [
		bytesOf(lines),
		bytesOf(gzipSync(lines)),
		bytesOf(`[${record}, ${record}]`),
	]) {
		assert.deepEqual(await read(['-'], {stdin}), ['-#1: محصول وفير', '-#2: محصول وفير']);
	}
	const page = `<!doctype html><title>محصول وفير</title><p>${paragraph}`;
	assert.deepEqual(await read(['-'], {stdin: bytesOf(page)}), ['-: محصول وفير']);
});

test('gives what a cut-off packed file holds, and says that it is cut off', async context => {
	const lines = `${JSON.stringify({title: 'أ', content: paragraph})}\n`.repeat(3);
	const packed = gzipSync(lines);
	const folder = temporaryFolder(context, {'a.jsonl.gz': packed.subarray(0, -5), 'b.txt': text});
	assert.deepEqual(await read([folder]), [
		...['a.jsonl.gz#1: أ', 'a.jsonl.gz#2: أ', 'a.jsonl.gz#3: أ', 'damaged', 'b.txt: محصول وفير'],
	]);
});

test('stops soon at a packed file of nothing but zeros', async context => {
	const zeros = gzipSync(Buffer.alloc(2 ** 27));
	const folder = temporaryFolder(context, {'a.jsonl.gz': zeros, 'b.txt.gz': zeros, 'c.txt': text});
	const [first, ...others] = await read([folder]);
	assert.ok(first === 'binary' || first === 'too-large');
	assert.deepEqual(others, ['too-large', 'c.txt: محصول وفير']);
});

test('what its reader of standard input throws is a problem only if the system threw it', async () => {
	async function* failing(error: Error): AsyncGenerator<Uint8Array> {
		yield Buffer.from(text);
		throw error;
	}
	const system = Object.assign(new Error('read EIO'), {code: 'EIO', syscall: 'read'});
	assert.deepEqual(await read(['-'], {stdin: failing(system)}), ['unreadable']);
	await assert.rejects(read(['-'], {stdin: failing(new TypeError('mistake'))}), TypeError);
});
