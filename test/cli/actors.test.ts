import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {root, runProgram} from '../support/run-program.ts';

const json = (...words: string[]) => JSON.parse(runProgram([...words, '--json']).stdout);

test('everybody in the corpus is listed with counts, one a line', () => {
	const {status, stdout} = runProgram(['actors']);
	assert.equal(status, 0);
	assert.match(stdout, /^\d+\t\d+\tفلاديمير بوتين\tVladimir Putin\tperson\/vladimir-putin$/m);
});

test('every mention of an actor stands where it says, with what is around it', () => {
	const {actor, mentions} = json('actors', 'person/vladimir-putin');
	assert.equal(actor.name, 'فلاديمير بوتين');
	assert.equal(mentions.length, actor.mentionCount);
	for (const {article, from, to, text, before, after, rule} of mentions) {
		const whole = readFileSync(join(root, 'corpus', article), 'utf8');
		assert.equal(whole.slice(from, to), text);
		assert.equal(whole.slice(from - before.length, to + after.length), before + text + after);
		assert.ok(rule.length > 0);
	}
});

test('an actor is found by a name in Arabic or English, or by a part of one', () => {
	for (const words of ['فلاديمير بوتين', 'Vladimir Putin', 'putin', 'بوتين']) {
		assert.equal(json('actors', words).actor.id, 'person/vladimir-putin', words);
	}
});

test('a name that nobody bears is 1, one that several bear lists them', () => {
	assert.equal(runProgram(['actors', 'Nobody']).status, 1);
	const {status, stderr} = runProgram(['actors', 'روسيه']);
	assert.ok(status !== 0 && stderr !== '');
});

test('only the article itself is tagged, not what is glued to it', () => {
	const {mentions, blocks} = json('show', '004');
	const related = blocks.filter(({role}: {role: string}) => role.startsWith('related'));
	assert.ok(related.length > 0 && mentions.length > 0);
	for (const {from} of mentions) {
		assert.ok(
			!related.some((block: {from: number; to: number}) => block.from <= from && from < block.to),
		);
	}
});

test('a search can be narrowed to the articles that name an actor', () => {
	const {hits} = json('search', 'actor:person/ahmed-al-sharaa');
	assert.deepEqual(
		hits.map(({id}: {id: string}) => id),
		['004_45d3d013a84f8851.txt'],
	);
});

/** A folder of settings with a file of corrections in it. */
function withCorrections(test: TestContext, corrections: string): NodeJS.ProcessEnv {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	test.after(() => rmSync(folder, {recursive: true}));
	mkdirSync(join(folder, 'warraq'));
	writeFileSync(join(folder, 'warraq', 'actors.toml'), corrections);
	return {XDG_CONFIG_HOME: folder};
}

test("follows the reader's corrections in the list, in --actor and in the filter of a search", t => {
	const env = withCorrections(
		t,
		'[[stop]]\nid = "place/russia"\n[[merge]]\nid = "person/vladimir-putin"\nas = "person/tsar"\nname = "القيصر"\n',
	);
	const {actors} = JSON.parse(runProgram(['actors', '--json'], {env}).stdout);
	assert.ok(!actors.some(({id}: {id: string}) => id === 'place/russia'));
	const tsar = actors.find(({id}: {id: string}) => id === 'person/tsar');
	assert.equal(tsar.name, 'القيصر');
	for (const id of ['person/tsar', 'person/vladimir-putin']) {
		const found = JSON.parse(runProgram(['search', `actor:${id}`, '--json'], {env}).stdout);
		assert.equal(found.total, tsar.articleCount, id);
		const listed = JSON.parse(runProgram(['--actor', id, '--json'], {env}).stdout);
		assert.equal(listed.total, tsar.articleCount, id);
	}
	assert.equal(runProgram(['search', 'actor:place/russia'], {env}).status, 1);
});

test('says what is wrong with corrections, with the line, and goes on', t => {
	const env = withCorrections(
		t,
		'[[merge]]\nid = "person/a"\nas = "person/b"\n[[merge]]\nid = "person/b"\nas = "person/a"\nname = 1\n',
	);
	const {status, stdout, stderr} = runProgram(['actors', '--limit', '3'], {env});
	assert.equal(status, 0);
	assert.equal(stdout.trim().split('\n').length, 3);
	assert.match(stderr, /actors\.toml:4: person\/b cannot be the same as person\/a/);
	assert.match(stderr, /actors\.toml:7: name is a text/);
	assert.equal(runProgram(['search', 'دمشق'], {env}).stderr, '');
});

test('uses corrections that came with a corpus, and says so', t => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(folder, {recursive: true}));
	writeFileSync(join(folder, 'a.txt'), 'زيارة\n\nوصل فلاديمير بوتين إلى دمشق.');
	writeFileSync(join(folder, 'actors.toml'), '[[stop]]\nname = "دمشق"\n');
	const {stdout, stderr} = runProgram(['actors', '--in', folder]);
	assert.deepEqual(
		stdout
			.trim()
			.split('\n')
			.map(row => row.split('\t').at(-1)),
		['person/vladimir-putin'],
	);
	assert.match(stderr, /actors\.toml came with the corpus and is used: 1 correction\./);
});

test('gives the list and the mentions as CSV', () => {
	const rows = runProgram(['actors', '--csv']).stdout.split('\r\n');
	assert.equal(rows[0], 'id,type,name,englishName,aliases,articleCount,mentionCount');
	assert.ok(rows.some(row => row.startsWith('person/vladimir-putin,person,فلاديمير بوتين,')));
	const mentions = runProgram(['actors', 'putin', '--csv', '--limit', '2']).stdout;
	assert.match(mentions, /^article,from,to,text,before,after,rule\r\n(?:[^\r\n]+\r\n){2}$/);
	assert.equal(runProgram(['actors', '--csv', '--json']).status, 2);
	assert.equal(runProgram(['search', 'x', '--csv']).status, 2);
});

test('an actor is told with its articles, its company and its days', () => {
	const {actor, articles, together, overTime} = json('actors', 'person/vladimir-putin');
	assert.equal(articles.length, actor.articleCount);
	assert.ok(together[0].articleCount <= actor.articleCount && together[0].id !== actor.id);
	const dated = articles.filter(({date}: {date: string | null}) => date !== null).length;
	const counted = overTime.map(({articleCount}: {articleCount: number}) => articleCount);
	assert.equal(
		counted.reduce((sum: number, count: number) => sum + count, 0),
		dated,
	);
});

test('an actor that the reader adds is tagged, and found by its English name', t => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(folder, {recursive: true}));
	writeFileSync(join(folder, 'a.txt'), 'خبر اليوم\n\nوعد بائع الورق الأزرق بالعودة.');
	writeFileSync(join(folder, 'b.txt'), 'خبر آخر\n\nوعد بائع الخضار بالعودة.');
	const env = withCorrections(
		t,
		'[[actor]]\ntype = "organization"\nname = "بائع الورق الأزرق"\nenglish = "Blue Paper Inc"\n',
	);
	const {stdout} = runProgram(['actors', '--in', folder], {env});
	assert.match(stdout, /Blue Paper Inc\torganization\/blue-paper-inc/);
	const {hits} = JSON.parse(
		runProgram(['search', 'blue paper inc', '--in', folder, '--json'], {env}).stdout,
	);
	assert.deepEqual(
		hits.map(({id}: {id: string}) => id),
		['a.txt'],
	);
});
