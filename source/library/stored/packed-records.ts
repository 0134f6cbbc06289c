import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {ByteReader} from '../../search/stored/byte-reader.ts';
import {ByteWriter} from '../../search/stored/byte-writer.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {readStarts} from '../../search/stored/read-starts.ts';

/** So many records are packed together: enough to be alike, few enough to be unpacked for one of them. */
const blockSize = 64;

/** Records one after the other, which are packed block by block as they come; `PackedRecords` reads them. */
export class PackedRecordsWriter {
	readonly #blocks: Uint8Array[] = [];
	#records = new ByteWriter();
	#lengths: number[] = [];

	/** Adds what `write` writes. */
	add(write: (writer: ByteWriter) => void): void {
		const from = this.#records.length;
		write(this.#records);
		this.#lengths.push(this.#records.length - from);
		if (this.#lengths.length < blockSize) return;
		this.#blocks.push(this.#pack());
		this.#records = new ByteWriter();
		this.#lengths = [];
	}

	/** The bytes of all so far; more may be added. */
	take(): Uint8Array {
		const blocks = this.#lengths.length === 0 ? this.#blocks : [...this.#blocks, this.#pack()];
		const writer = new ByteWriter();
		for (const {length} of blocks) writer.number(length);
		for (const block of blocks) writer.bytes(block);
		return writer.take();
	}

	#pack(): Uint8Array {
		const writer = new ByteWriter();
		for (const length of this.#lengths) writer.number(length);
		writer.bytes(this.#records.take());
		return deflateRawSync(writer.take());
	}
}

type Block = {readonly bytes: Uint8Array; readonly starts: Uint32Array};

/** Records by their number; each block is unpacked once, when one of its records is asked for. */
export class PackedRecords {
	readonly #count: number;
	readonly #bytes: Uint8Array;
	/** Where the packed blocks begin, behind the place `origin`, and where the last one ends. */
	readonly #starts: Uint32Array;
	readonly #origin: number;
	readonly #blocks: Block[] = [];

	/** Throws `DamagedSegmentError` for bytes that do not hold so many records. */
	constructor(bytes: Uint8Array, count: number) {
		this.#count = count;
		this.#bytes = bytes;
		const reader = new ByteReader(bytes);
		const blockCount = Math.ceil(count / blockSize);
		this.#starts = readStarts(reader, blockCount);
		this.#origin = reader.at;
		if (this.#origin + this.#starts[blockCount]! !== bytes.length) throw new DamagedSegmentError();
	}

	/** A reader that stands where a record begins. */
	reader(number: number): ByteReader {
		const block = Math.floor(number / blockSize);
		this.#blocks[block] ??= this.#unpack(block);
		const {bytes, starts} = this.#blocks[block];
		return new ByteReader(bytes, starts[number % blockSize]);
	}

	#unpack(block: number): Block {
		const [from, to] = [this.#starts[block]!, this.#starts[block + 1]!];
		const bytes = inflateRawSync(this.#bytes.subarray(this.#origin + from, this.#origin + to));
		const reader = new ByteReader(bytes);
		const count = Math.min(blockSize, this.#count - block * blockSize);
		const starts = readStarts(reader, count).map(start => reader.at + start);
		if (starts[count] !== bytes.length) throw new DamagedSegmentError();
		return {bytes, starts};
	}
}
