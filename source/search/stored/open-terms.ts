import {type Blocks, blockSize, SortedTerms, type TermArrays} from '../sorted-terms.ts';
import {ByteReader} from './byte-reader.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';
import {longLength} from './encode-terms.ts';
import {readStarts} from './read-starts.ts';

/** The terms of a stored segment. */
export class StoredTerms extends SortedTerms {
	readonly #postingStarts: Uint32Array;

	constructor(arrays: TermArrays, blocks: Blocks, postingStarts: Uint32Array) {
		super(arrays, blocks);
		this.#postingStarts = postingStarts;
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
	const blocks = new StoredBlocks(bytes, reader, size, letterCount);
	return new StoredTerms(blocks.arrays, blocks, blocks.postingStarts);
}

class StoredBlocks implements Blocks {
	readonly arrays: TermArrays;
	/** Where the positions of each term begin among the postings, in bytes (`size` + 1 values). */
	readonly postingStarts: Uint32Array;
	readonly #bytes: Uint8Array;
	/** By block, where its bytes, its letters and the positions of its terms begin, and where the last ones end. */
	readonly #places: Uint32Array;
	readonly #letterStarts: Uint32Array;
	readonly #postingStarts: Uint32Array;
	/** Where in the bytes the first place is. */
	readonly #origin: number;

	constructor(bytes: Uint8Array, reader: ByteReader, size: number, letterCount: number) {
		this.#bytes = bytes;
		const count = Math.ceil((size - 1) / blockSize);
		this.#places = readStarts(reader, count);
		this.#letterStarts = readStarts(reader, count);
		this.#postingStarts = readStarts(reader, count);
		this.#origin = reader.at;
		const isWhole =
			this.#origin + this.#places[count]! === bytes.length &&
			this.#letterStarts[count] === letterCount;
		if (!isWhole) throw new DamagedSegmentError();
		this.arrays = {
			size,
			letters: new Uint16Array(letterCount),
			starts: new Uint32Array(size + 1),
			counts: new Uint32Array(size),
		};
		this.postingStarts = new Uint32Array(size + 1);
	}

	fillFirst(block: number): void {
		this.#readFirst(block);
	}

	fill(block: number): void {
		const {size, letters, starts, counts} = this.arrays;
		const {postingStarts} = this;
		const reader = this.#readFirst(block);
		const first = block * blockSize + 1;
		const end = Math.min(first + blockSize, size);
		const mostLetters = this.#letterStarts[block + 1]!;
		let letterEnd = starts[first + 1]!;
		postingStarts[first] = this.#postingStarts[block]!;
		for (let id = first; id < end; id++) {
			if (id > first) {
				const before = starts[id - 1]!;
				const lengths = reader.byte();
				let shared = lengths >> 4;
				let own = lengths & longLength;
				if (shared === longLength) shared += reader.number();
				if (own === longLength) own += reader.number();
				const isPossible = shared <= letterEnd - before && letterEnd + shared + own <= mostLetters;
				if (!isPossible) throw new DamagedSegmentError();
				for (let index = before; index < before + shared; index++) {
					letters[letterEnd++] = letters[index]!;
				}
				for (let left = own; left > 0; left--) letters[letterEnd++] = reader.unit();
				starts[id + 1] = letterEnd;
			}
			counts[id] = reader.number();
			postingStarts[id + 1] = postingStarts[id]! + reader.number();
		}
		const isWhole =
			letterEnd === mostLetters && postingStarts[end] === this.#postingStarts[block + 1];
		if (!isWhole) throw new DamagedSegmentError();
	}

	/** The reader stands behind the first term then. */
	#readFirst(block: number): ByteReader {
		const {letters, starts} = this.arrays;
		const reader = new ByteReader(this.#bytes, this.#origin + this.#places[block]!);
		const id = block * blockSize + 1;
		starts[id] = this.#letterStarts[block]!;
		starts[id + 1] = starts[id]! + reader.unitsInto(letters, starts[id]!);
		return reader;
	}
}
