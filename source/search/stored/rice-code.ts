import type {ByteWriter} from './byte-writer.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';

/*
 * The positions of a term as the gaps between them, each gap in a Rice code (R. F. Rice, 1979; S. W.
 * Golomb, 1966): its high bits in unary, the `parameter` low ones as they are. For the gaps of a random
 * term that is within .03 bits of the best code; whole bytes (LEB128) take an eighth more.
 */

/** So many ones stand for a gap too long for unary, which follows in 32 bits. */
const longestUnary = 16;
/** The parameter is written in so many bits. */
const parameterBits = 5;

/**
 * Writes at least one rising value below `range`. How many there are is not written: the decoder has to be
 * told.
 */
export function encodeRice(writer: ByteWriter, values: Uint32Array, range: number): void {
	const bits = new BitWriter(writer);
	if (values.length === 1) bits.write(values[0]!, widthOf(range));
	else writeGaps(bits, values, bestParameter(values, range));
	bits.end();
}

function writeGaps(bits: BitWriter, values: Uint32Array, parameter: number): void {
	bits.write(parameter, parameterBits);
	const low = 2 ** parameter - 1;
	let next = 0;
	for (let index = 0; index < values.length; index++) {
		const gap = values[index]! - next;
		const high = gap >>> parameter;
		if (high < longestUnary) {
			// `high` ones and a zero.
			bits.write(2 ** (high + 1) - 2, high + 1);
			bits.write(gap & low, parameter);
		} else {
			bits.write(2 ** longestUnary - 1, longestUnary);
			bits.write(gap >>> 16, 16);
			bits.write(gap & 0xffff, 16);
		}
		next = values[index]! + 1;
	}
}

/** The `count` values that begin at a byte. Throws `DamagedSegmentError` for what is no such code. */
export function decodeRice(
	bytes: Uint8Array,
	from: number,
	count: number,
	range: number,
): Uint32Array {
	const values = new Uint32Array(count);
	const bits = new BitReader(bytes, from);
	if (count === 1) values[0] = bits.read(widthOf(range));
	else bits.readGaps(values, bits.read(parameterBits));
	if (values[count - 1]! >= range || bits.isPastEnd) throw new DamagedSegmentError();
	return values;
}

class BitReader {
	readonly #bytes: Uint8Array;
	#at: number;
	/** The next bits, from the highest down, and how many of them there are. */
	#window = 0;
	#filled = 0;

	constructor(bytes: Uint8Array, from: number) {
		this.#bytes = bytes;
		this.#at = from;
	}

	/** More bits were read than there are. */
	get isPastEnd(): boolean {
		return this.#at - (this.#filled >> 3) > this.#bytes.length;
	}

	/** The next bits, up to 24, as a number. */
	read(width: number): number {
		if (width === 0) return 0;
		this.#fill();
		const value = this.#window >>> (32 - width);
		this.#window <<= width;
		this.#filled -= width;
		return value;
	}

	/** Hot: once for every occurrence of a word of a query. */
	readGaps(values: Uint32Array, parameter: number): void {
		let next = 0;
		for (let index = 0; index < values.length; index++) {
			this.#fill();
			const ones = Math.clz32(~this.#window);
			if (ones >= longestUnary) {
				this.#drop(longestUnary);
				next += this.read(16) * 0x1_00_00 + this.read(16);
			} else {
				this.#drop(ones + 1);
				next += (ones << parameter) | this.read(parameter);
			}
			values[index] = next++;
		}
	}

	#drop(width: number): void {
		this.#window <<= width;
		this.#filled -= width;
	}

	/** At least 25 bits, zeros behind the end. */
	#fill(): void {
		while (this.#filled <= 24) {
			const byte = this.#at < this.#bytes.length ? this.#bytes[this.#at]! : 0;
			this.#window |= byte << (24 - this.#filled);
			this.#at++;
			this.#filled += 8;
		}
	}
}

/** Bits of the largest value below a range. */
const widthOf = (range: number) => 32 - Math.clz32(Math.max(1, range - 1));

/** The parameter with the shortest code: near the logarithm of the mean gap, lower where gaps are uneven. */
function bestParameter(values: Uint32Array, range: number): number {
	const highest = Math.min(
		24,
		Math.max(0, Math.floor(Math.log2((range / values.length) * 0.7)) + 1),
	);
	let best = highest;
	let least = Number.POSITIVE_INFINITY;
	for (let parameter = highest; parameter >= 0; parameter--) {
		const length = codeLength(values, parameter);
		if (length > least) break;
		best = parameter;
		least = length;
	}
	return best;
}

function codeLength(values: Uint32Array, parameter: number): number {
	let length = 0;
	let next = 0;
	for (let index = 0; index < values.length; index++) {
		const high = (values[index]! - next) >>> parameter;
		length += high >= longestUnary ? longestUnary + 32 : high + 1 + parameter;
		next = values[index]! + 1;
	}
	return length;
}

class BitWriter {
	readonly #writer: ByteWriter;
	/** Bits that do not fill a byte yet, the last of them lowest. */
	#rest = 0;
	#count = 0;

	constructor(writer: ByteWriter) {
		this.#writer = writer;
	}

	/** The lowest `width` bits of a value that has no others, up to 24, the highest of them first. */
	write(value: number, width: number): void {
		this.#rest = (this.#rest << width) | value;
		this.#count += width;
		while (this.#count >= 8) {
			this.#count -= 8;
			this.#writer.byte((this.#rest >>> this.#count) & 0xff);
		}
	}

	/** Fills the last byte with zeros. */
	end(): void {
		if (this.#count > 0) this.write(0, 8 - this.#count);
	}
}
