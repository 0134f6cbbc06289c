import type {Article} from '../article/article.ts';
import type {ComparedActors} from '../compare/compared-actors.ts';
import type {Comparison} from '../compare/comparison.ts';

/** Two articles and what comparing them has brought: all that an export needs. */
export type ComparedPair = {
	readonly comparison: Comparison;
	readonly a: Article;
	readonly b: Article;
	readonly actors: ComparedActors;
};
