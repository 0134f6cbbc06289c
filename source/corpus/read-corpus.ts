import type {CorpusItem} from './corpus-item.ts';
import type {FileList} from './list-files.ts';
import {createPace} from './pace.ts';
import {type CorpusOptions, readFile} from './read-file.ts';

/**
 * The articles of files that were listed, one at a time, in the order of the list, those of one file in
 * its order. A record's id is that of its file, `#` and its number. What cannot be read comes out as a
 * problem, what was wrong with the list before all else, and the rest is read all the same: nothing that a
 * path or a file holds makes it throw.
 */
export async function* readCorpus(
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
