import {TextDecoder} from 'node:util';
import {detectEncoding, type Encoding} from '../detect-encoding.ts';
import {peek} from '../peek.ts';

/** Enough to tell the encoding of a file by. */
const sampleSize = 64 * 1024;

/** Bytes in which ASCII characters are single bytes, so that they can be cut at line feeds or braces. */
export type AsciiChunks = {
	/** What the first bytes look like; UTF-8 where they are ASCII. */
	readonly encoding: Encoding;
	/** The places of `chunks` are those of the file, but for so many bytes before them; `null` if they are not. */
	readonly skipped: number | null;
	/** As they are, without a byte order mark; UTF-16 as UTF-8. */
	readonly chunks: AsyncIterable<Uint8Array>;
};

/** Makes the bytes of a text ready to be cut before they are decoded; `null` if they are not text. */
export async function asciiChunks(bytes: AsyncIterable<Uint8Array>): Promise<AsciiChunks | null> {
	const {head, chunks} = await peek(bytes, sampleSize);
	const encoding = detectEncoding(sampleOf(head));
	if (encoding === null) {
		await chunks.return(undefined);
		return null;
	}
	if (encoding === 'utf-16le' || encoding === 'utf-16be') {
		return {encoding: 'utf-8', skipped: null, chunks: transcode(chunks, encoding)};
	}
	const skipped = beginsWithMark(head) ? 3 : 0;
	return {encoding, skipped, chunks: withoutMark(chunks)};
}

/** The first bytes, without a part of a UTF-8 character at their end: that would look like damage. */
function sampleOf(head: Uint8Array): Uint8Array {
	let end = Math.min(sampleSize, head.length);
	while (end > sampleSize - 4 && isContinuation(head[end] ?? 0)) end--;
	return head.subarray(0, end);
}

/** 10xxxxxx. */
function isContinuation(byte: number): boolean {
	return byte >> 6 === 0b10;
}

/** EF BB BF, the byte order mark in UTF-8. */
function beginsWithMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

async function* transcode(
	chunks: AsyncIterable<Uint8Array>,
	encoding: Encoding,
): AsyncGenerator<Uint8Array> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, {stream: true}));
	yield Buffer.from(decoder.decode());
}

/** The first chunk holds the whole of a byte order mark. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let isFirst = true;
	for await (const chunk of chunks) {
		yield isFirst && beginsWithMark(chunk) ? chunk.subarray(3) : chunk;
		isFirst = false;
	}
}
