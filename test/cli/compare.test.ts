import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {root, runProgram} from '../support/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));

const first = '001_23d814b1d62127e7.txt';
const second = '002_f5a1b29cbcfaa294.txt';
const nearMiss = '003_475de0d69f5a8307.txt';
const textOf = (id: string) => readFileSync(join(root, 'corpus', id), 'utf8');

test('without arguments the two reports of one event are found among the five', () => {
	const {status, stdout} = runProgram(['compare', '--json']);
	const {a, b, sameEvent} = JSON.parse(stdout);
	assert.equal(status, 0);
	assert.deepEqual([a.id, b.id].toSorted(), [first, second]);
	assert.equal(sameEvent.verdict, 'same');
});

test('the third report of a visit to Moscow is not taken for the same event', () => {
	for (const other of [first, second]) {
		const {sameEvent} = JSON.parse(runProgram(['compare', other, nearMiss, '--json']).stdout);
		assert.notEqual(sameEvent.verdict, 'same');
	}
});

test('every sentence is a stretch of its text, and stands in a pair or alone', () => {
	const {a, b, pairs, onlyA, onlyB} = JSON.parse(
		runProgram(['compare', first, second, '--json']).stdout,
	);
	for (const {id, sentences} of [a, b]) {
		for (const {from, to, text} of sentences) assert.equal(textOf(id).slice(from, to), text);
	}
	const paired = (side: 'a' | 'b') => pairs.map((pair: {a: number; b: number}) => pair[side]);
	const all = (count: number) => Array.from({length: count}, (_, index) => index);
	const sorted = (values: number[]) => [...new Set(values)].toSorted((x, y) => x - y);
	assert.deepEqual(sorted([...onlyA, ...paired('a')]), all(a.sentences.length));
	assert.deepEqual(sorted([...onlyB, ...paired('b')]), all(b.sentences.length));
});

test('the defence minister bears another name in each report, and Sergei is only spelled differently', () => {
	const {differences} = JSON.parse(runProgram(['compare', first, second, '--json']).stdout);
	const found = differences.map((each: {kind: string; a: {text: string}; b: {text: string}}) => [
		each.kind,
		each.a.text,
		each.b.text,
	]);
	assert.deepEqual(
		found.find(([kind]: string[]) => kind === 'name'),
		['name', 'علي عباس', 'محمود عباس'],
	);
	assert.deepEqual(
		found.find(([kind]: string[]) => kind === 'spelling'),
		['spelling', 'سيرجي', 'سيرغي'],
	);
});

test('the seven per cent that one report gives alone is no difference', () => {
	const {differences} = JSON.parse(runProgram(['compare', first, second, '--json']).stdout);
	assert.ok(!differences.some((each: {kind: string}) => each.kind === 'number'));
});

test('the text names both articles, the verdict and what differs', () => {
	const {status, stdout} = runProgram(['compare', '001', '002']);
	assert.equal(status, 0);
	assert.match(stdout, /^A: رئيسا سوريا وروسيا/);
	assert.match(stdout, /^B: بوتين والأسد/m);
	assert.match(stdout, /^same event: /m);
	assert.match(stdout, /name: .*علي عباس.*محمود عباس/);
});

test('two files given by path are compared, from wherever they are', () => {
	const {status, stdout} = runProgram(['compare', join('corpus', first), join('corpus', second)]);
	assert.equal(status, 0);
	assert.match(stdout, /^A: رئيسا/);
});

test('one file is compared with its most likely twin in its own folder', () => {
	const {stdout} = runProgram(['compare', join('corpus', second), '--json']);
	assert.equal(JSON.parse(stdout).b.id, first);
});

test('an article is not compared with itself', () => {
	const {status, stderr} = runProgram(['compare', '001', first]);
	assert.equal(status, 2);
	assert.match(stderr, /Both are the article 001/);
});

