import {parameterBits, widthOf} from './exp-golomb-code.ts';

/** So many are written at once. */
const mostBits = 24;
/** No code of a position is longer, in bytes, and none of what stands before the positions of a term. */
const longestCode = 8;

/** Writes the positions of one term after another, each in the codes that `decodeExpGolomb` reads. */
export class ExpGolombWriter {
	readonly #range: number;
	#bytes = new Uint8Array(1 << 12);
	#length = 0;
	/** Bits that do not fill a byte yet, the last of them lowest, and how many they are. */
	#rest = 0;
	#count = 0;

	/** All values are below `range`. */
	constructor(range: number) {
		this.#range = range;
	}

	/**
	 * Writes the rising values from place `from` up to `to`, at least one, and gives how many bytes they take.
	 * How many there are is not written: the decoder has to be told.
	 */
	write(values: Uint32Array, from: number, to: number): number {
		const before = this.#length;
		this.#makeRoom((to - from + 1) * longestCode);
		if (to - from === 1) this.#put(values[from]!, widthOf(this.#range));
		else this.#putGaps(values, from, to, bestParameter(values, from, to, this.#range));
		// The last byte is filled with zeros.
		if (this.#count > 0) this.#put(0, 8 - this.#count);
		return this.#length - before;
	}

	/** All that was written. */
	take(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}

	/** Hot: once for every word of a corpus, and more often while the index grows. */
	#putGaps(values: Uint32Array, from: number, to: number, parameter: number): void {
		this.#put(parameter, parameterBits);
		const low = 2 ** parameter - 1;
		let next = 0;
		for (let index = from; index < to; index++) {
			const gap = values[index]! - next;
			next += gap + 1;
			const high = (gap >>> parameter) + 1;
			const zeros = 31 - Math.clz32(high);
			// As many zeros as bits follow behind the first one of the high bits.
			const width = 2 * zeros + 1 + parameter;
			if (width <= mostBits) this.#put((high << parameter) | (gap & low), width);
			else {
				this.#put(0, zeros);
				this.#put(high >>> 12, Math.max(0, zeros - 11));
				this.#put(high & 0xfff, Math.min(zeros + 1, 12));
				this.#put(gap & low, parameter);
			}
		}
	}

	/**
	 * The lowest `width` bits of a value that has no others, up to `mostBits`, the highest of them first. Three bytes
	 * are written, whether full or not: that is quicker than to look how many are.
	 */
	#put(value: number, width: number): void {
		const count = this.#count + width;
		const rest = (this.#rest << width) | value;
		const aligned = rest << (32 - count);
		const length = this.#length;
		this.#bytes[length] = aligned >>> 24;
		this.#bytes[length + 1] = aligned >>> 16;
		this.#bytes[length + 2] = aligned >>> 8;
		this.#length = length + (count >> 3);
		this.#rest = rest;
		this.#count = count & 7;
	}

	#makeRoom(size: number): void {
		if (this.#length + size <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** The parameter with the shortest code: mostly one below the logarithm of the mean gap, lower where gaps are uneven. */
function bestParameter(values: Uint32Array, from: number, to: number, range: number): number {
	let best = Math.max(0, Math.floor(Math.log2(range / (to - from))));
	let least = codeLength(values, from, to, best);
	for (let parameter = best - 1; parameter >= 0; parameter--) {
		const length = codeLength(values, from, to, parameter);
		if (length > least) break;
		best = parameter;
		least = length;
	}
	return best;
}

function codeLength(values: Uint32Array, from: number, to: number, parameter: number): number {
	let length = 0;
	let next = 0;
	for (let index = from; index < to; index++) {
		const value = values[index]!;
		const high = ((value - next) >>> parameter) + 1;
		length += 2 * (31 - Math.clz32(high)) + 1 + parameter;
		next = value + 1;
	}
	return length;
}
