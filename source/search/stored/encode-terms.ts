import {blockSize, type TermArrays} from '../sorted-terms.ts';
import {ByteWriter} from './byte-writer.ts';

/** Lengths up to this fit in half a byte; this itself says that the rest follows. */
export const longLength = 15;

/**
 * Encodes terms in blocks that can be read by themselves, and by term the bytes that its positions take. First of
 * each block its first term and its sizes; then the blocks: of each term how much it shares with the one before it,
 * its other letters, how often it stands in the articles, and how many bytes its positions take.
 */
export function encodeTerms(terms: TermArrays, postingSizes: Uint32Array): Uint8Array {
	const {size, letters, starts} = terms;
	const heads = new ByteWriter();
	const blocks = new ByteWriter();
	heads.number(size - 1);
	heads.number(letters.length);
	for (let first = 1; first < size; first += blockSize) {
		const end = Math.min(first + blockSize, size);
		const blockStart = blocks.length;
		const postings = writeBlock(blocks, terms, postingSizes, {first, end});
		heads.number(starts[first + 1]! - starts[first]!);
		for (let at = starts[first]!; at < starts[first + 1]!; at++) heads.unit(letters[at]!);
		heads.number(blocks.length - blockStart);
		heads.number(starts[end]! - starts[first]!);
		heads.number(postings);
	}
	heads.bytes(blocks.take());
	return heads.take();
}

/** Writes the terms of a block; how many bytes their positions take. */
function writeBlock(
	writer: ByteWriter,
	terms: TermArrays,
	postingSizes: Uint32Array,
	{first, end}: {readonly first: number; readonly end: number},
): number {
	let postings = 0;
	for (let id = first; id < end; id++) {
		if (id > first) writeLetters(writer, terms, id);
		writer.number(terms.counts[id]!);
		writer.number(postingSizes[id]!);
		postings += postingSizes[id]!;
	}
	return postings;
}

function writeLetters(writer: ByteWriter, {letters, starts}: TermArrays, id: number): void {
	const before = starts[id - 1]!;
	const start = starts[id]!;
	const end = starts[id + 1]!;
	const most = Math.min(end - start, start - before);
	let shared = 0;
	while (shared < most && letters[start + shared] === letters[before + shared]) shared++;
	const own = end - start - shared;
	writer.byte((Math.min(shared, longLength) << 4) | Math.min(own, longLength));
	if (shared >= longLength) writer.number(shared - longLength);
	if (own >= longLength) writer.number(own - longLength);
	for (let at = start + shared; at < end; at++) writer.unit(letters[at]!);
}
