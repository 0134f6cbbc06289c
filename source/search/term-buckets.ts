import {cliticLengths} from './clitic-lengths.ts';
import {letterBit} from './letter-mask.ts';
import {spellingKey} from './spelling-key.ts';
import type {TermChoice} from './term-choice.ts';
import type {Terms} from './terms.ts';

/** Letters that a bucket tells; `letterBit` has 32 values, 0 stands for none. */
const told = 3;
const radix = 33;
const byLetters = radix ** told;
const bySpelling = 1 << 15;

/** Clitics in front are only looked behind where so many letters follow. */
const shortestAfterClitics = 3;
const longestClitics = 4;

/** Numbers of terms, bucket after bucket, and where each bucket begins. */
type Buckets = {readonly ids: Uint32Array; readonly starts: Uint32Array};

/** Calls back with each bucket a term belongs to. */
type EachBucket = (add: (id: number, bucket: number) => void) => void;

/**
 * The terms of a dictionary by the letters their words begin with (with clitics in front and without), by
 * their last letters, and by their consonants, so that few of them need a look. About fifteen bytes a term.
 */
export class TermBuckets implements TermChoice {
	#size: number;
	#front: Buckets;
	#back: Buckets;
	#spelling: Buckets;

	constructor({size, letters, starts}: Terms) {
		this.#size = size;
		this.#front = sortInto(byLetters, add => {
			for (let id = 1; id < size; id++) {
				const from = starts[id]!;
				const to = starts[id + 1]!;
				add(id, frontBucket(letters, from, to));
				const clitics = cliticLengths(letters, from, to);
				if (clitics === 1) continue;
				const most = Math.min(longestClitics, to - from - shortestAfterClitics);
				for (let length = 1; length <= most; length++) {
					if ((clitics >> length) & 1) add(id, frontBucket(letters, from + length, to));
				}
			}
		});
		this.#back = sortInto(byLetters, add => {
			for (let id = 1; id < size; id++) {
				add(id, backBucket(letters, starts[id]!, starts[id + 1]!));
			}
		});
		this.#spelling = sortInto(bySpelling, add => {
			for (let id = 1; id < size; id++) {
				add(id, spellingKey(letters, starts[id]!, starts[id + 1]!) % bySpelling);
			}
		});
	}

	all(): Uint32Array {
		return everyId(this.#size);
	}

	beginningWith(word: string): Uint32Array {
		return rangeOf(this.#front, [...word.slice(0, told)]);
	}

	/** An edit leaves the letters before it or those behind it as they are; so many at the least. */
	oneEditFrom(word: string): Uint32Array[] {
		const kept = Math.min(Math.ceil((word.length - 1) / 2), told);
		const front = rangeOf(this.#front, [...word.slice(0, kept)]);
		const back = rangeOf(this.#back, [...word.slice(-kept)].reverse());
		return [front, back];
	}

	spelledLike(word: string): Uint32Array {
		const {ids, starts} = this.#spelling;
		const units = Uint16Array.from(word, letter => letter.charCodeAt(0));
		const bucket = spellingKey(units, 0, units.length) % bySpelling;
		return ids.subarray(starts[bucket], starts[bucket + 1]);
	}
}

/** All numbers of terms. */
export function everyId(size: number): Uint32Array {
	const ids = new Uint32Array(Math.max(size - 1, 0));
	for (let index = 0; index < ids.length; index++) ids[index] = index + 1;
	return ids;
}

function frontBucket(letters: Uint16Array, from: number, to: number): number {
	let bucket = 0;
	for (let index = from; index < from + told; index++) {
		bucket = bucket * radix + (index < to ? letterBit(letters[index]!) + 1 : 0);
	}
	return bucket;
}

function backBucket(letters: Uint16Array, from: number, to: number): number {
	let bucket = 0;
	for (let index = to - 1; index >= to - told; index--) {
		bucket = bucket * radix + (index >= from ? letterBit(letters[index]!) + 1 : 0);
	}
	return bucket;
}

/** Terms with these outermost letters lie side by side, whatever follows. */
function rangeOf({ids, starts}: Buckets, outermost: readonly string[]): Uint32Array {
	const codes = outermost.map(letter => letterBit(letter.charCodeAt(0)) + 1);
	const code = codes.reduce((sum, each) => sum * radix + each, 0);
	const width = radix ** (told - outermost.length);
	return ids.subarray(starts[code * width], starts[(code + 1) * width]);
}

/** Counting sort. */
function sortInto(count: number, each: EachBucket): Buckets {
	const starts = new Uint32Array(count + 1);
	each((_, bucket) => starts[bucket + 1]!++);
	for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1]! += starts[bucket]!;
	const next = starts.slice();
	const ids = new Uint32Array(starts[count]!);
	each((id, bucket) => {
		ids[next[bucket]!++] = id;
	});
	return {ids, starts};
}
