import {blockSize, SortedTerms, type TermArrays} from '../sorted-terms.ts';
import {ByteReader} from './byte-reader.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';
import {longLength} from './encode-terms.ts';

/** What is known of the terms of a segment; blocks are empty, but for their first term, until they are filled. */
type Arrays = TermArrays & {
	/** Where the positions of each begin among the postings, in bytes (`size` + 1 values). */
	readonly postingStarts: Float64Array;
};

/** The terms of a stored segment. */
export class StoredTerms extends SortedTerms {
	readonly #postingStarts: Float64Array;

	constructor(arrays: Arrays, fill: (block: number) => void) {
		super(arrays, fill);
		this.#postingStarts = arrays.postingStarts;
	}

	/** Where the positions of a term are among the postings, in bytes. */
	postingOf(id: number): {readonly from: number; readonly to: number} {
		this.reach(id);
		return {from: this.#postingStarts[id]!, to: this.#postingStarts[id + 1]!};
	}
}

/**
 * Opens what `encodeTerms` made; a block of terms is decoded when one looks at it. Throws
 * `DamagedSegmentError` for anything else, at once or then.
 */
export function openTerms(bytes: Uint8Array): StoredTerms {
	const reader = new ByteReader(bytes);
	const size = reader.number() + 1;
	const letterCount = reader.number();
	// No term takes less than two bytes, no letter of a shared beginning less than a bit or so.
	if (size > bytes.length || letterCount > bytes.length * 64) throw new DamagedSegmentError();
	const arrays: Arrays = {
		size,
		letters: new Uint16Array(letterCount),
		starts: new Uint32Array(size + 1),
		counts: new Uint32Array(size),
		postingStarts: new Float64Array(size + 1),
	};
	const places = readHeads(reader, arrays);
	if (places.at(-1) !== bytes.length) throw new DamagedSegmentError();
	return new StoredTerms(arrays, block => {
		fillBlock(new ByteReader(bytes, places[block]), arrays, block);
	});
}

/** Reads the first term of each block; where the bytes of each begin, and where the last end. */
function readHeads(reader: ByteReader, {size, letters, starts, postingStarts}: Arrays): number[] {
	const places: number[] = [0];
	let letterEnd = 0;
	let postingEnd = 0;
	for (let id = 1; id < size; id += blockSize) {
		starts[id] = letterEnd;
		starts[id + 1] = letterEnd + reader.unitsInto(letters, letterEnd);
		postingStarts[id] = postingEnd;
		places.push(places.at(-1)! + reader.number());
		letterEnd += reader.number();
		postingEnd += reader.number();
	}
	if (letterEnd !== letters.length) throw new DamagedSegmentError();
	starts[size] = letterEnd;
	postingStarts[size] = postingEnd;
	return places.map(place => reader.at + place);
}

function fillBlock(reader: ByteReader, arrays: Arrays, block: number): void {
	const {size, letters, starts, counts, postingStarts} = arrays;
	const first = block * blockSize + 1;
	const end = Math.min(first + blockSize, size);
	const mostLetters = starts[end]!;
	const postingEnd = postingStarts[end]!;
	let letterEnd = starts[first + 1]!;
	for (let id = first; id < end; id++) {
		if (id > first) {
			const before = starts[id - 1]!;
			starts[id] = letterEnd;
			const lengths = reader.byte();
			let shared = lengths >> 4;
			let own = lengths & longLength;
			if (shared === longLength) shared += reader.number();
			if (own === longLength) own += reader.number();
			const isPossible = shared <= letterEnd - before && letterEnd + shared + own <= mostLetters;
			if (!isPossible) throw new DamagedSegmentError();
			for (let index = 0; index < shared; index++) letters[letterEnd++] = letters[before + index]!;
			for (let left = own; left > 0; left--) letters[letterEnd++] = reader.unit();
		}
		counts[id] = reader.number();
		postingStarts[id + 1] = postingStarts[id]! + reader.number();
	}
	if (letterEnd !== mostLetters || postingStarts[end] !== postingEnd)
		throw new DamagedSegmentError();
}
