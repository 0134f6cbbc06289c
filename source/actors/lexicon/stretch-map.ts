import {WordStretches} from './word-stretches.ts';

/** Bits of the filter for each key: of stretches that are no key one in sixteen passes it. */
const bitsOfKey = 16;
/** Questions from which a filter saves more than it costs to make; a text or two ask fewer. */
const patience = 1 << 14;

/**
 * Values of words, to be asked for by stretches of other words. Nearly all that is asked for is no key, which a small
 * filter of bits tells without making a string of it or touching much memory (B. H. Bloom, "Space/time
 * trade-offs in hash coding with allowable errors", with one hash).
 */
export class StretchMap<Value> {
	readonly #entries: ReadonlyMap<string, Value>;
	/** How many questions are left before the filter is made. */
	#patience = patience;
	#bits = new Uint32Array(0);
	/** How far a hash is shifted, so that as many bits are left as tell a bit of the filter. */
	#shift = 0;

	constructor(entries: ReadonlyMap<string, Value>) {
		this.#entries = entries;
	}

	/** The value of the letters of a word between two offsets. */
	get(stretches: WordStretches, from: number, to: number): Value | undefined {
		if (this.#patience > 0) this.#losePatience();
		else if (!this.#mayHold(stretches.hash(from, to))) return undefined;
		return this.#entries.get(stretches.word.slice(from, to));
	}

	#losePatience(): void {
		this.#patience--;
		if (this.#patience > 0) return;
		const width = Math.max(5, Math.ceil(Math.log2(this.#entries.size * bitsOfKey + 1)));
		this.#bits = new Uint32Array(2 ** (width - 5));
		this.#shift = 32 - width;
		const stretches = new WordStretches();
		for (const key of this.#entries.keys()) {
			stretches.read(key);
			const bit = this.#bitOf(stretches.hash(0, key.length));
			this.#bits[bit >>> 5]! |= 1 << (bit & 31);
		}
	}

	#mayHold(hash: number): boolean {
		const bit = this.#bitOf(hash);
		return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
	}

	/** The upper bits depend on all letters (D. E. Knuth, "The Art of Computer Programming" 3, 6.4). */
	#bitOf(hash: number): number {
		return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
	}
}
