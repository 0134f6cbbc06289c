import {letterBit, letterMask, spellingMask} from './letter-mask.ts';
import type {TermChoice} from './term-choice.ts';
import type {Terms} from './terms.ts';

/** Letters at either end of a term that its bucket tells; `letterBit` has 32 values, 0 stands for none. */
const told = 3;
const radix = 33;
const bucketCount = radix ** told;

const spellingBits = 12;
/** 2^32 divided by the golden ratio: spreads masks over the buckets (D. Knuth, TAOCP 3, 6.4). */
const goldenRatio = 0x9e3779b1;

/** Numbers of terms, bucket after bucket, and where each bucket begins. */
type Buckets = {readonly ids: Uint32Array; readonly starts: Uint32Array};

/**
 * The terms of a dictionary by their first letters, by their last, and by their consonants, so that few of
 * them need a look. Each way costs four bytes a term.
 */
export class TermBuckets implements TermChoice {
	#front: Buckets;
	#back: Buckets;
	#spelling: Buckets;

	constructor({size, letters, starts, masks}: Terms) {
		const front = new Uint16Array(size);
		const back = new Uint16Array(size);
		const spelling = new Uint16Array(size);
		for (let id = 1; id < size; id++) {
			const from = starts[id]!;
			const to = starts[id + 1]!;
			let first = 0;
			let last = 0;
			for (let index = 0; index < told; index++) {
				const isInside = from + index < to;
				first = first * radix + (isInside ? letterBit(letters[from + index]!) + 1 : 0);
				last = last * radix + (isInside ? letterBit(letters[to - 1 - index]!) + 1 : 0);
			}
			front[id] = first;
			back[id] = last;
			spelling[id] = spellingBucket(masks[id]!);
		}
		this.#front = sortByBucket(front, bucketCount);
		this.#back = sortByBucket(back, bucketCount);
		this.#spelling = sortByBucket(spelling, 1 << spellingBits);
	}

	all(): Uint32Array {
		return this.#front.ids;
	}

	/** An edit leaves the letters before it or those behind it as they are; so many at the least. */
	oneEditFrom(word: string): Uint32Array[] {
		const kept = Math.min(Math.ceil((word.length - 1) / 2), told);
		const front = rangeOf(this.#front, [...word.slice(0, kept)]);
		const back = rangeOf(this.#back, [...word.slice(-kept)].reverse());
		return [front, back];
	}

	beginningWith(words: readonly string[]): Uint32Array[] {
		const beginnings = new Set(words.map(word => word.slice(0, told)));
		return [...beginnings].map(letters => rangeOf(this.#front, [...letters]));
	}

	spelledLike(word: string): Uint32Array {
		const {ids, starts} = this.#spelling;
		const bucket = spellingBucket(letterMask(word));
		return ids.subarray(starts[bucket], starts[bucket + 1]);
	}
}

function spellingBucket(mask: number): number {
	return Math.imul(spellingMask(mask), goldenRatio) >>> (32 - spellingBits);
}

/** Terms with these outermost letters lie side by side, whatever follows. */
function rangeOf({ids, starts}: Buckets, outermost: readonly string[]): Uint32Array {
	const codes = outermost.map(letter => letterBit(letter.charCodeAt(0)) + 1);
	const code = codes.reduce((sum, each) => sum * radix + each, 0);
	const width = radix ** (told - outermost.length);
	return ids.subarray(starts[code * width], starts[(code + 1) * width]);
}

/** Counting sort; 0 is no term. */
function sortByBucket(buckets: Uint16Array, count: number): Buckets {
	const starts = new Uint32Array(count + 1);
	for (let id = 1; id < buckets.length; id++) starts[buckets[id]! + 1]!++;
	for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1]! += starts[bucket]!;
	const next = starts.slice();
	const ids = new Uint32Array(Math.max(buckets.length - 1, 0));
	for (let id = 1; id < buckets.length; id++) ids[next[buckets[id]!]!++] = id;
	return {ids, starts};
}
