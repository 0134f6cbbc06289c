/**
 * How long a reader waits for the first frame, a script for an answer, and how many bytes a key
 * costs. Each time stands beside an empty Node program measured in the same run.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {openTerminal} from '../support/open-terminal.ts';
import {program} from '../support/run-program.ts';

const rounds = 11;
const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, "process.stdout.isTTY && process.stdout.write('.')");

const runs: Record<'empty' | 'emptyOnTerminal' | 'search' | 'frame', number[]> = {
	empty: [],
	emptyOnTerminal: [],
	search: [],
	frame: [],
};
for (let round = -1; round < rounds; round++) {
	const times = {
		empty: run([empty]),
		emptyOnTerminal: await firstByte([empty], bytes => bytes.includes('.')),
		search: run([program, 'search', 'بوتين', '--json']),
		frame: await firstByte([program], isFrameWithTitles),
	};
	// The first round fills the compile cache.
	if (round < 0) continue;
	for (const name of ['empty', 'emptyOnTerminal', 'search', 'frame'] as const) {
		runs[name].push(times[name]);
	}
}
rmSync(folder, {recursive: true});

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(runs.empty);
const row = (name: string, value: string, aim: string) =>
	console.log(`${name.padEnd(46)}${value.padStart(18)}   aim ${aim}`);

row('empty Node program', `${base.toFixed(0)} ms`, '-');
row(
	'first frame with the titles, new process',
	`${(median(runs.frame) / median(runs.emptyOnTerminal)).toFixed(2)} x`,
	'<= 4 x',
);
row(
	'one-shot search on the five',
	`empty + ${(median(runs.search) - base).toFixed(0)} ms`,
	'<= 60 ms',
);
for (const {name, before, key, aim} of [
	{name: 'j on the articles screen', before: '', key: 'j', aim: '<= 600'},
	{name: 'a letter in the search box', before: '/', key: 'ب', aim: '<= 1200'},
	{name: 'j in an article', before: 'jj\r', key: 'j', aim: '<= 1200'},
]) {
	const [first, ...later] = await updatesAfter(before, key);
	const rest = later.reduce((sum, bytes) => sum + bytes, 0);
	row(`bytes at 120x40: ${name}`, `${first ?? 0} (+ ${rest} at rest)`, aim);
}

function run(words: readonly string[]): number {
	const start = performance.now();
	spawnSync(process.execPath, words, {stdio: 'ignore'});
	return performance.now() - start;
}

/** From the start of a program on a terminal to the first output that is what was waited for, in milliseconds. */
function firstByte(words: readonly string[], isThere: (bytes: string) => boolean): Promise<number> {
	const start = performance.now();
	const pty = spawn(process.execPath, [...words], {
		...{cols: 120, rows: 34, name: 'xterm-256color'},
		// Nothing that is remembered of this terminal from other days.
		env: {...process.env, NO_COLOR: undefined, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder},
	});
	let bytes = '';
	let took: number | undefined;
	return new Promise(resolve => {
		pty.onData(data => {
			bytes += data;
			if (took !== undefined || !isThere(bytes)) return;
			took = performance.now() - start;
			pty.kill('SIGTERM');
		});
		pty.onExit(() => resolve(took ?? Number.NaN));
	});
}

function isFrameWithTitles(bytes: string): boolean {
	return bytes.includes('\x1b[?2026l') && /[\ufe70-\ufeff]/.test(bytes);
}

/** The bytes of each update of the screen that a key leads to: its own first, then what follows at rest. */
async function updatesAfter(before: string, key: string): Promise<number[]> {
	const terminal = openTerminal(undefined, [], {columns: 120, rows: 40});
	await terminal.settled();
	// Tags come in after the first frame.
	await pause(1500);
	for (const each of before) {
		await terminal.press(each);
		await pause(500);
	}
	const start = terminal.output().length;
	await terminal.press(key);
	await pause(500);
	const bytes = terminal.output().slice(start);
	terminal.kill('SIGTERM');
	await terminal.exited;
	const updates = bytes.split('\x1b[?2026h').slice(1);
	return updates.map(update => Buffer.byteLength(update) + 8);
}

function pause(milliseconds: number): Promise<void> {
	return new Promise(resolve => setTimeout(resolve, milliseconds));
}
