import {letterBit} from '../letter-mask.ts';
import type {Terms} from '../terms.ts';
import {ByteReader} from './byte-reader.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';
import {longLength} from './encode-terms.ts';

/** The terms of a stored segment, and where the positions of each begin among the postings. */
export type StoredTerms = Terms & {
	/** In bytes; `size` + 1 values. */
	readonly postingStarts: Float64Array;
};

/** Decodes what `encodeTerms` made; number 0 is no term. Throws `DamagedSegmentError` for anything else. */
export function decodeTerms(bytes: Uint8Array): StoredTerms {
	const reader = new ByteReader(bytes);
	const size = reader.number() + 1;
	const letterCount = reader.number();
	// No term takes less than three bytes, no letter of a shared beginning less than a bit or so.
	if (size > bytes.length || letterCount > bytes.length * 64) throw new DamagedSegmentError();
	const letters = new Uint16Array(letterCount);
	const starts = new Uint32Array(size + 1);
	const masks = new Uint32Array(size);
	const counts = new Uint32Array(size);
	const postingStarts = new Float64Array(size + 1);
	let end = 0;
	// Hot: all the words of a corpus, before the first answer.
	for (let id = 1; id < size; id++) {
		const lengths = reader.byte();
		let shared = lengths >> 4;
		let own = lengths & longLength;
		if (shared === longLength) shared += reader.number();
		if (own === longLength) own += reader.number();
		const before = starts[id - 1]!;
		const isPossible = shared <= end - before && end + shared + own <= letterCount;
		if (!isPossible) throw new DamagedSegmentError();
		starts[id] = end;
		let mask = 0;
		for (let index = 0; index < shared; index++) {
			const unit = letters[before + index]!;
			letters[end++] = unit;
			mask |= 1 << letterBit(unit);
		}
		for (let left = own; left > 0; left--) {
			const unit = reader.unit();
			letters[end++] = unit;
			mask |= 1 << letterBit(unit);
		}
		masks[id] = mask;
		counts[id] = reader.number();
		postingStarts[id + 1] = postingStarts[id]! + reader.number();
	}
	starts[size] = end;
	return {
		...{size, letters, starts, masks, postingStarts},
		find: term => findTerm(term, {size, letters, starts}),
		frequency: id => counts[id]!,
	};
}

type Letters = Pick<Terms, 'size' | 'letters' | 'starts'>;

/** Binary search. */
function findTerm(term: string, {size, letters, starts}: Letters): number {
	let low = 1;
	let high = size - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const order = compare(term, letters, starts[middle]!, starts[middle + 1]!);
		if (order === 0) return middle;
		if (order < 0) high = middle - 1;
		else low = middle + 1;
	}
	return -1;
}

function compare(term: string, letters: Uint16Array, from: number, to: number): number {
	const length = Math.min(term.length, to - from);
	for (let index = 0; index < length; index++) {
		const difference = term.charCodeAt(index) - letters[from + index]!;
		if (difference !== 0) return difference;
	}
	return term.length - (to - from);
}
