import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {CorpusProblem} from '../corpus/corpus-item.ts';
import type {Match, SearchOptions, SearchResult} from '../search/engine.ts';
import type {Reference} from '../search/find-article.ts';
import type {Correction} from './corrections/correction.ts';
import type {CorrectionOutcome, CorrectionsState} from './corrections/corrections-book.ts';
import type {Knowledge} from './create-knowledge.ts';

/** How far the reading of a large corpus is, which goes into an index. */
export type IndexingProgress = {
	/** Articles read so far. */
	readonly articles: number;
	/** 0 to 1. */
	readonly share: number;
	/** Bytes of text, as UTF-8, that are read in a second. */
	readonly speed: number;
	/** Milliseconds. */
	readonly timeLeft: number;
};

/** What is known of the corpus at one moment; a new object whenever something came in. */
export type LibrarySnapshot = {
	/** How many articles there are, without making their list. */
	readonly articleCount: number;
	/** In the order in which the corpus is read; of a large corpus made when first asked for. */
	readonly summaries: readonly Summary[];
	readonly problems: readonly CorpusProblem[];
	/** What the reader may want to know about how the corpus is kept, a sentence each. */
	readonly notices: readonly string[];
	/** The whole corpus has been read. */
	readonly complete: boolean;
	/** Only while a large corpus is being read. */
	readonly progress?: IndexingProgress;
};

/** A corpus as the program uses it. Reading begins at once and goes on behind the interface. */
export type Library = {
	snapshot(): LibrarySnapshot;
	/** Calls the listener after every change of the snapshot; returns the way to stop that. */
	subscribe(listener: () => void): () => void;
	/** The last snapshot; never rejects. */
	readonly complete: Promise<LibrarySnapshot>;
	/** What a list shows of the article with an id, or `undefined` where no article has it. */
	summary(id: string): Summary | undefined;
	/** The article with an id if its text is at hand: always in a small corpus, else once it was loaded. */
	read(id: string): Article | undefined;
	/** The article with an id, from its file; `undefined` where no article has it, or its file is gone. */
	load(id: string): Promise<Article | undefined>;
	/** An id, an unambiguous beginning of one, or a piece of one title, in this order. */
	find(reference: string): Reference;
	/** A reader is about to type a query: the first search will find all read that it needs. Never rejects. */
	prepareSearch(): Promise<void>;
	/**
	 * Searches what has been read so far. Hits have matches and a snippet while their article's text is at
	 * hand; see `read`.
	 */
	search(query: string, options?: SearchOptions): Promise<SearchResult>;
	/**
	 * What the program knows of people, places and events. It is loaded when it is first asked for:
	 * a list, a search and an article do without it.
	 */
	knowledge(): Promise<Knowledge>;
	/**
	 * Where a query's words stand in one article, in the order of the text. Names in Latin letters are known
	 * once a query with such letters was searched for.
	 */
	matches(article: Article, query: string, options?: SearchOptions): readonly Match[];
	/** What is said of actors by the reader, and by files that came with the corpus; nothing before `knowledge` is there. */
	corrections(): CorrectionsState;
	/** Writes down what the reader says of an actor. After that there is new knowledge, and a new snapshot. */
	correct(correction: Correction): Promise<CorrectionOutcome>;
	/** Takes back what the reader said last. */
	takeBack(): Promise<CorrectionOutcome>;
	/** Ends all reading: nobody asks any more. */
	close(): void;
};
