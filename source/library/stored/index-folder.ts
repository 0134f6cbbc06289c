import {rmSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {crc32} from 'node:zlib';
import type {Fields} from '../../corpus/fields.ts';
import {manifestPath} from './manifest.ts';

/** The folder for the index of a corpus, below that for all indexes; it may not exist. */
export function indexFolder(
	indexes: string,
	paths: readonly string[],
	fields: Fields | undefined,
): string {
	const absolute = absolutePaths(paths);
	const name = basename(absolute[0] ?? '').replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
	const key = crc32(JSON.stringify([absolute, fields ?? null]))
		.toString(16)
		.padStart(8, '0');
	return join(indexes, `${name.slice(0, 40) || 'corpus'}-${key}`);
}

/** The paths as another process or thread is told them. Links stay: the ids of articles come from the names given. */
export function absolutePaths(paths: readonly string[]): string[] {
	return paths.map(path => resolve(path));
}

/** Removes an index, also one that is being read or made. */
export function removeIndex(folder: string): void {
	// Without it there is no index, whatever happens after.
	rmSync(manifestPath(folder), {force: true});
	rmSync(folder, {recursive: true, force: true});
}
