import type {Terms} from './terms.ts';

/** So many terms may be filled in together, the first of them in advance. */
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

/**
 * Fills the arrays for the terms of a block, counted from 0. Before it is called there are only the letters
 * of the first, with its start and its end.
 */
export type FillBlock = (block: number) => void;

/** Terms in arrays; with `fill` the blocks of a large dictionary are made when one looks at them. */
export class SortedTerms implements Terms {
	readonly size: number;
	readonly #letters: Uint16Array;
	readonly #starts: Uint32Array;
	readonly #counts: Uint32Array;
	readonly #fill: FillBlock | undefined;
	readonly #isFilled: Uint8Array;

	constructor({size, letters, starts, counts}: TermArrays, fill?: FillBlock) {
		this.size = size;
		this.#letters = letters;
		this.#starts = starts;
		this.#counts = counts;
		this.#fill = fill;
		this.#isFilled = new Uint8Array(Math.ceil((size - 1) / blockSize));
	}

	unitAt(id: number, offset: number): number {
		if ((id - 1) % blockSize !== 0) this.reach(id);
		const at = this.#starts[id]! + offset;
		return at < this.#starts[id + 1]! ? this.#letters[at]! : -1;
	}

	/** Binary search, first among the beginnings of blocks. */
	seek(unit: number, offset: number, from: number, to: number): number {
		let lowBlock = Math.ceil((from - 1) / blockSize);
		let highBlock = Math.ceil((to - 1) / blockSize);
		while (lowBlock < highBlock) {
			const middle = (lowBlock + highBlock) >>> 1;
			if (this.unitAt(firstOf(middle), offset) < unit) lowBlock = middle + 1;
			else highBlock = middle;
		}
		let low = Math.max(from, firstOf(lowBlock - 1));
		let high = Math.min(to, firstOf(lowBlock));
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.unitAt(middle, offset) < unit) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	find(term: string): number {
		let lowBlock = 0;
		let highBlock = this.#isFilled.length;
		while (lowBlock < highBlock) {
			const middle = (lowBlock + highBlock) >>> 1;
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
		if (this.#isFilled[block] !== 0) return;
		this.#fill?.(block);
		this.#isFilled[block] = 1;
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
