/**
 * How long a reader waits for the first frame, a script for an answer, and how many bytes a key
 * costs. Each time stands beside an empty Node program measured in the same run.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openTerminal} from '../support/open-terminal.ts';
import {program} from '../support/run-program.ts';

const rounds = 11;
const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const runs = {empty: [] as number[], search: [] as number[], frame: [] as number[]};
for (let round = -1; round < rounds; round++) {
	const times = {
		empty: run([empty]),
		search: run([program, 'search', 'بوتين', '--json']),
		frame: await firstFrame(),
	};
	// The first round fills the compile cache.
	if (round < 0) continue;
	for (const name of ['empty', 'search', 'frame'] as const) runs[name].push(times[name]);
}
rmSync(folder, {recursive: true});

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(runs.empty);
const row = (name: string, value: string, aim: string) =>
	console.log(`${name.padEnd(46)}${value.padStart(18)}   aim ${aim}`);

row('empty Node program', `${base.toFixed(0)} ms`, '-');
row(
	'first frame with the titles, new process',
	`${(median(runs.frame) / base).toFixed(2)} x`,
	'<= 4 x',
);
row(
	'one-shot search on the five',
	`empty + ${(median(runs.search) - base).toFixed(0)} ms`,
	'<= 60 ms',
);
for (const [name, keys] of [
	['j on the articles screen', 'j'],
	['Enter', '\r'],
	['j in an article', 'j'],
	['Space in an article', ' '],
] as const) {
	row(
		`bytes for a key at 120x40: ${name}`,
		String(await bytesFor(name, keys)),
		'<= 1200, j <= 600',
	);
}

function run(words: readonly string[]): number {
	const start = performance.now();
	spawnSync(process.execPath, words, {stdio: 'ignore'});
	return performance.now() - start;
}

async function firstFrame(): Promise<number> {
	const start = performance.now();
	const terminal = openTerminal(undefined);
	await terminal.until(output => output.includes('\x1b[?2026l') && /[\ufe70-\ufeff]/.test(output));
	const took = performance.now() - start;
	terminal.kill('SIGTERM');
	await terminal.exited;
	return took;
}

async function bytesFor(name: string, key: string): Promise<number> {
	const terminal = openTerminal(undefined, [], {columns: 120, rows: 40});
	await terminal.settled();
	if (name.endsWith('in an article')) await terminal.press('\r');
	const bytes = Buffer.byteLength(await terminal.press(key));
	terminal.kill('SIGTERM');
	await terminal.exited;
	return bytes;
}