test('a corpus of one article says that two are needed', () => {
	writeFileSync(join(folder, 'only.txt'), 'عنوان واحد\n\nنص واحد قصير.\n');
	const {status, stderr} = runProgram(['compare', '--in', folder]);
	assert.equal(status, 1);
	assert.match(stderr, /only one article/);
});

test('an article without a twin says so', () => {
	const {status, stderr} = runProgram(['compare', '000']);
	assert.equal(status, 1);
	assert.match(stderr, /No two reports of one event/);
});

test('articles that share nothing are compared without a word of complaint', () => {
	const one = join(folder, 'one.txt');
	const other = join(folder, 'other.txt');
	writeFileSync(one, 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة صباح اليوم.\n');
	writeFileSync(other, 'Only a title in another language\n');
	const {status, stdout} = runProgram(['compare', one, other, '--json']);
	assert.equal(status, 0);
	assert.deepEqual(JSON.parse(stdout).pairs, []);
});

test('twins lists the pair, with and without a name', () => {
	for (const words of [['twins'], ['twins', '002']]) {
		const {twins} = JSON.parse(runProgram([...words, '--json']).stdout);
		assert.equal(twins.length, 1);
		assert.deepEqual([twins[0].a, twins[0].b].toSorted(), [first, second]);
	}
	assert.equal(runProgram(['twins', '003']).status, 1);
});

test('a comparison is also had as a page and as a Markdown document', () => {
	const html = runProgram(['compare', first, second, '--html']);
	assert.equal(html.status, 0);
	assert.match(html.stdout, /^<!doctype html>/);
	assert.match(html.stdout, /علي عباس<\/mark>/);
	const markdown = runProgram(['compare', first, second, '--markdown']);
	assert.equal(markdown.status, 0);
	assert.match(markdown.stdout, /^# /);
	assert.ok(markdown.stdout.includes('<ins><b>علي عباس</b></ins>'));
});

test('one answer has one format, and only a comparison is a page', () => {
	const both = runProgram(['compare', first, second, '--html', '--json']);
	assert.equal(both.status, 2);
	assert.match(both.stderr, /--json, --html/);
	assert.equal(runProgram(['search', 'موسكو', '--html']).status, 2);
});

test('three articles and more make a table of claims', () => {
	const names = [first, second, nearMiss];
	const {reports, sameEvent, claims} = JSON.parse(
		runProgram(['compare', ...names, '--json']).stdout,
	);
	assert.deepEqual(
		reports.map(({id}: {id: string}) => id),
		names,
	);
	assert.equal(sameEvent.length, 3);
	for (const [index, {sentences}] of reports.entries()) {
		const told = claims.flatMap((claim: {sentences: number[][]}) => claim.sentences[index]!);
		assert.deepEqual(
			told.toSorted((x: number, y: number) => x - y),
			sentences.map((_: unknown, sentence: number) => sentence),
		);
	}
	const {status, stdout} = runProgram(['compare', ...names]);
	assert.equal(status, 0);
	assert.match(stdout, /^C: /m);
	assert.match(stdout, /^\d different\nA, B: name: .*علي عباس.*محمود عباس/m);
});

test('a table is no page, and an article is in it once', () => {
	const page = runProgram(['compare', first, second, nearMiss, '--html']);
	assert.equal(page.status, 2);
	assert.match(page.stderr, /--json takes more/);
	assert.equal(runProgram(['compare', first, second, first]).status, 2);
});

test('says once that a file holds no text', () => {
	const [full, empty] = [join(folder, 'full.txt'), join(folder, 'empty.txt')];
	writeFileSync(full, 'عنوان\n\nقال الوزير إن العمل مستمر.');
	writeFileSync(empty, '');
	const {status, stderr} = runProgram(['compare', full, empty]);
	assert.equal(status, 2);
	assert.equal(stderr, `warraq: ${empty}: holds no text. Nothing was read.\n`);
});
