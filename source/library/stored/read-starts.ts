import type {ByteReader} from '../../search/stored/byte-reader.ts';

/** Where each of `count` pieces begins whose lengths are written one after the other, and where the last ends. */
export function readStarts(lengths: ByteReader, count: number): Uint32Array {
	const starts = new Uint32Array(count + 1);
	for (let index = 0; index < count; index++) starts[index + 1] = starts[index]! + lengths.number();
	return starts;
}
