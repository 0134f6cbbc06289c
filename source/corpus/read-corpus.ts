import type {CorpusItem} from './corpus-item.ts';
import {type FileList, listFiles} from './list-files.ts';
import {createPace} from './pace.ts';
import {type CorpusOptions, readFile} from './read-file.ts';

/**
 * The articles behind some paths, one at a time, in code-point order of their files' ids, those of one
 * file in its order; see `listFiles` for what is read and what the ids are. A record's id is that of its
 * file, `#` and its number. What cannot be read comes out as a problem, paths that are not there before
 * all else, and the rest is read all the same: nothing that a path or a file holds makes it throw.
 */
export function readCorpus(
	paths: readonly string[],
	options: CorpusOptions = {},
): AsyncGenerator<CorpusItem> {
	return readListed(listFiles(paths), options);
}

/** The same for files that were listed before. */
export async function* readListed(
	{files, problems}: FileList,
	options: CorpusOptions = {},
): AsyncGenerator<CorpusItem> {
	for (const problem of problems) yield {kind: 'problem', problem};
	const pace = createPace();
	for (const file of files) {
		for await (const item of readFile(file, options, pace)) {
			yield item;
			await pace();
		}
	}
}
