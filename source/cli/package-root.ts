import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The folder the program was installed in: its manifest and the corpus that comes along are there. */
export function packageRoot(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
	return folder;
}
