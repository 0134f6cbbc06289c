import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageRoot} from './package-root.ts';

/** The version of the program. */
export function version(): string {
	return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}
