import type {CorpusItem} from '../corpus-item.ts';
import type {Fields} from '../fields.ts';

/** A file that has been opened, or standard input. */
export type OpenFile = {
	/** The id of the article, or of the file whose records are `id#1`, `id#2`... */
	readonly id: string;
	readonly path: string;
	/** The bytes from first to last, unpacked; can be gone through once. */
	readonly chunks: AsyncIterable<Uint8Array>;
	/** Which fields of a record hold what; those of the usual names without. */
	readonly fields?: Fields;
};

/**
 * What every format is read by: the articles of one file, one at a time, in their order. What is
 * wrong with the file comes out as a problem; only what `chunks` throws is thrown.
 */
export type Reader = (file: OpenFile) => AsyncIterable<CorpusItem>;
