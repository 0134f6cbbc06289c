import {articleAt} from './article-at.ts';
import type {Segment} from './segment.ts';

/** Positions in one segment that answer a word or phrase of the query equally well. */
export type Answer = {
	/** Rising. */
	readonly positions: Uint32Array;
	/** 0 to 1. */
	readonly quality: number;
};

/** What one word or phrase says about each article of a segment. */
export type Evidence = {
	/** The best answer, 0 to 1: in the article itself, and anywhere with related texts. */
	readonly main: Float32Array;
	readonly anywhere: Float32Array;
	/** How often it is answered, weighed by quality and place. */
	readonly frequency: Float32Array;
};

/** A word of the title counts for several, one of a related text for part of one. */
const titleWeight = 3;
const asideWeight = 0.3;

/** Gathers the answers to one word or phrase by article. Hot: looks at every occurrence. */
export function collectEvidence(segment: Segment, answers: readonly Answer[]): Evidence {
	const {articleCount, articleStarts, titleEnds, mainEnds} = segment;
	const main = new Float32Array(articleCount);
	const anywhere = new Float32Array(articleCount);
	const frequency = new Float32Array(articleCount);
	for (const {positions, quality} of answers) {
		let article = 0;
		for (let index = 0; index < positions.length; index++) {
			const position = positions[index]!;
			article = articleAt(articleStarts, position, article);
			if (anywhere[article]! < quality) anywhere[article] = quality;
			if (position >= mainEnds[article]!) {
				frequency[article]! += quality * asideWeight;
				continue;
			}
			if (main[article]! < quality) main[article] = quality;
			frequency[article]! += position < titleEnds[article]! ? quality * titleWeight : quality;
		}
	}
	return {main, anywhere, frequency};
}
