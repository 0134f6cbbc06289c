import type {Segment} from '../segment.ts';
import type {BuiltSegment} from '../segment-builder.ts';
import {ByteWriter} from './byte-writer.ts';
import {encodeTerms} from './encode-terms.ts';
import {ExpGolombWriter} from './exp-golomb-writer.ts';
import type {SegmentPart} from './segment-source.ts';

/** A segment as bytes, part by part; `openSegment` reads them. */
export function encodeSegment(segment: BuiltSegment): Record<SegmentPart, Uint8Array> {
	const {arrays, articleCount, articleStarts, positions, positionStarts} = segment;
	const postings = new ExpGolombWriter(articleStarts[articleCount]!);
	const sizes = new Uint32Array(arrays.size);
	for (let term = 1; term < arrays.size; term++) {
		sizes[term] = postings.write(positions, positionStarts[term]!, positionStarts[term + 1]!);
	}
	return {
		articles: encodeArticles(segment),
		terms: encodeTerms(arrays, sizes),
		postings: postings.take(),
	};
}

/** Of each article how many words it has, and how many of them are its title's and its own. */
function encodeArticles({articleCount, articleStarts, titleEnds, mainEnds}: Segment): Uint8Array {
	const writer = new ByteWriter();
	writer.number(articleCount);
	for (const ends of [articleStarts.subarray(1), titleEnds, mainEnds]) {
		for (let article = 0; article < articleCount; article++) {
			writer.number(ends[article]! - articleStarts[article]!);
		}
	}
	return writer.take();
}
