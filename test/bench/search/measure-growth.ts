import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {DevelopmentArticle} from '../../../.scripts/read-development-news.ts';
import {readQuestions} from '../../../.scripts/search-questions.ts';
import {program} from '../../support/run-program.ts';
import {type AskedProgram, askProgram} from './ask-program.ts';
import {makeIndex} from './make-index.ts';
import {percentile} from './percentile.ts';
import {writeCopies} from './write-copies.ts';

const everyNthQuestion = 20;
const starts = 5;

/** Builds and asks the index of ever more copies of the news; a row for each number of copies. */
export async function measureGrowth(
	articles: readonly DevelopmentArticle[],
	counts: readonly number[],
): Promise<void> {
	console.log(
		'  copies  articles  text MB  build MB/s  index/text  first answer  memory MB  query p50/p95 ms',
	);
	const base = medianTime([emptyProgram()]);
	for (const copies of counts) {
		const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
		try {
			await writeCopies(articles, copies, folder);
			console.log(await measured(folder, copies, base));
		} finally {
			rmSync(folder, {recursive: true});
		}
	}
}

async function measured(folder: string, copies: number, base: number): Promise<string> {
	const cache = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
	try {
		const made = makeIndex(folder, cache);
		const first = medianTime(
			[program, 'search', 'بوتين', '--json', '--limit', '1', '--in', folder],
			cache,
		);
		const asked = askProgram(['--in', folder], cache);
		const added = (await memoryAfterSome(asked)) - (await memoryWithoutIndex(cache));
		const times = await askSome(asked);
		asked.close();
		const megabytes = made.textBytes / 1e6;
		return [
			String(copies).padStart(8),
			String(made.articles).padStart(10),
			megabytes.toFixed(0).padStart(9),
			(megabytes / made.seconds).toFixed(1).padStart(12),
			(made.indexBytes / made.textBytes).toFixed(3).padStart(12),
			`+${(first - base).toFixed(0)} ms`.padStart(14),
			(added / 1e6).toFixed(0).padStart(11),
			`${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`.padStart(18),
		].join('');
	} finally {
		rmSync(cache, {recursive: true});
	}
}

async function askSome({ask}: AskedProgram): Promise<number[]> {
	const times: number[] = [];
	const questions = readQuestions('known_item').filter(
		(_, index) => index % everyNthQuestion === 0,
	);
	for (const {q} of questions.slice(0, 20)) await ask(q);
	for (const {q} of questions) times.push((await ask(q)).tookMs);
	return times;
}

/** What the program takes for the corpus that comes along. */
async function memoryWithoutIndex(cache: string): Promise<number> {
	const asked = askProgram([], cache);
	const memory = await memoryAfterSome(asked);
	asked.close();
	return memory;
}

async function memoryAfterSome({ask, memory}: AskedProgram): Promise<number> {
	for (const query of ['بوتين', 'موسكو', 'الأسد']) await ask(query);
	return memory();
}

function emptyProgram(): string {
	const path = join(mkdtempSync(join(tmpdir(), 'warraq-bench-')), 'empty.mjs');
	writeFileSync(path, '');
	return path;
}

/** Of several starts of a Node program, in milliseconds. */
function medianTime(words: readonly string[], cache = tmpdir()): number {
	const times: number[] = [];
	for (let start = 0; start < starts; start++) {
		const from = performance.now();
		const env = {...process.env, XDG_CACHE_HOME: cache};
		spawnSync(process.execPath, words, {env, stdio: 'ignore'});
		times.push(performance.now() - from);
	}
	return percentile(times, 0.5);
}
