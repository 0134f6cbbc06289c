import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The bundled program, as `bin` names it. */
export const program = join(root, 'dist/warraq.js');

/** Indexes of corpora and code of the program that was run: of these runs alone. */
const cache = mkdtempSync(join(tmpdir(), 'warraq-cache-'));
process.on('exit', () => rmSync(cache, {recursive: true, force: true}));

type Run = {
	readonly input?: string | Buffer;
	readonly env?: NodeJS.ProcessEnv;
	readonly cwd?: string;
};

/** Runs the program as a script would, without a terminal. */
export function runProgram(words: readonly string[], {input, env, cwd = root}: Run = {}) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...words], {
		input: input ?? '',
		cwd,
		env: {...process.env, XDG_CACHE_HOME: cache, ...env},
		encoding: 'utf8',
		maxBuffer: 512 * 1024 * 1024,
	});
	return {status, stdout, stderr};
}
