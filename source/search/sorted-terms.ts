import type {Terms} from './terms.ts';

/** So many terms are filled in together. */
export const blockSize = 64;

/** Flat arrays of sorted terms, whose numbers begin with 1. */
export type TermArrays = {
	/** One more than the highest number. */
	readonly size: number;
	/** The letters of all terms one after the other, and where each begins (`size` + 1 values). */
	readonly letters: Uint16Array;
	readonly starts: Uint32Array;
	/** How often each stands in the articles. */
	readonly counts: Uint32Array;
};

/** How the arrays of a large dictionary are filled, a block of terms at a time, counted from 0. */
export type Blocks = {
	/** Its first term's letters, start and end. */
	fillFirst(block: number): void;
	/** All the rest, after that. */
	fill(block: number): void;
};

const [empty, hasFirst, full] = [0, 1, 2];

/** Terms in arrays, which are full or, with `blocks`, filled where one looks at them. */
export class SortedTerms implements Terms {
	readonly size: number;
	readonly #letters: Uint16Array;
	readonly #starts: Uint32Array;
	readonly #counts: Uint32Array;
	readonly #blocks: Blocks | undefined;
	/** Of each block how much is filled. */
	readonly #states: Uint8Array;

	constructor({size, letters, starts, counts}: TermArrays, blocks?: Blocks) {
		this.size = size;
		this.#letters = letters;
		this.#starts = starts;
		this.#counts = counts;
		this.#blocks = blocks;
		this.#states = new Uint8Array(Math.ceil((size - 1) / blockSize));
		if (blocks === undefined) this.#states.fill(full);
	}

	unitAt(id: number, offset: number): number {
		if ((id - 1) % blockSize === 0) this.#reachFirst((id - 1) / blockSize);
		else this.reach(id);
		const at = this.#starts[id]! + offset;
		return at < this.#starts[id + 1]! ? this.#letters[at]! : -1;
	}

	/** Binary search, first among the beginnings of blocks. Hot: hundreds of times for a word of a query. */
	seek(unit: number, offset: number, from: number, to: number): number {
		const letters = this.#letters;
		const starts = this.#starts;
		let lowBlock = Math.ceil((from - 1) / blockSize);
		let highBlock = Math.ceil((to - 1) / blockSize);
		while (lowBlock < highBlock) {
			const middle = (lowBlock + highBlock) >>> 1;
			if (this.#states[middle] === empty) this.#reachFirst(middle);
			const id = firstOf(middle);
			const at = starts[id]! + offset;
			if (at >= starts[id + 1]! || letters[at]! < unit) lowBlock = middle + 1;
			else highBlock = middle;
		}
		let low = Math.max(from, firstOf(lowBlock - 1));
		let high = Math.min(to, firstOf(lowBlock));
		if (low < high) this.reach(low);
		while (low < high) {
			const middle = (low + high) >>> 1;
			const at = starts[middle]! + offset;
			if (at >= starts[middle + 1]! || letters[at]! < unit) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	find(term: string): number {
		let lowBlock = 0;
		let highBlock = this.#states.length;
		while (lowBlock < highBlock) {
			const middle = (lowBlock + highBlock) >>> 1;
			this.#reachFirst(middle);
			if (this.#order(term, firstOf(middle)) >= 0) lowBlock = middle + 1;
			else highBlock = middle;
		}
		let low = Math.max(1, firstOf(lowBlock - 1));
		let high = Math.min(this.size, firstOf(lowBlock));
		if (low < high) this.reach(low);
		while (low < high) {
			const middle = (low + high) >>> 1;
			const order = this.#order(term, middle);
			if (order === 0) return middle;
			if (order > 0) low = middle + 1;
			else high = middle;
		}
		return -1;
	}

	textOf(id: number): string {
		this.reach(id);
		const units = this.#letters.subarray(this.#starts[id], this.#starts[id + 1]);
		// `apply` takes any array-like; its type knows only arrays.
		return String.fromCharCode.apply(null, units as unknown as number[]);
	}

	frequency(id: number): number {
		this.reach(id);
		return this.#counts[id]!;
	}

	/** Makes sure that the arrays hold a term. */
	reach(id: number): void {
		const block = ((id - 1) / blockSize) | 0;
		if (this.#states[block] === full) return;
		this.#reachFirst(block);
		this.#blocks?.fill(block);
		this.#states[block] = full;
	}

	#reachFirst(block: number): void {
		if (this.#states[block] !== empty) return;
		this.#blocks?.fillFirst(block);
		this.#states[block] = hasFirst;
	}

	/** Below 0 when a word stands before a term, above when behind it. */
	#order(word: string, id: number): number {
		const from = this.#starts[id]!;
		const termLength = this.#starts[id + 1]! - from;
		const length = Math.min(word.length, termLength);
		for (let index = 0; index < length; index++) {
			const difference = word.charCodeAt(index) - this.#letters[from + index]!;
			if (difference !== 0) return difference;
		}
		return word.length - termLength;
	}
}

const firstOf = (block: number) => block * blockSize + 1;
