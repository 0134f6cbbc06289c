import type {Terms} from '../terms.ts';
import {ByteWriter} from './byte-writer.ts';

/** Lengths up to this fit in half a byte; this itself says that the rest follows. */
export const longLength = 15;

/**
 * Encodes terms, given in the order of their UTF-16 units: how much each shares with the one before it, its
 * other letters, how often it stands in the articles, and how many bytes its positions take.
 */
export function encodeTerms(
	{letters, starts, frequency}: Terms,
	sorted: Uint32Array,
	postingSizes: Uint32Array,
): Uint8Array {
	const writer = new ByteWriter();
	writer.number(sorted.length);
	writer.number(sorted.reduce((sum, id) => sum + starts[id + 1]! - starts[id]!, 0));
	let [before, beforeLength] = [0, 0];
	for (let index = 0; index < sorted.length; index++) {
		const id = sorted[index]!;
		const start = starts[id]!;
		const length = starts[id + 1]! - start;
		const most = Math.min(length, beforeLength);
		let shared = 0;
		while (shared < most && letters[start + shared] === letters[before + shared]) shared++;
		const own = length - shared;
		writer.byte((Math.min(shared, longLength) << 4) | Math.min(own, longLength));
		if (shared >= longLength) writer.number(shared - longLength);
		if (own >= longLength) writer.number(own - longLength);
		for (let at = shared; at < length; at++) writer.unit(letters[start + at]!);
		writer.number(frequency(id));
		writer.number(postingSizes[index]!);
		[before, beforeLength] = [start, length];
	}
	return writer.take();
}
