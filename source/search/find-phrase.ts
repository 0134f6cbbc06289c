import {articleAt} from './article-at.ts';
import type {ExpandedTerm, ExpandedWord} from './expand-query.ts';
import type {Segment} from './segment.ts';

/** The positions in a segment at which a phrase, or a word that must be there, begins; rising. */
export function findPhrase(
	segment: Segment,
	number: number,
	{words, inTitle}: ExpandedTerm,
): Uint32Array {
	const [first, ...others] = words.map(word => positionsOf(segment, number, word));
	if (first === undefined) return new Uint32Array();
	const following = others.map(positions => new Set(positions));
	const found = first.filter(position =>
		following.every((positions, index) => positions.has(position + index + 1)),
	);
	return inTitle ? found.filter(position => isInTitle(segment, position)) : found;
}

function positionsOf(segment: Segment, number: number, {expansions}: ExpandedWord): Uint32Array {
	const positions: number[] = [];
	for (const {ids} of expansions.values()) {
		const id = ids[number]!;
		if (id < 0) continue;
		for (const position of segment.occurrences(id)) positions.push(position);
	}
	return Uint32Array.from(positions).sort();
}

function isInTitle({articleStarts, titleEnds}: Segment, position: number): boolean {
	return position < titleEnds[articleAt(articleStarts, position, 0)]!;
}
