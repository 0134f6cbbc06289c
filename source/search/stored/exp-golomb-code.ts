import {DamagedSegmentError} from './damaged-segment-error.ts';

/*
 * The positions of a term as the gaps between them, each gap in an exponential Golomb code (J. Teuhola, "A
 * compression method for clustered bit-vectors", 1978): the `parameter` low bits as they are, before them the high
 * ones in Elias' gamma code. Words come in clusters, and so do their gaps: a Rice code, whose high bits are
 * unary, takes a fiftieth more, whole bytes (LEB128) a seventh.
 */

/** Positions are below 2²⁴, and so are gaps. */
const longestHigh = 24;
/** The parameter is written in so many bits. */
export const parameterBits = 5;

/** The `count` values that begin at a byte. Throws `DamagedSegmentError` for what is no such code. */
export function decodeExpGolomb(
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

	/** The next bits, up to 25, as a number. */
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
		const scale = 2 ** parameter;
		for (let index = 0; index < values.length; index++) {
			this.#fill();
			const zeros = Math.clz32(this.#window);
			if (zeros > longestHigh) throw new DamagedSegmentError();
			this.#drop(zeros);
			const high = this.read(zeros + 1) - 1;
			next += high * scale + this.read(parameter);
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
