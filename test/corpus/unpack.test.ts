import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {isPacked, UnpackError, unpack} from '../../source/corpus/unpack.ts';
import {allOf} from './all-of.ts';
import {bytesOf} from './bytes-of.ts';

const text = Array.from({length: 20_000}, (_, i) => `سطر رقم ${i} من النص`).join('\n');

/** What comes out before the end or the error. */
async function unpacked(
	chunks: AsyncIterable<Uint8Array>,
): Promise<{text: string; error: unknown}> {
	const parts: Uint8Array[] = [];
	let error: unknown = null;
	try {
		for await (const chunk of unpack(chunks)) parts.push(chunk);
	} catch (thrown) {
		error = thrown;
	}
	return {text: Buffer.concat(parts).toString(), error};
}

test('tells packed files by their names', () => {
	assert.ok(isPacked('a.jsonl.gz') && isPacked('A.TXT.GZ'));
	assert.ok(!isPacked('a.gz.txt'));
});

test('unpacks, however the bytes are cut into chunks', async () => {
	for (const size of [1000, 65_536, Number.POSITIVE_INFINITY]) {
		assert.deepEqual(await unpacked(bytesOf(gzipSync(text), size)), {text, error: null});
	}
});

test('unpacks files that were packed one by one and put together', async () => {
	const both = Buffer.concat([gzipSync('أول\n'), gzipSync('ثان\n')]);
	assert.equal((await unpacked(bytesOf(both, 7))).text, 'أول\nثان\n');
});

test('leaves alone what is not packed', async () => {
	for (const plain of ['', 'a', text]) {
		assert.deepEqual(await unpacked(bytesOf(plain)), {text: plain, error: null});
	}
});

test('gives all that a cut-off file holds before it says so', async () => {
	const packed = gzipSync(text);
	const {text: found, error} = await unpacked(bytesOf(packed.subarray(0, packed.length - 4), 5000));
	assert.equal(found, text);
	assert.ok(error instanceof UnpackError);
	assert.equal(error.code, 'damaged');
	assert.match(error.message, /cut off/);
});

test('says that a file is damaged', async () => {
	const packed = gzipSync(text);
	packed.fill(0xff, packed.length / 2, packed.length / 2 + 200);
	const {text: found, error} = await unpacked(bytesOf(packed, 1000));
	assert.ok(text.startsWith(found.slice(0, 1000)) && found.length >= 1000);
	assert.ok(error instanceof UnpackError && error.code === 'damaged');
});

test('stops at what unpacks to more than any text', async () => {
	const limits = {size: 2 ** 30, ratio: 100, freely: 2 ** 20};
	let size = 0;
	await assert.rejects(async () => {
		for await (const chunk of unpack(bytesOf(gzipSync(Buffer.alloc(2 ** 24))), limits)) {
			size += chunk.length;
		}
	}, /more than 100 times its size/);
	assert.ok(size <= 2 ** 20);
});

test('stops at the most bytes, however they are packed', async () => {
	const limits = {size: 100_000, ratio: 1, freely: 2 ** 30};
	const all = allOf(unpack(bytesOf(gzipSync(text)), limits));
	await assert.rejects(all, {code: 'too-large'});
});

test('passes on what its source throws, and closes it when it is left early', async () => {
	let isClosed = false;
	async function* source() {
		try {
			yield gzipSync(text);
			throw new TypeError('mistake');
		} finally {
			isClosed = true;
		}
	}
	await assert.rejects(allOf(unpack(source())), TypeError);
	isClosed = false;
	for await (const chunk of unpack(source())) if (chunk.length > 0) break;
	assert.ok(isClosed);
});
