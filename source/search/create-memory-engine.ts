import type {Article} from '../article/article.ts';
import {createEngine, type EngineOptions} from './create-engine.ts';
import type {SearchEngine} from './engine.ts';
import {indexInMemory} from './index-in-memory.ts';
import type {Segment} from './segment.ts';
import type {Shelf} from './shelf.ts';

/** An engine over articles held in memory. The index is made with the first search. */
export function createMemoryEngine(
	articles: readonly Article[],
	options?: EngineOptions,
): SearchEngine {
	return createEngine(memoryShelf(articles), options);
}

function memoryShelf(articles: readonly Article[]): Shelf {
	let byId: Map<string, Article> | undefined;
	let firsts: readonly number[] = [];
	const read = (id: string) => {
		byId ??= new Map(articles.map(article => [article.id, article]));
		return byId.get(id);
	};
	const order = (segment: number, article: number) => firsts[segment]! + article;
	return {
		async segments(pause) {
			const segments = await indexInMemory(articles, pause);
			firsts = firstArticles(segments);
			return segments;
		},
		isWhole: true,
		summary: (segment, article) => articles[order(segment, article)],
		order,
		summaries: articles,
		read,
		load: async id => read(id),
		textOf: summary => (summary as Article).text,
	};
}

/** The number of the first article of each segment. */
function firstArticles(segments: readonly Segment[]): number[] {
	let next = 0;
	return segments.map(({articleCount}) => {
		next += articleCount;
		return next - articleCount;
	});
}
