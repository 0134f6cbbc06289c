import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * The folder the program was installed in: its manifest and the corpus that comes along are there. Throws where
 * there is none around the program's own folder, as in a copy of a part of it.
 */
export function packageRoot(own = import.meta.dirname): string {
	let folder = own;
	while (!existsSync(join(folder, 'package.json'))) {
		const above = dirname(folder);
		if (above === folder) {
			throw new Error(`There is no package.json above ${own}. Please install all of warraq again.`);
		}
		folder = above;
	}
	return folder;
}
