import {spawnSync} from 'node:child_process';
import {program} from '../../support/run-program.ts';

/** An index the program made. */
export type MadeIndex = {
	readonly seconds: number;
	readonly articles: number;
	/** Of text in UTF-8, and of the index. */
	readonly textBytes: number;
	readonly indexBytes: number;
};

/** Lets the program index a corpus from the beginning, unpacking and parsing included. */
export function makeIndex(corpus: string, cache: string): MadeIndex {
	const env = {...process.env, XDG_CACHE_HOME: cache};
	const run = (words: readonly string[]) =>
		spawnSync(process.execPath, [program, 'index', ...words], {env, encoding: 'utf8'}).stdout;
	run(['--remove', corpus]);
	const start = performance.now();
	run([corpus]);
	const seconds = (performance.now() - start) / 1000;
	const {indexes} = JSON.parse(run(['--status', '--json', corpus]));
	const {articles, textSize, size} = indexes[0];
	return {seconds, articles, textBytes: textSize, indexBytes: size};
}
