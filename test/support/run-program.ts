import {spawnSync} from 'node:child_process';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The bundled program, as `bin` names it. */
export const program = join(root, 'dist/warraq.js');

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
		env: {...process.env, ...env},
		encoding: 'utf8',
		maxBuffer: 512 * 1024 * 1024,
	});
	return {status, stdout, stderr};
}
