import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {runProgram} from '../support/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));
const cache = join(folder, 'cache');
const corpus = join(folder, 'corpus');
mkdirSync(corpus);

/** A word that stands nowhere else. */
const wordOf = (number: number) =>
	`ظ${[...String(number)].map(digit => 'بتثجحخدذرز'[Number(digit)]).join('')}ظ`;

/** Large enough to be worth an index. */
const filler = 'قال الوزير إن العمل مستمر في جميع المدن والقرى. '.repeat(60);
const records = Array.from({length: 1200}, (_, index) =>
	JSON.stringify({title: `خبر رقم ${index + 1}`, body: `${filler}${wordOf(index + 1)}`}),
);
writeFileSync(join(corpus, 'news.jsonl'), records.join('\n'));

const run = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	runProgram(words, {env: {XDG_CACHE_HOME: cache, ...env}});
const search = (...flags: readonly string[]) =>
	run(['search', wordOf(700), '--in', corpus, '--json', ...flags]);

test('makes an index, tells of it, searches it, and removes it', () => {
	const made = run(['index', corpus]);
	assert.equal(made.status, 0);
	assert.match(made.stdout, /1,200 articles/);
	const [hit] = JSON.parse(search().stdout).hits;
	assert.deepEqual([hit.id, hit.matches[0].text], ['news.jsonl#700', wordOf(700)]);
	const {indexes} = JSON.parse(run(['index', '--status', '--json']).stdout);
	assert.deepEqual([indexes[0].paths, indexes[0].articles], [[corpus], 1200]);
	assert.match(run(['index', '--remove', corpus]).stdout, /removed/);
	const {status, stderr} = run(['index', '--status']);
	assert.equal(status, 1);
	assert.match(stderr, /There is no index/);
});

test('--no-index finds the same, and leaves nothing behind', () => {
	const {hits} = JSON.parse(search('--no-index').stdout);
	assert.equal(hits[0].id, 'news.jsonl#700');
	assert.equal(run(['index', '--status']).status, 1);
	assert.deepEqual(JSON.parse(search().stdout).hits[0], hits[0]);
});

test('where no index can be written it says so in a line, and finds the same', () => {
	const file = join(folder, 'file');
	writeFileSync(file, '');
	const {status, stdout, stderr} = run(['search', wordOf(700), '--in', corpus], {
		XDG_CACHE_HOME: file,
	});
	assert.equal(status, 0);
	assert.match(stdout, /^news\.jsonl#700\t/);
	assert.match(stderr, /No index could be written/);
	assert.equal(stderr.trim().split('\n').length, 1);
});

test('a small corpus needs none', () => {
	const small = join(folder, 'a.txt');
	writeFileSync(small, 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة.');
	const {status, stderr} = run(['index', small]);
	assert.equal(status, 0);
	assert.match(stderr, /needs no index/);
	assert.equal(run(['index']).status, 2);
});
