import type {Segment} from '../segment.ts';
import type {BuiltSegment} from '../segment-builder.ts';
import {ByteWriter} from './byte-writer.ts';
import {encodeTerms} from './encode-terms.ts';
import {RiceWriter} from './rice-writer.ts';
import type {SegmentPart} from './segment-source.ts';
import {sortTerms} from './sort-terms.ts';

/** A segment as bytes, part by part; `openSegment` reads them. */
export function encodeSegment(segment: BuiltSegment): Record<SegmentPart, Uint8Array> {
	const {terms, articleCount, articleStarts, positions, positionStarts} = segment;
	const sorted = sortTerms(terms);
	const postings = new RiceWriter(articleStarts[articleCount]!);
	const sizes = new Uint32Array(sorted.length);
	for (let index = 0; index < sorted.length; index++) {
		const id = sorted[index]!;
		sizes[index] = postings.write(positions, positionStarts[id]!, positionStarts[id + 1]!);
	}
	return {
		articles: encodeArticles(segment),
		terms: encodeTerms(terms, sorted, sizes),
		postings: postings.take(),
	};
}

/** Of each article how many words it has, and how many of them are its title's and its own. */
function encodeArticles({articleCount, articleStarts, titleEnds, mainEnds}: Segment): Uint8Array {
	const writer = new ByteWriter();
	writer.number(articleCount);
	for (let article = 0; article < articleCount; article++) {
		const start = articleStarts[article]!;
		writer.number(articleStarts[article + 1]! - start);
		writer.number(titleEnds[article]! - start);
		writer.number(mainEnds[article]! - start);
	}
	return writer.take();
}
