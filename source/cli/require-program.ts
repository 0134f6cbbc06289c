import {join} from 'node:path';
import {createScriptLoader} from './script-loader.ts';
import {userFolder} from './user-folder.ts';

/**
 * How long a process runs before its code is kept, in milliseconds, if it has not ended before: the first
 * frame has been drawn, and V8 has not yet dropped what only the start needed.
 */
const settled = 2000;

/** The bundled program: its scripts are in a folder, `main.ts` is in the script of this name. */
export function requireProgram(folder: string, name: string): typeof import('./main.ts') {
	const code = `${name}-${process.version}-${process.platform}-${process.arch}`;
	const {require, keep} = createScriptLoader({
		scripts: folder,
		cache: join(userFolder('cache', process.env), 'compiled', code),
	});
	process.once('exit', keep);
	setTimeout(keep, settled).unref();
	return require(`./${name}`) as typeof import('./main.ts');
}
