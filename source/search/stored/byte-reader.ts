import {escapeByte} from './byte-writer.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';

const arabicBlock = 0x600;

/** The units of a text that is being read: one string made of all of them leaves no garbage. */
const longestAtOnce = 1024;
const units = new Uint16Array(longestAtOnce);

/** Reads what a `ByteWriter` wrote. Throws `DamagedSegmentError` where the bytes end too early. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	/** Where the next byte is read. */
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.at = at;
	}

	byte(): number {
		if (this.at >= this.#bytes.length) throw new DamagedSegmentError();
		return this.#bytes[this.at++]!;
	}

	number(): number {
		const first = this.byte();
		return first < 0x80 ? first : this.#longNumber(first);
	}

	#longNumber(first: number): number {
		let value = first & 0x7f;
		let scale = 0x80;
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * scale;
			if (byte < 0x80) break;
			scale *= 0x80;
		}
		if (value > Number.MAX_SAFE_INTEGER) throw new DamagedSegmentError();
		return value;
	}

	/** Fills an array with numbers. Hot: tens of thousands of them when an index is opened. */
	numbersInto(values: Uint32Array): void {
		const bytes = this.#bytes;
		let at = this.at;
		for (let index = 0; index < values.length; index++) {
			let byte = bytes[at++]!;
			let value = byte & 0x7f;
			for (let shift = 7; byte >= 0x80; shift += 7) {
				if (shift > 28) throw new DamagedSegmentError();
				byte = bytes[at++]!;
				value |= (byte & 0x7f) << shift;
			}
			values[index] = value;
		}
		if (at > bytes.length) throw new DamagedSegmentError();
		this.at = at;
	}

	unit(): number {
		const byte = this.byte();
		if (byte >= 0x80) return byte - 0x80 + arabicBlock;
		return byte === escapeByte ? (this.byte() << 8) | this.byte() : byte;
	}

	/** Reads a text into an array of units from an offset on; how many those are. */
	unitsInto(array: Uint16Array, from: number): number {
		const length = this.number();
		if (from + length > array.length) throw new DamagedSegmentError();
		for (let index = 0; index < length; index++) array[from + index] = this.unit();
		return length;
	}

	text(): string {
		const length = this.number();
		if (length > this.#bytes.length) throw new DamagedSegmentError();
		if (length > longestAtOnce) return this.#longText(length);
		for (let index = 0; index < length; index++) units[index] = this.unit();
		return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
	}

	#longText(length: number): string {
		let text = '';
		for (let index = 0; index < length; index++) text += String.fromCharCode(this.unit());
		return text;
	}

	bytes(length: number): Uint8Array {
		if (this.at + length > this.#bytes.length) throw new DamagedSegmentError();
		this.at += length;
		return this.#bytes.subarray(this.at - length, this.at);
	}
}
