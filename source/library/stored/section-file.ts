import {closeSync, openSync, readSync} from 'node:fs';
import {crc32} from 'node:zlib';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';

/** Every so many bytes have a checksum of their own, so that a few can be read and trusted. */
const blockSize = 4096;
const magic = Buffer.from('WARRAQ01');
/** Bytes of checksums, bytes of the table of contents, checksum of both; then the magic. */
const footerSize = 12 + magic.length;
/** More than any table of contents. */
const largestContents = 64 * 1024;

type Contents = Readonly<Record<string, readonly [from: number, to: number]>>;

/** Named sections as the bytes of one file. */
export function encodeSections(sections: Readonly<Record<string, Uint8Array>>): Buffer[] {
	const contents: Record<string, [number, number]> = {};
	let size = 0;
	for (const [name, bytes] of Object.entries(sections)) {
		contents[name] = [size, size + bytes.length];
		size += bytes.length;
	}
	const content = Buffer.concat(Object.values(sections), size);
	const checksums = Buffer.alloc(Math.ceil(size / blockSize) * 4);
	for (let block = 0; block * blockSize < size; block++) {
		checksums.writeUInt32LE(crc32(blockOf(content, block)), block * 4);
	}
	const table = Buffer.from(JSON.stringify({size, contents}));
	const footer = Buffer.alloc(footerSize);
	footer.writeUInt32LE(checksums.length, 0);
	footer.writeUInt32LE(table.length, 4);
	footer.writeUInt32LE(crc32(Buffer.concat([checksums, table])), 8);
	magic.copy(footer, 12);
	return [content, checksums, table, footer];
}

const blockOf = (bytes: Uint8Array, block: number) =>
	bytes.subarray(block * blockSize, (block + 1) * blockSize);

/**
 * A file of named sections, open for reading as long as it is there. All that is read is checked; what is
 * not as it was written is a `DamagedSegmentError`.
 */
export class SectionFile {
	readonly #descriptor: number;
	readonly #contents: Contents;
	readonly #size: number;
	readonly #checksums: Buffer;

	/** Throws the system's error where there is no such file. */
	constructor(path: string, size: number) {
		this.#descriptor = openSync(path, 'r');
		try {
			const footer = this.#bytes(size - footerSize, size);
			if (!footer.subarray(12).equals(magic)) throw new DamagedSegmentError();
			const checksumsSize = footer.readUInt32LE(0);
			const tableSize = footer.readUInt32LE(4);
			const from = size - footerSize - tableSize - checksumsSize;
			if (from < 0 || tableSize > largestContents) throw new DamagedSegmentError();
			const index = this.#bytes(from, size - footerSize);
			if (crc32(index) !== footer.readUInt32LE(8)) throw new DamagedSegmentError();
			const table = JSON.parse(index.toString('utf8', checksumsSize));
			this.#checksums = index.subarray(0, checksumsSize);
			this.#contents = table.contents;
			this.#size = table.size;
		} catch (error) {
			this.close();
			throw error;
		}
	}

	/** A whole section; empty where there is none of this name. */
	read(name: string): Buffer {
		const [from, to] = this.#contents[name] ?? [0, 0];
		return this.#checked(from, to);
	}

	/** The bytes of a section from an offset on, up to another. */
	readRange(name: string, from: number, to: number): Buffer {
		const [start, end] = this.#contents[name] ?? [0, 0];
		if (start + to > end || to < from) throw new DamagedSegmentError();
		return this.#checked(start + from, start + to);
	}

	close(): void {
		closeSync(this.#descriptor);
	}

	#checked(from: number, to: number): Buffer {
		if (to === from) return Buffer.alloc(0);
		const first = Math.floor(from / blockSize);
		const start = first * blockSize;
		const bytes = this.#bytes(start, Math.min(this.#size, Math.ceil(to / blockSize) * blockSize));
		for (let block = 0; block * blockSize < bytes.length; block++) {
			const expected = this.#checksums.readUInt32LE((first + block) * 4);
			if (crc32(blockOf(bytes, block)) !== expected) throw new DamagedSegmentError();
		}
		return bytes.subarray(from - start, to - start);
	}

	#bytes(from: number, to: number): Buffer {
		if (from < 0) throw new DamagedSegmentError();
		const bytes = Buffer.allocUnsafe(to - from);
		for (let read = 0; read < bytes.length; ) {
			const length = readSync(this.#descriptor, bytes, read, bytes.length - read, from + read);
			if (length === 0) throw new DamagedSegmentError();
			read += length;
		}
		return bytes;
	}
}
