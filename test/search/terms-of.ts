import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import type {Terms} from '../../source/search/terms.ts';
import {makeArticle} from './make-article.ts';

/** The terms of an index over articles with these bodies. */
export function termsOf(...bodies: readonly string[]): Terms {
	const builder = new SegmentBuilder();
	for (const body of bodies) builder.add(makeArticle({body}));
	return builder.build().terms;
}

/** All words of three or four of some letters, with some prefixes: some thousand. */
export function manyWords(): string[] {
	const letters = [...'ابتسفلمن'];
	const extended = (words: readonly string[]) =>
		words.flatMap(word => letters.map(letter => word + letter));
	const three = extended(extended(letters));
	const four = extended(three);
	return [...three, ...four, ...three.map(word => `ال${word}`), ...three.map(word => `وب${word}`)];
}
