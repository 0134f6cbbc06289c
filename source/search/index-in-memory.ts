import type {Article} from '../article/article.ts';
import type {Segment} from './segment.ts';
import {SegmentBuilder} from './segment-builder.ts';

/** A segment has at most so many articles: the last one is built again when articles come in. */
const segmentSize = 8192;
/** About so many UTF-16 units are indexed at a time, some milliseconds' work. */
const sliceLength = 200_000;

/** Articles that are indexed together. */
type Part = {
	readonly articles: Article[];
	readonly builder: SegmentBuilder;
	segment: Segment | null;
};

/**
 * Parts by their first article. While a corpus is being read, engine follows engine over ever more of the
 * same articles; each goes on where the one before it stood. Gone with the articles.
 */
const partsByArticle = new WeakMap<Article, Part>();

/**
 * The segments of articles held in memory, indexed when first asked for and in slices, with `pause`
 * awaited between them.
 */
export async function indexInMemory(
	articles: readonly Article[],
	pause: () => Promise<void>,
): Promise<Segment[]> {
	const segments: Segment[] = [];
	for (let from = 0; from < articles.length; from += segmentSize) {
		const wanted = articles.slice(from, from + segmentSize);
		segments.push(await indexPart(wanted, pause));
	}
	return segments;
}

async function indexPart(wanted: readonly Article[], pause: () => Promise<void>): Promise<Segment> {
	const part = knownPart(wanted);
	let units = 0;
	// Another search may go on with the same part while this one pauses.
	while (part.articles.length < wanted.length) {
		const article = wanted[part.articles.length]!;
		part.builder.add(article);
		part.articles.push(article);
		part.segment = null;
		units += article.text.length;
		if (units < sliceLength) continue;
		units = 0;
		await pause();
	}
	// That search had more articles: this one needs a part of its own.
	if (part.articles.length > wanted.length) return indexPart(wanted, pause);
	part.segment ??= part.builder.build();
	return part.segment;
}

/** The part that holds a beginning of these articles, or an empty one. */
function knownPart(wanted: readonly Article[]): Part {
	const first = wanted[0]!;
	const known = partsByArticle.get(first);
	const holdsOnlyWanted =
		known &&
		known.articles.length <= wanted.length &&
		known.articles.every((article, index) => article === wanted[index]);
	if (holdsOnlyWanted) return known;
	const part: Part = {articles: [], builder: new SegmentBuilder(), segment: null};
	partsByArticle.set(first, part);
	return part;
}
