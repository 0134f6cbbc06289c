import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {program, root, runProgram} from '../support/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));

function file(name: string, content: string | Buffer): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const rain = file('rain.txt', 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة على دمشق صباح اليوم.\n');

test('without a terminal the corpus that comes along is listed, an article a line', () => {
	const {status, stdout, stderr} = runProgram([]);
	assert.equal(status, 0);
	assert.equal(stderr, '');
	assert.equal(stdout.trimEnd().split('\n').length, 5);
	assert.match(stdout, /^004_45d3d013a84f8851\.txt\t2024-12-26\tالبوابة نيوز\tلافروف: أحمد الشرع/m);
});

test('the five articles are what was given, byte for byte in their text', () => {
	const {stdout} = runProgram(['show', '002_f5a1b29cbcfaa294.txt', '--json']);
	const expected = readFileSync(join(root, 'corpus/002_f5a1b29cbcfaa294.txt'), 'utf8');
	assert.equal(JSON.parse(stdout).text, expected);
});

test('show prints an article in logical order without escapes', () => {
	const {status, stdout} = runProgram(['show', rain]);
	assert.equal(status, 0);
	assert.equal(stdout, 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة على دمشق صباح اليوم.\n');
});

test('show takes a beginning of an ID or a piece of a title', () => {
	assert.match(runProgram(['show', '003']).stdout, /^الشيباني من موسكو/);
	assert.match(runProgram(['show', 'الشيباني من موسكو']).stdout, /^الشيباني من موسكو/);
});

test('an ambiguous ID lists what it may be and exits with 2', () => {
	const {status, stderr} = runProgram(['show', '00']);
	assert.equal(status, 2);
	assert.match(stderr, /“00” may be any of 5 articles/);
	assert.match(stderr, /003_475de0d69f5a8307\.txt/);
});

test('an unknown ID names the corpus and exits with 2', () => {
	const {status, stderr, stdout} = runProgram(['show', 'nonsense']);
	assert.deepEqual([status, stdout], [2, '']);
	assert.match(stderr, /No article of corpus has the ID “nonsense”/);
});

test('search prints a line for each article, its ID first', () => {
	const {status, stdout} = runProgram(['search', 'بوتين']);
	assert.equal(status, 0);
	assert.match(stdout, /^002_f5a1b29cbcfaa294\.txt\tبوتين والأسد/m);
	for (const line of stdout.trimEnd().split('\n')) assert.equal(line.split('\t').length, 3);
});

test('search in JSON gives every match with its offsets in the text as written', () => {
	const {stdout} = runProgram(['search', 'الاسد', '--json']);
	const {query, total, hits} = JSON.parse(stdout);
	assert.deepEqual([query, total], ['الاسد', hits.length]);
	for (const {id, matches, snippet} of hits) {
		const text = readFileSync(join(root, 'corpus', id), 'utf8');
		assert.ok(matches.length > 0);
		for (const match of matches) assert.equal(text.slice(match.from, match.to), match.text);
		assert.equal(text.slice(snippet.from, snippet.to), snippet.text);
	}
});

test('nothing found is 1, on standard error a sentence', () => {
	const {status, stdout, stderr} = runProgram(['search', 'زقزقزقزق']);
	assert.deepEqual([status, stdout], [1, '']);
	assert.match(stderr, /Nothing found/);
});

test('Latin letters find Arabic names', () => {
	const {status, stdout} = runProgram(['search', 'putin', 'assad']);
	assert.equal(status, 0);
	assert.match(stdout, /^002_f5a1b29cbcfaa294\.txt\tبوتين والأسد/m);
});

test('what was typed on the wrong keyboard layout is told on standard error and in JSON', () => {
	const {status, stdout, stderr} = runProgram(['search', 'f,jdk']);
	assert.deepEqual([status, stdout], [1, '']);
	assert.match(stderr, /Nothing found for “f,jdk”.*“بوتين”/);
	const {total, correction} = JSON.parse(runProgram(['search', 'f,jdk', '--json']).stdout);
	assert.deepEqual([total, correction], [0, 'بوتين']);
});

test('--limit cuts the list and says how many there are', () => {
	const {stdout, stderr} = runProgram(['search', 'روسيا', '--limit', '1']);
	assert.equal(stdout.trimEnd().split('\n').length, 1);
	assert.match(stderr, /1 of \d articles shown/);
});

test('articles without a date are left out by --since', () => {
	const {stdout} = runProgram(['--since', '2024-01-01']);
	assert.match(stdout, /^004[^\n]*\n$/);
});

test('a missing path is named, the others are still read, and the status remembers', () => {
	const {status, stdout, stderr} = runProgram([join(folder, 'missing'), rain]);
	assert.equal(status, 2);
	assert.match(stderr, /missing/);
	assert.match(stdout, /أمطار غزيرة/);
});

test('a word that is neither path nor command is told apart from a missing file', () => {
	const {status, stderr} = runProgram(['serach']);
	assert.equal(status, 2);
	assert.match(stderr, /“serach” is no path and no command/);
});

test('a folder without texts, an empty and a binary file are each explained', () => {
	mkdirSync(join(folder, 'nothing'));
	const cases = [
		[join(folder, 'nothing'), /nothing/],
		[file('empty.txt', ''), /empty\.txt/],
		[file('binary.txt', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9])), /binary\.txt/],
	] as const;
	for (const [path, words] of cases) {
		const {status, stderr} = runProgram(['show', path]);
		assert.equal(status, 2);
		assert.match(stderr, words);
		assert.doesNotMatch(stderr, /\n\s+at /);
	}
});

