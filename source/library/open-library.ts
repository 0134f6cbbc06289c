import {readCorpus} from '../corpus/read-corpus.ts';
import type {CorpusOptions} from '../corpus/read-file.ts';
import {createLibrary, type LibraryOptions} from './create-library.ts';
import type {Library} from './library.ts';

type OpenOptions = LibraryOptions & CorpusOptions;

/** Opens folders and files as one corpus. Reading begins at once. */
export function openLibrary(paths: readonly string[], options: OpenOptions = {}): Library {
	return createLibrary(readCorpus(paths, options), options);
}
