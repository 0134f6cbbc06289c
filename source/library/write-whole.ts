import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Writes a file so that whoever reads it, also after a crash or a power cut, finds all of it or the one
 * before: aside, flushed, renamed. Only its owner may look into it. Nothing is left of it where that fails,
 * which throws the system's error.
 */
export function writeWhole(path: string, parts: readonly Uint8Array[]): void {
	const aside = `${path}.${process.pid}.new`;
	try {
		rmSync(aside, {force: true});
		const descriptor = openSync(aside, 'wx', 0o600);
		try {
			for (const part of parts) {
				for (let from = 0; from < part.length; ) from += writeSync(descriptor, part, from);
			}
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		renameSync(aside, path);
	} catch (error) {
		rmSync(aside, {force: true});
		throw error;
	}
	flushFolder(dirname(path));
}

/** The new name is safe only once its folder is; some systems cannot open one. */
function flushFolder(folder: string): void {
	try {
		const descriptor = openSync(folder, 'r');
		fsyncSync(descriptor);
		closeSync(descriptor);
	} catch {}
}
