import {DamagedSegmentError} from './damaged-segment-error.ts';

/*
 * The positions of a term as the gaps between them, each gap in a Rice code (R. F. Rice, 1979; S. W.
 * Golomb, 1966): its high bits in unary, the `parameter` low ones as they are. For the gaps of a random
 * term that is within .03 bits of the best code; whole bytes (LEB128) take an eighth more.
 */

/** So many ones stand for a gap too long for unary, which follows in 32 bits. */
export const longestUnary = 16;
/** The parameter is written in so many bits. */
export const parameterBits = 5;

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
export const widthOf = (range: number): number => 32 - Math.clz32(Math.max(1, range - 1));
