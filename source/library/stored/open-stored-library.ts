import type {FileList} from '../../corpus/list-files.ts';
import type {CorpusOptions} from '../../corpus/read-file.ts';
import type {LibraryOptions} from '../create-library.ts';
import type {Library} from '../library.ts';
import type {IndexSettings} from '../open-library.ts';
import {createStoredLibrary} from './create-stored-library.ts';
import {absolutePaths, indexFolder} from './index-folder.ts';
import {startIndexing} from './start-indexing.ts';

type Options = LibraryOptions &
	Pick<CorpusOptions, 'fields'> & {
		readonly listing: FileList;
		readonly settings: IndexSettings;
	};

/** Opens a large corpus behind its index. */
export function openStoredLibrary(
	paths: readonly string[],
	{listing, settings, ...options}: Options,
): Library {
	const {indexes, madeBy, keptDays} = settings;
	const {fields} = options;
	const folder = indexFolder(indexes, paths, fields);
	const request = {folder, paths: absolutePaths(paths), fields, madeBy};
	const order = {request, indexes, keptDays};
	return createStoredLibrary({...options, listing, order, startIndexing});
}
