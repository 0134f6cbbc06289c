import {spawnSync} from 'node:child_process';
import {closeSync, openSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import Fuse from 'fuse.js';
import type {DevelopmentArticle} from '../../../.scripts/read-development-news.ts';
import {isHeldOut, type Question, readQuestions} from '../../../.scripts/search-questions.ts';
import {Tally} from '../../../.scripts/tally.ts';
import {fold} from '../../../source/arabic/fold.ts';
import type {AskedProgram} from './ask-program.ts';
import {percentile} from './percentile.ts';

/** Every so many of the questions that were held out; fewer for what takes seconds. */
const everyNth = 40;
const everyNthForSlow = 250;

/** What was found, best first; how long it took where that was not the time of the call. */
type Found = {readonly ids: readonly string[]; readonly tookMs?: number};
type Ask = (query: string) => Promise<Found> | Found;

/** Asks warraq and what people use now the same questions in one run, and prints times and ratios. */
export async function compareRivals(
	articles: readonly DevelopmentArticle[],
	asked: AskedProgram,
	folder: string,
): Promise<void> {
	const questions = readQuestions('known_item').filter(isHeldOut);
	const some = questions.filter((_, index) => index % everyNth === 0);
	const few = questions.filter((_, index) => index % everyNthForSlow === 0);
	const lines = join(folder, 'lines.txt');
	writeFileSync(lines, articles.map(lineOf).join('\n'));
	console.log(
		'                                   p50 ms      x warraq   first / in ten   questions',
	);
	const warraq = await measure('warraq', some, asked.ask);
	await measure('SQLite FTS5, folded', some, fullTextSearch(articles), warraq);
	await measure('Fuse.js over titles alone', few, fuseOverTitles(articles), warraq);
	const programs = [
		{name: 'rg -i', words: (query: string) => ['rg', '-i', '-m', '10', '--', query, lines]},
		{
			name: 'ugrep -Z',
			words: (query: string) => ['ugrep', '-Z', '-i', '-m', '10', '--', query, lines],
		},
		{name: 'fzf --filter', words: (query: string) => ['fzf', '--filter', query]},
	];
	for (const {name, words} of programs) {
		if (spawnSync(words('')[0]!, ['--version']).error) {
			console.log(`${name.padEnd(30)} is not installed`);
			continue;
		}
		await measure(name, few, query => ({ids: linesFrom(words(query), lines)}), warraq);
	}
}

/** The median time of a question, in milliseconds. */
async function measure(
	name: string,
	questions: readonly Question[],
	ask: Ask,
	warraq?: number,
): Promise<number> {
	const times: number[] = [];
	const tally = new Tally();
	await ask(questions[0]!.q);
	for (const {q, accept} of questions) {
		const start = performance.now();
		const {ids, tookMs} = await ask(q);
		times.push(tookMs ?? performance.now() - start);
		tally.count(ids.slice(0, 10).findIndex(id => accept.includes(id)));
	}
	const median = percentile(times, 0.5);
	const {first, inTen} = tally.shares();
	const ratio = warraq === undefined ? '1' : (median / warraq).toPrecision(2);
	const shares = `${first.toFixed(2)} / ${inTen.toFixed(2)}`;
	console.log(
		`${name.padEnd(30)}${median.toFixed(1).padStart(11)}${ratio.padStart(14)}${shares.padStart(17)}${String(questions.length).padStart(12)}`,
	);
	return median;
}

/** An article on a line: its id, title and text. */
function lineOf({id, title, body}: DevelopmentArticle): string {
	return `${id}\t${`${title} ${body}`.replace(/\s+/g, ' ')}`;
}

function linesFrom(words: readonly string[], lines: string): string[] {
	const [command, ...rest] = words;
	const input = openSync(lines, 'r');
	const {stdout} = spawnSync(command!, rest, {
		stdio: [input, 'pipe', 'ignore'],
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	closeSync(input);
	const found = stdout.split('\n').slice(0, 10);
	return found.map(line => line.slice(0, line.indexOf('\t')));
}

/** In the same folded letters; words in any order, the last by its beginning. */
function fullTextSearch(articles: readonly DevelopmentArticle[]): Ask {
	const database = new DatabaseSync(':memory:');
	database.exec('CREATE VIRTUAL TABLE news USING fts5(id UNINDEXED, title, body)');
	const insert = database.prepare('INSERT INTO news VALUES (?, ?, ?)');
	database.exec('BEGIN');
	for (const {id, title, body} of articles) insert.run(id, fold(title).text, fold(body).text);
	database.exec('COMMIT');
	const select = database.prepare(
		'SELECT id FROM news WHERE news MATCH ? ORDER BY bm25(news, 0, 3, 1) LIMIT 10',
	);
	return query => {
		const words = fold(query)
			.text.split(' ')
			.filter(word => word !== '');
		const match = words.map(word => `"${word}"`).join(' ');
		const rows = match === '' ? [] : select.all(`${match}*`);
		return {ids: rows.map(({id}) => String(id))};
	};
}

function fuseOverTitles(articles: readonly DevelopmentArticle[]): Ask {
	const titles = articles.map(({title}) => fold(title).text);
	const fuse = new Fuse(titles, {ignoreLocation: true, threshold: 0.4});
	return query => {
		const found = fuse.search(fold(query).text, {limit: 10});
		return {ids: found.map(({refIndex}) => articles[refIndex]!.id)};
	};
}
