import {readCorpus} from '../corpus/read-corpus.ts';
import {createLibrary, type LibraryOptions} from './create-library.ts';
import type {Library} from './library.ts';

type OpenOptions = LibraryOptions & {
	/** Where the path `-` is read from. */
	readonly stdin?: AsyncIterable<Uint8Array>;
};

/** Opens folders and files as one corpus. Reading begins at once. */
export function openLibrary(paths: readonly string[], options: OpenOptions = {}): Library {
	return createLibrary(readCorpus(paths, {stdin: options.stdin}), options);
}
