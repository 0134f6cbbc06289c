import {blockSize, type TermArrays} from '../sorted-terms.ts';
import {ByteWriter} from './byte-writer.ts';

/** Lengths up to this fit in half a byte; this itself says that the rest follows. */
export const longLength = 15;

/**
 * Encodes terms in blocks that can be read by themselves. First how many bytes each block takes, how many letters
 * are in it, and how many bytes the positions of its terms take; then the blocks: the letters of the first term,
 * of all others how many they share with the one before and their own, and of each how often it stands in the
 * articles and how many bytes its positions take.
 */
export function encodeTerms(terms: TermArrays, postingSizes: Uint32Array): Uint8Array {
	const {size, letters, starts} = terms;
	const blocks = new ByteWriter();
	const sizes: number[] = [];
	const letterCounts: number[] = [];
	const postings: number[] = [];
	for (let first = 1; first < size; first += blockSize) {
		const end = Math.min(first + blockSize, size);
		const start = blocks.length;
		writeBlock(blocks, terms, postingSizes, {first, end});
		sizes.push(blocks.length - start);
		letterCounts.push(starts[end]! - starts[first]!);
		postings.push(postingSizes.subarray(first, end).reduce((sum, each) => sum + each, 0));
	}
	const writer = new ByteWriter();
	writer.number(size - 1);
	writer.number(letters.length);
	for (const number of [...sizes, ...letterCounts, ...postings]) writer.number(number);
	writer.bytes(blocks.take());
	return writer.take();
}

function writeBlock(
	writer: ByteWriter,
	terms: TermArrays,
	postingSizes: Uint32Array,
	{first, end}: {readonly first: number; readonly end: number},
): void {
	const {letters, starts, counts} = terms;
	writer.number(starts[first + 1]! - starts[first]!);
	for (let at = starts[first]!; at < starts[first + 1]!; at++) writer.unit(letters[at]!);
	for (let id = first; id < end; id++) {
		if (id > first) writeLetters(writer, terms, id);
		writer.number(counts[id]!);
		writer.number(postingSizes[id]!);
	}
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
