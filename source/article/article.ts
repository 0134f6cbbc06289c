import type {Range} from '../arabic/range.ts';

/** What a block of the text is; `title`, `dateline` and `body` are the article itself. */
export type BlockRole =
	| 'title'
	| 'dateline'
	| 'metadata'
	| 'body'
	| 'related-heading'
	| 'related-title'
	| 'related-body'
	| 'related-link'
	| 'keywords'
	| 'source-line'
	| 'boilerplate';

/** A line of the text that is not blank, without its line end and outer white space. */
export type Block = Range & {
	readonly role: BlockRole;
	/** The text stops here in mid-sentence. */
	readonly truncated?: true;
};

/** A value as written in the text; without offsets where it came from a field of its own. */
export type Stated<T> = T & {readonly from: number | null; readonly to: number | null};

/** Something that could not be made out; offsets where it has a place. */
export type ArticleProblem = {
	readonly message: string;
	readonly from?: number;
	readonly to?: number;
};

/** An article as read. All offsets are UTF-16 offsets into `text`, which is never altered. */
export type Article = {
	readonly id: string;
	/** The file it was read from, as given; `-` for standard input. */
	readonly path: string;
	readonly text: string;
	readonly title: string;
	/** `derived`: the text has no headline, the title is its first sentence. */
	readonly titleFrom: 'stated' | 'derived';
	/** Where the title stands in the text. */
	readonly titleRange: Range | null;
	readonly dateline: Stated<{readonly place: string; readonly agency: string | null}> | null;
	readonly source: Stated<{readonly name: string}> | null;
	readonly author: Stated<{readonly name: string}> | null;
	/** The stated day, `iso` as YYYY-MM-DD. Relative days are never resolved. */
	readonly date: Stated<{readonly iso: string; readonly text: string}> | null;
	readonly time: Stated<{readonly text: string}> | null;
	readonly url: string | null;
	/** In the order of the text, not overlapping. */
	readonly blocks: readonly Block[];
	readonly problems: readonly ArticleProblem[];
};
