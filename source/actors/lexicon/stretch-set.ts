import {WordStretches} from './word-stretches.ts';

/** Bits of the filter for each word: of stretches that are none of the words one in sixteen passes it. */
const bitsOfWord = 16;

/** Words to be found in stretches of others; nearly all that is asked for is none, which a filter of bits tells first. */
export class StretchSet {
	readonly #words: ReadonlySet<string>;
	readonly #bits: Uint32Array;
	/** How far a hash is shifted, so that as many bits are left as tell a bit of the filter. */
	readonly #shift: number;

	constructor(words: ReadonlySet<string>) {
		const width = Math.max(5, Math.ceil(Math.log2(words.size * bitsOfWord + 1)));
		this.#words = words;
		this.#bits = new Uint32Array(2 ** (width - 5));
		this.#shift = 32 - width;
		const stretches = new WordStretches();
		for (const word of words) {
			stretches.read(word);
			const bit = this.#bitOf(stretches.hash(0, word.length));
			this.#bits[bit >>> 5]! |= 1 << (bit & 31);
		}
	}

	/** Whether the letters of a word between two offsets are one of the words. */
	has(stretches: WordStretches, from: number, to: number): boolean {
		const bit = this.#bitOf(stretches.hash(from, to));
		if ((this.#bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
		return this.#words.has(stretches.word.slice(from, to));
	}

	/** The upper bits depend on all letters (D. E. Knuth, "The Art of Computer Programming" 3, 6.4). */
	#bitOf(hash: number): number {
		return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
	}
}
