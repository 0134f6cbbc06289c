import {statSync} from 'node:fs';
import type {ListedFile} from '../../corpus/list-files.ts';

/** A file of a corpus as it is now. */
export type CorpusFile = ListedFile & {
	/** Bytes; −1 where it cannot be asked for. */
	readonly size: number;
	/** Milliseconds. */
	readonly modified: number;
};

/** Looks at the files of a corpus without opening them. */
export function statFiles(files: readonly ListedFile[]): CorpusFile[] {
	return files.map(file => {
		// A file that has gone meanwhile is said to be gone when it is read.
		const stats = statSync(file.path, {throwIfNoEntry: false});
		return {...file, size: stats?.size ?? -1, modified: stats?.mtimeMs ?? 0};
	});
}
