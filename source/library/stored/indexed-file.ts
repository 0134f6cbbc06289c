import type {CorpusProblemCode} from '../../corpus/corpus-item.ts';

/** What a stored index knows of a file of the corpus, or of as much of it as is in one segment. */
export type IndexedFile = {
	readonly id: string;
	/** As it was when it was read: a file that differs has to be read again. */
	readonly size: number;
	/** Milliseconds. */
	readonly modified: number;
	/** How many of the segment's articles are of this file. */
	readonly articleCount: number;
	/** The file ends in this segment. */
	readonly isWhole: boolean;
	/** What was wrong with it; `detail` is the message without the path, which may be given in another way next time. */
	readonly problems: readonly {readonly code: CorpusProblemCode; readonly detail: string}[];
};
