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

/** Where a record stands in its file, so that it can be read again by itself; see `createArticleReader`. */
export type RecordPlace = {
	/** The value that holds it, in bytes of the unpacked file. */
	readonly from: number;
	readonly to: number;
	/** Which of the records in that value, from 0. */
	readonly index: number;
};

/** What comes out of a corpus: an article, or what is to be said about a path. */
export type CorpusItem =
	| {
			readonly kind: 'article';
			readonly article: Article;
			/** Only for records that can be read again by themselves. */
			readonly place?: RecordPlace;
	  }
	| {readonly kind: 'problem'; readonly problem: CorpusProblem};
