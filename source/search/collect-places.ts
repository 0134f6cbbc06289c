import {articleAt} from './article-at.ts';
import type {Place} from './closeness.ts';
import type {Answer} from './collect-evidence.ts';
import {lowerBound} from './lower-bound.ts';
import type {Segment} from './segment.ts';

/** In a list so many times as long as that of the articles, each article is looked up. */
const longerList = 8;

/**
 * Where the words of a query stand in some articles of a segment, given rising: for each article its places,
 * rising. `answers` has a list for each word.
 */
export function collectPlaces(
	{articleStarts}: Segment,
	articles: Uint32Array,
	answers: readonly (readonly Answer[])[],
): Place[][] {
	const places: Place[][] = Array.from(articles, () => []);
	for (const [word, ofWord] of answers.entries()) {
		for (const {positions, quality} of ofWord) {
			const add = (index: number, position: number) =>
				places[index]!.push({position, word, quality});
			if (positions.length > articles.length * longerList) {
				lookUpArticles(articleStarts, articles, positions, add);
			} else {
				lookUpPositions(articleStarts, articles, positions, add);
			}
		}
	}
	for (const ofArticle of places) ofArticle.sort((one, other) => one.position - other.position);
	return places;
}

type Add = (index: number, position: number) => void;

function lookUpArticles(
	articleStarts: Uint32Array,
	articles: Uint32Array,
	positions: Uint32Array,
	add: Add,
): void {
	let at = 0;
	for (const [index, article] of articles.entries()) {
		at = lowerBound(positions, articleStarts[article]!, at);
		const end = articleStarts[article + 1]!;
		for (; at < positions.length && positions[at]! < end; at++) add(index, positions[at]!);
	}
}

function lookUpPositions(
	articleStarts: Uint32Array,
	articles: Uint32Array,
	positions: Uint32Array,
	add: Add,
): void {
	let article = 0;
	let index = 0;
	for (const position of positions) {
		article = articleAt(articleStarts, position, article);
		while (index < articles.length && articles[index]! < article) index++;
		if (index === articles.length) return;
		if (articles[index] === article) add(index, position);
	}
}
