import assert from 'node:assert/strict';
import {test} from 'node:test';
import {peek} from '../../source/corpus/peek.ts';
import {allOf} from './all-of.ts';
import {bytesOf} from './bytes-of.ts';

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
	return Buffer.concat(await allOf(chunks)).toString();
}

test('shows at least so many bytes and keeps the stream whole', async () => {
	const {head, chunks} = await peek(bytesOf('abcdefgh', 3), 4);
	assert.equal(Buffer.from(head).toString(), 'abcdef');
	assert.equal(await textOf(chunks), 'abcdefgh');
});

test('shows all there is of a shorter stream', async () => {
	const {head, chunks} = await peek(bytesOf('ab'), 4);
	assert.equal(head.length, 2);
	assert.equal(await textOf(chunks), 'ab');
	assert.equal((await peek(bytesOf(''), 4)).head.length, 0);
});

test('closes what feeds it, gone through or not', async () => {
	let closed = 0;
	async function* source() {
		try {
			yield Buffer.from('abc');
			yield Buffer.from('def');
		} finally {
			closed++;
		}
	}
	await (await peek(source(), 1)).chunks.return(undefined);
	assert.equal(closed, 1);
	for await (const chunk of (await peek(source(), 1)).chunks) if (chunk.length > 0) break;
	assert.equal(closed, 2);
});

test('throws what the stream throws after all that came before it', async () => {
	async function* failing() {
		yield Buffer.from('ab');
		throw new TypeError('mistake');
	}
	const {head, chunks} = await peek(failing(), 4);
	assert.equal(head.length, 2);
	assert.equal((await chunks.next()).value?.length, 2);
	await assert.rejects(chunks.next(), TypeError);
});