test('a named pipe is refused at once instead of being waited for', () => {
	const path = join(folder, 'pipe.txt');
	execFileSync('mkfifo', [path]);
	const {status, stderr} = runProgram(['show', path]);
	assert.equal(status, 2);
	assert.match(stderr, /pipe\.txt/);
	rmSync(path);
});

test('an unreadable file is explained', {
	skip: process.getuid?.() === 0 && 'root may read everything',
}, () => {
	const path = file('secret.txt', 'نص');
	chmodSync(path, 0);
	const {status, stderr} = runProgram(['show', path]);
	assert.equal(status, 2);
	assert.match(stderr, /secret\.txt/);
});

test('standard input is an article of its own', () => {
	const {status, stdout} = runProgram(['show', '-', '--json'], {
		input: 'عنوان قصير\n\nنص قصير جدا.',
	});
	assert.equal(status, 0);
	assert.equal(JSON.parse(stdout).id, '-');
});

test('no control of a text reaches the output, neither as text nor as JSON', () => {
	const evil = file(
		'evil.txt',
		'عنوان\u001b[2J\u009b31m\u202e\u2028\n\nنص\u0007 شرير\u001b]0;x\u0007.\n',
	);
	for (const words of [['show', evil], [evil], ['search', 'شرير', '--in', evil]]) {
		for (const more of [[], ['--json']]) {
			const {stdout, stderr} = runProgram([...words, ...more]);
			assert.doesNotMatch(
				stdout + stderr,
				/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/,
			);
		}
	}
});

test('controls in a file name or a query are made safe before they are complained about', () => {
	const {stderr} = runProgram(['show', 'no\u001b[31msuch']);
	assert.doesNotMatch(stderr, /\u001b/);
});

test('wrong usage is a sentence, exit 2', () => {
	for (const words of [['--nonsense'], ['search'], ['show'], ['search', 'x', '--limit', '-3']]) {
		const {status, stdout, stderr} = runProgram(words);
		assert.deepEqual([status, stdout], [2, ''], words.join(' '));
		assert.match(stderr, /^warraq: /);
	}
});

test('help names every command and flag, and the version is that of the package', () => {
	const {status, stdout} = runProgram(['--help']);
	assert.equal(status, 0);
	for (const word of ['warraq search', 'warraq show', '--json', '--since'])
		assert.ok(stdout.includes(word));
	const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	assert.equal(runProgram(['--version']).stdout, `${version}\n`);
});

test('a reader of the pipe that has seen enough is a success', () => {
	const script = `"${process.execPath}" "${program}" show 002 --json | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
	assert.equal(execFileSync('bash', ['-c', script], {encoding: 'utf8', cwd: root}).trim(), '0');
});

test('a line of 5 MB opens', () => {
	const path = file('long.txt', 'كلمة '.repeat(1_000_000));
	const {status, stdout} = runProgram(['show', path]);
	assert.equal(status, 0);
	assert.ok(stdout.length >= 4_999_990);
});

test('--width wraps at so many columns', () => {
	const {stdout} = runProgram(['show', '002', '--width', '40']);
	for (const line of stdout.split('\n')) assert.ok(line.length <= 60, line);
	assert.ok(stdout.split('\n').length > 40);
});

test('an older Node is told which one is needed', () => {
	const older = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.1.0'}});`;
	const {status, stderr} = spawnSync(
		process.execPath,
		['--input-type=module', '-e', `${older} await import(${JSON.stringify(program)});`],
		{encoding: 'utf8'},
	);
	assert.equal(status, 2);
	assert.equal(stderr, 'warraq needs Node 24 or newer; this is Node 20.1.0.\n');
});

test('a batch of queries is answered line by line, in order', () => {
	const input = 'بوتين\n\nزقزقزقزق\nالشيباني\n';
	const {status, stdout} = runProgram(['search', '--batch', '--limit', '1'], {input});
	assert.equal(status, 0);
	const answers = stdout
		.trimEnd()
		.split('\n')
		.map(each => JSON.parse(each));
	assert.deepEqual(
		answers.map(({query}) => query),
		['بوتين', '', 'زقزقزقزق', 'الشيباني'],
	);
	assert.deepEqual(
		answers.map(({hits}) => hits.length),
		[1, 0, 0, 1],
	);
});

test('records of a JSON corpus are articles, their fields named by the reader if need be', () => {
	const path = file(
		'news.jsonl',
		'{"kop":"أمطار على دمشق","tekst":"هطلت أمطار غزيرة."}\n{broken\n',
	);
	const {status, stdout, stderr} = runProgram(
		['--in', path].slice(1).concat('--fields', 'title=kop,body=tekst'),
	);
	assert.match(stdout, /news\.jsonl#1|أمطار على دمشق/);
	assert.match(stderr, /news\.jsonl/);
	assert.equal(status, 2);
	assert.equal(runProgram([path, '--fields', 'nonsense']).status, 2);
});
