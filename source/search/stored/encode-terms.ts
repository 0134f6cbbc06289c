import {ByteWriter} from './byte-writer.ts';

/** A term with what stands behind it in the postings. */
export type TermEntry = {
	readonly term: string;
	/** How often it stands in the articles. */
	readonly count: number;
	/** Bytes of its positions. */
	readonly postingLength: number;
};

/** Lengths up to this fit in half a byte; this itself says that the rest follows. */
export const longLength = 15;

/**
 * Encodes terms that rise by their UTF-16 units: how much each shares with the one before it, its other
 * letters, then its numbers.
 */
export function encodeTerms(entries: readonly TermEntry[]): Uint8Array {
	const writer = new ByteWriter();
	writer.number(entries.length);
	writer.number(entries.reduce((sum, {term}) => sum + term.length, 0));
	let before = '';
	for (const {term, count, postingLength} of entries) {
		const shared = sharedLength(before, term);
		const own = term.length - shared;
		writer.byte((Math.min(shared, longLength) << 4) | Math.min(own, longLength));
		if (shared >= longLength) writer.number(shared - longLength);
		if (own >= longLength) writer.number(own - longLength);
		writer.units(term, shared);
		writer.number(count);
		writer.number(postingLength);
		before = term;
	}
	return writer.take();
}

function sharedLength(one: string, other: string): number {
	const most = Math.min(one.length, other.length);
	let length = 0;
	while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++;
	return length;
}
