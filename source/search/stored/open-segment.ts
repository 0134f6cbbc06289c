import type {Segment} from '../segment.ts';
import {ByteReader} from './byte-reader.ts';
import {DamagedSegmentError} from './damaged-segment-error.ts';
import {decodeExpGolomb} from './exp-golomb-code.ts';
import {openTerms} from './open-terms.ts';
import type {SegmentSource} from './segment-source.ts';

/** Positions that are kept for the next query, of all terms together: 8 MB. */
const keptPositions = 2 ** 21;

/**
 * A segment whose words are in memory and whose positions are read when they are asked for, which throws
 * `DamagedSegmentError` where they cannot be.
 */
export function openSegment(source: SegmentSource): Segment {
	const articles = decodeArticles(source.read('articles'));
	const terms = openTerms(source.read('terms'));
	const range = articles.articleStarts[articles.articleCount]!;

	function decode(term: number): Uint32Array {
		const {from, to} = terms.postingOf(term);
		const bytes = source.readRange('postings', from, to);
		return decodeExpGolomb(bytes, 0, terms.frequency(term), range);
	}

	return {...articles, terms, occurrences: remembering(decode)};
}

/** The same, with the last answers kept: those since the half of what may be kept was full, and those before. */
function remembering(decode: (term: number) => Uint32Array): (term: number) => Uint32Array {
	let younger = new Map<number, Uint32Array>();
	let older = younger;
	let size = 0;
	return term => {
		const known = younger.get(term);
		if (known) return known;
		const found = older.get(term) ?? decode(term);
		if (size > keptPositions / 2) {
			older = younger;
			younger = new Map();
			size = 0;
		}
		younger.set(term, found);
		size += found.length;
		return found;
	};
}

function decodeArticles(
	bytes: Uint8Array,
): Pick<Segment, 'articleCount' | 'articleStarts' | 'titleEnds' | 'mainEnds'> {
	const reader = new ByteReader(bytes);
	const articleCount = reader.number();
	if (articleCount * 3 > bytes.length) throw new DamagedSegmentError();
	const articleStarts = new Uint32Array(articleCount + 1);
	const titleEnds = new Uint32Array(articleCount);
	const mainEnds = new Uint32Array(articleCount);
	reader.numbersInto(articleStarts.subarray(1));
	reader.numbersInto(titleEnds);
	reader.numbersInto(mainEnds);
	for (let article = 0; article < articleCount; article++) {
		const start = articleStarts[article]!;
		articleStarts[article + 1]! += start;
		titleEnds[article]! += start;
		mainEnds[article]! += start;
	}
	return {articleCount, articleStarts, titleEnds, mainEnds};
}
