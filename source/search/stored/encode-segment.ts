import type {Segment} from '../segment.ts';
import {termText} from '../term-text.ts';
import {ByteWriter} from './byte-writer.ts';
import {encodeTerms, type TermEntry} from './encode-terms.ts';
import {encodeRice} from './rice-code.ts';
import type {SegmentPart} from './segment-source.ts';
import {sortTerms} from './sort-terms.ts';

/** A segment as bytes, part by part; `openSegment` reads them. */
export function encodeSegment(segment: Segment): Record<SegmentPart, Uint8Array> {
	const {terms, articleCount, articleStarts} = segment;
	const range = articleStarts[articleCount]!;
	const postings = new ByteWriter();
	const entries: TermEntry[] = [];
	for (const id of sortTerms(terms)) {
		const from = postings.length;
		encodeRice(postings, segment.occurrences(id), range);
		entries.push({
			term: termText(terms, id),
			count: terms.frequency(id),
			postingLength: postings.length - from,
		});
	}
	return {
		articles: encodeArticles(segment),
		terms: encodeTerms(entries),
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
