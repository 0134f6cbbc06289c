import type {ByteReader} from './byte-reader.ts';

/** Where each of `count` pieces begins whose lengths are written one after the other, and where the last ends. */
export function readStarts(lengths: ByteReader, count: number): Uint32Array {
	const starts = new Uint32Array(count + 1);
	lengths.numbersInto(starts.subarray(1));
	for (let index = 0; index < count; index++) starts[index + 1]! += starts[index]!;
	return starts;
}
