/** Terms with the numbers from 1 up to `size`, in any order; their letters, and where those of each begin. */
type Words = {
	readonly size: number;
	readonly letters: Uint16Array;
	readonly starts: Uint32Array;
};

/**
 * The numbers of those terms that are used, rising by their UTF-16 units. To sort 200,000 strings
 * takes most of a second; here they are counted by their letters, and only those compared that begin alike.
 */
export function sortTerms(terms: Words, isUsed: (id: number) => boolean): Uint32Array {
	const used = usedOf(terms.size, isUsed);
	const compare = byLetters(terms);
	if (used.length < fewTerms) return used.sort(compare);
	const {first, second} = beginningsOf(terms);
	const sorted = sortByKeys(sortByKeys(used, second), first);
	const beginAlike = (one: number, other: number) =>
		first[one] === first[other] && second[one] === second[other];
	for (let from = 0; from < sorted.length; ) {
		let to = from + 1;
		while (to < sorted.length && beginAlike(sorted[from]!, sorted[to]!)) to++;
		if (to - from > 1) sorted.subarray(from, to).sort(compare);
		from = to;
	}
	return sorted;
}

function usedOf(size: number, isUsed: (id: number) => boolean): Uint32Array {
	const used = new Uint32Array(size);
	let count = 0;
	for (let id = 1; id < size; id++) if (isUsed(id)) used[count++] = id;
	return used.subarray(0, count);
}

/** Counting takes milliseconds for however few. */
const fewTerms = 4096;
/** So many letters make a key of 32 bits, a byte each. */
const keyLetters = 4;

/** Two keys of each term, by its number, that rise with the letters it begins with. */
function beginningsOf(terms: Words): {first: Uint32Array; second: Uint32Array} {
	const first = new Uint32Array(terms.size);
	const second = new Uint32Array(terms.size);
	for (let id = 1; id < terms.size; id++) {
		const start = terms.starts[id]!;
		const end = endOfKnown(terms, id);
		first[id] = keyOf(terms.letters, start, end);
		second[id] = keyOf(terms.letters, start + keyLetters, end);
	}
	return {first, second};
}

/** Behind a letter that shares its byte with others the next ones say nothing yet. */
function endOfKnown({letters, starts}: Words, id: number): number {
	const most = Math.min(starts[id + 1]!, starts[id]! + 2 * keyLetters);
	let end = starts[id]!;
	while (end < most && hasOwnByte(letters[end]!)) end++;
	return Math.min(most, end + 1);
}

function keyOf(letters: Uint16Array, from: number, end: number): number {
	let key = 0;
	for (let at = from; at < from + keyLetters; at++) {
		key = (key << 8) | (at < end ? byteOf(letters[at]!) : 0);
	}
	return key;
}

/** ASCII, and the letters of Arabic. */
function hasOwnByte(unit: number): boolean {
	return unit < 0x80 || (unit >= 0x620 && unit < 0x650);
}

/** A byte that rises with the unit. */
function byteOf(unit: number): number {
	if (unit < 0x80) return unit;
	if (unit < 0x620) return 0x80;
	return unit < 0x650 ? 0x81 + unit - 0x620 : 0xff;
}

/** Bits of a key that are sorted by at a time. */
const digitBits = 16;
const digits = 1 << digitBits;

/** Sorts terms by their keys; those with the same stay in their order. */
function sortByKeys(ids: Uint32Array, keys: Uint32Array): Uint32Array {
	return sortByDigit(sortByDigit(ids, keys, 0), keys, digitBits);
}

/** Counting sort by one half of the keys. */
function sortByDigit(ids: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
	const next = new Uint32Array(digits + 1);
	const digitOf = (id: number) => (keys[id]! >>> shift) & (digits - 1);
	for (let index = 0; index < ids.length; index++) next[digitOf(ids[index]!) + 1]!++;
	for (let digit = 0; digit < digits; digit++) next[digit + 1]! += next[digit]!;
	const sorted = new Uint32Array(ids.length);
	for (let index = 0; index < ids.length; index++) {
		const id = ids[index]!;
		sorted[next[digitOf(id)]!++] = id;
	}
	return sorted;
}

function byLetters({letters, starts}: Words): (one: number, other: number) => number {
	return (one, other) => {
		const [from, otherFrom] = [starts[one]!, starts[other]!];
		const [length, otherLength] = [starts[one + 1]! - from, starts[other + 1]! - otherFrom];
		const shared = Math.min(length, otherLength);
		for (let index = 0; index < shared; index++) {
			const difference = letters[from + index]! - letters[otherFrom + index]!;
			if (difference !== 0) return difference;
		}
		return length - otherLength;
	};
}
