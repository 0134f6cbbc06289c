import {readdirSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {removeIndex} from './index-folder.ts';
import {manifestPath} from './manifest.ts';

const day = 24 * 60 * 60 * 1000;

/** Removes the indexes that nobody has opened for so many days; `used` is not looked at. */
export function expireIndexes(indexes: string, days: number, used: string): void {
	try {
		for (const name of readdirSync(indexes)) {
			const folder = join(indexes, name);
			const manifest = statSync(manifestPath(folder), {throwIfNoEntry: false});
			const isUnused = manifest !== undefined && Date.now() - manifest.atimeMs > days * day;
			if (folder !== used && isUnused) removeIndex(folder);
		}
	} catch {
		// What cannot be looked at or removed stays.
	}
}

/** Notes that an index is in use; systems mostly do not note who reads a file. */
export function noteUse(folder: string): void {
	try {
		const path = manifestPath(folder);
		const {atimeMs, mtimeMs} = statSync(path);
		if (Date.now() - atimeMs > day) utimesSync(path, Date.now() / 1000, mtimeMs / 1000);
	} catch {}
}
