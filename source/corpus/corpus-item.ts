import type {Article} from '../article/article.ts';

/** Why nothing, or not all, could be read from a path. */
export type CorpusProblemCode =
	| 'missing'
	| 'unreadable'
	| 'not-regular'
	| 'too-large'
	| 'too-deep'
	| 'damaged'
	| 'binary'
	| 'empty'
	| 'broken-record'
	/** Records that hold no text: worth a word, but nothing is lost. */
	| 'blank-records'
	| 'unknown-fields'
	| 'no-texts';

/** A path of which nothing, or not all, could be read; the rest is read all the same. */
export type CorpusProblem = {
	/** As given, or as found below a given folder; `-` for standard input. */
	readonly path: string;
	readonly code: CorpusProblemCode;
	/** One English sentence or two: what happened to which file, and what to do. */
	readonly message: string;
};

/** What comes out of a corpus: an article, or what is to be said about a path. */
export type CorpusItem =
	| {readonly kind: 'article'; readonly article: Article}
	| {readonly kind: 'problem'; readonly problem: CorpusProblem};
