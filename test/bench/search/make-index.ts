import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {program} from '../../support/run-program.ts';

/** An index the program made. */
export type MadeIndex = {
	readonly seconds: number;
	readonly articles: number;
	/** Of text in UTF-8, and of the index. */
	readonly textBytes: number;
	readonly indexBytes: number;
};

const alone = join(import.meta.dirname, 'index-alone.ts');

/** An index without names: how long it takes, by the clock and on cores, and its bytes. */
export function makeIndexAlone(corpus: string): {seconds: number; core: number; bytes: number} {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
	try {
		const {stdout} = spawnSync(process.execPath, [alone, corpus, folder], {encoding: 'utf8'});
		const sizes = readdirSync(folder).map(name => statSync(join(folder, name)).size);
		return {...JSON.parse(stdout), bytes: sizes.reduce((sum, size) => sum + size, 0)};
	} finally {
		rmSync(folder, {recursive: true});
	}
}

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
