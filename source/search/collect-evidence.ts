import {articleAt} from './article-at.ts';
import type {Segment} from './segment.ts';

/** Positions in one segment that answer a word or phrase of the query equally well. */
export type Answer = {
	/** Rising. */
	readonly positions: Uint32Array;
	/** 0 to 1. */
	readonly quality: number;
	/** What it counts for an article's being found at all, 0 to 1. */
	readonly share: number;
};

/** What one word or phrase says about the articles of a segment that answer it; each list is as long as `articles`. */
export type Evidence = {
	/** Each once, in no order. */
	readonly articles: Uint32Array;
	/** The best answer, 0 to 1: in the article itself, and anywhere with related texts. */
	readonly main: Float32Array;
	readonly anywhere: Float32Array;
	/** The largest share of an answer. */
	readonly share: Float32Array;
	/** How often it is answered, weighed by quality and place. */
	readonly frequency: Float32Array;
};

/** A word of the title counts for several, one of a related text for part of one. */
const titleWeight = 3;
const asideWeight = 0.3;

/** For each article of a segment its place in the lists and one more; all 0 between two calls. */
let slots = new Uint32Array(0);

/** Gathers the answers to one word or phrase by article. Hot: looks at every occurrence. */
export function collectEvidence(segment: Segment, answers: readonly Answer[]): Evidence {
	const {articleCount, articleStarts, titleEnds, mainEnds} = segment;
	const occurrences = answers.reduce((sum, {positions}) => sum + positions.length, 0);
	const most = Math.min(articleCount, occurrences);
	const articles = new Uint32Array(most);
	const main = new Float32Array(most);
	const anywhere = new Float32Array(most);
	const shares = new Float32Array(most);
	const frequency = new Float32Array(most);
	if (slots.length < articleCount) slots = new Uint32Array(articleCount);
	let count = 0;
	for (const {positions, quality, share} of answers) {
		let article = 0;
		for (let index = 0; index < positions.length; ) {
			article = articleAt(articleStarts, positions[index]!, article);
			let slot = slots[article]! - 1;
			if (slot < 0) {
				slot = count++;
				articles[slot] = article;
				slots[article] = count;
			}
			const mainEnd = mainEnds[article]!;
			const inTitle = countBelow(positions, index, titleEnds[article]!);
			const inMain = inTitle + countBelow(positions, index + inTitle, mainEnd);
			const inAll = inMain + countBelow(positions, index + inMain, articleStarts[article + 1]!);
			const worth = inTitle * (titleWeight - 1) + inMain + (inAll - inMain) * asideWeight;
			frequency[slot]! += quality * worth;
			if (anywhere[slot]! < quality) anywhere[slot] = quality;
			if (shares[slot]! < share) shares[slot] = share;
			if (inMain > 0 && main[slot]! < quality) main[slot] = quality;
			index += inAll;
		}
	}
	for (let slot = 0; slot < count; slot++) slots[articles[slot]!] = 0;
	return {
		articles: articles.subarray(0, count),
		main: main.subarray(0, count),
		anywhere: anywhere.subarray(0, count),
		share: shares.subarray(0, count),
		frequency: frequency.subarray(0, count),
	};
}

/** How many of rising values from an index on are below a bound. */
function countBelow(values: Uint32Array, from: number, bound: number): number {
	let to = from;
	while (to < values.length && values[to]! < bound) to++;
	return to - from;
}
