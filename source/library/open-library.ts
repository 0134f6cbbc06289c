import {type FileList, listFiles} from '../corpus/list-files.ts';
import {readCorpus} from '../corpus/read-corpus.ts';
import type {CorpusOptions} from '../corpus/read-file.ts';
import {isPacked} from '../corpus/unpack.ts';
import {createLibrary, type LibraryOptions} from './create-library.ts';
import type {Library} from './library.ts';
import {statFiles} from './stored/corpus-file.ts';

/** Where and how indexes of large corpora are kept. */
export type IndexSettings = {
	/** The folder of all indexes; made if it is not there. */
	readonly indexes: string;
	/** The program and its version: an index of another is made again. */
	readonly madeBy: string;
	/** An index that was not used for so many days is removed. */
	readonly keptDays: number;
};

type OpenOptions = LibraryOptions &
	CorpusOptions & {
		/** Asked for where the corpus is large; without it all is held in memory. */
		readonly index?: () => IndexSettings;
	};

/** Reading a corpus of so many bytes, unpacked, takes a moment; it is better kept in an index. */
const largeSize = 4 * 2 ** 20;
/** And so does one of so many files. */
const manyFiles = 1000;
/** Texts are packed to about such a share. */
const packedShare = 0.25;

/** Opens folders and files as one corpus. Reading begins at once. */
export async function openLibrary(
	paths: readonly string[],
	{index, ...options}: OpenOptions = {},
): Promise<Library> {
	const listing = listFiles(paths);
	if (index === undefined || !isLarge(listing)) {
		return createLibrary(readCorpus(listing, options), options);
	}
	const {openStoredLibrary} = await import('./stored/open-stored-library.ts');
	return openStoredLibrary(paths, {...options, listing, settings: index()});
}

/** Standard input can be read only once, and by nobody else. */
function isLarge({files}: FileList): boolean {
	if (files.some(({path}) => path === '-')) return false;
	if (files.length >= manyFiles) return true;
	const size = statFiles(files).reduce(
		(sum, file) => sum + file.size / (isPacked(file.path) ? packedShare : 1),
		0,
	);
	return size >= largeSize;
}
