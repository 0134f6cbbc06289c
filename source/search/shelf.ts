import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {Segment} from './segment.ts';

/** The articles that an engine searches, and where their words stand; the same for as long as it is there. */
export type Shelf = {
	/** `pause` is awaited between slices of work. */
	segments(pause: () => Promise<void>): Promise<readonly Segment[]>;
	/** An article of a segment, by their numbers; `undefined` where it is not to be found. */
	summary(segment: number, article: number): Summary | undefined;
	/** Every article of the segments can be found. */
	readonly isWhole: boolean;
	/** Where an article stands in the corpus: a number that rises. */
	order(segment: number, article: number): number;
	/** All articles that can be found, in the order of the corpus. */
	readonly summaries: readonly Summary[];
	/** The article with an id, if its text is at hand. */
	read(id: string): Article | undefined;
	/** The same, from its file; `undefined` if it is gone. */
	load(id: string): Promise<Article | undefined>;
	/** As much of an article's text as is always at hand. */
	textOf(summary: Summary): string;
};
