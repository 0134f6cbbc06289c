import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openTerminal} from '../support/open-terminal.ts';
import {runProgram} from '../support/run-program.ts';
import {visual} from '../support/show-interface.ts';

/** A reader of their own, with settings if wanted. */
function reader(t: TestContext, settings?: string) {
	const home = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(home, {recursive: true}));
	const env = {HOME: home, XDG_CONFIG_HOME: join(home, 'c'), XDG_STATE_HOME: join(home, 's')};
	if (settings !== undefined) {
		mkdirSync(join(home, 'c/warraq'), {recursive: true});
		writeFileSync(join(home, 'c/warraq/config.toml'), settings);
	}
	const file = join(home, 's/warraq/terminals.json');
	const memory = () => Object.values(JSON.parse(readFileSync(file, 'utf8')));
	return {env, memory, hasMemory: () => existsSync(file)};
}

const title = 'محادثات في موسكو';

function article(t: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(folder, {recursive: true}));
	const path = join(folder, 'talks.txt');
	writeFileSync(path, `${title}\n\nبحث الوزيران التعاون بين البلدين.\n`);
	return path;
}

const question = (output: string) => output.includes('Which of these reads right?');

/** The bytes of a word as kitty wants it: letters turned round, words left where they are seen. */
const forKitty = (words: string) =>
	visual(words)
		.split(' ')
		.map(word => [...word].toReversed().join(''))
		.join(' ');

/** Prints an article on a terminal, and gives the bytes. */
async function printed(t: TestContext, words: readonly string[], env: Record<string, string>) {
	const terminal = openTerminal(t, ['show', ...words], {env});
	assert.equal(await terminal.exited, 0);
	return terminal.output();
}

test('the samples have vowel marks where the terminal will be shown some', async t => {
	for (const [name, hasMarks] of [
		['xterm', true],
		['foot', false],
	] as const) {
		const {env} = reader(t);
		const terminal = openTerminal(t, ['terminal', '--terminal', name], {env, rows: 50});
		await terminal.until(question);
		assert.equal(/[\u064b-\u0652]/.test(terminal.output()), hasMarks, name);
		await terminal.press('q');
	}
});

test('tells what was asked and answered, draws the samples, and Enter keeps what was found', async t => {
	const {env} = reader(t);
	const terminal = openTerminal(t, ['terminal'], {env, rows: 50});
	await terminal.until(question);
	const rows = await terminal.screen();
	assert.ok(rows.some(row => /secondary device attributes +0;276;0$/.test(row)));
	assert.ok(rows.some(row => /terminal +xterm\.js .*it answered so$/.test(row)));
	for (const [number, name] of [
		'visual',
		'words',
		'isolate',
		'runs',
		'whole-row',
		'switched',
	].entries()) {
		assert.ok(
			rows.some(row => row.startsWith(` ${number + 1}  ${name} `)),
			name,
		);
	}
	assert.ok(rows.some(row => row.includes(visual('زار وفد BBC بلدة «عين» في ٢٤ مايو 2016'))));
	await terminal.press('\r');
	assert.equal(await terminal.exited, 0);
});

test('remembers the number that is typed, and prints and draws by it from then on', async t => {
	const {env, memory} = reader(t);
	const path = article(t);
	const terminal = openTerminal(t, ['terminal'], {env});
	await terminal.until(question);
	await terminal.press('x2');
	assert.equal(await terminal.exited, 0);
	assert.match(terminal.output(), /Remembered: .*“words”/);
	assert.deepEqual(memory(), [{word: 'words', byEye: true, told: 'xtermjs'}]);

	assert.ok((await printed(t, [path], env)).includes(forKitty(title)));
	assert.ok((await printed(t, [path, '--terminal', 'xterm'], env)).includes(visual(title)));
	const drawn = openTerminal(t, [path], {env});
	await drawn.until(bytes => bytes.includes(forKitty(title)));
	await drawn.press('q');
	assert.equal(await drawn.exited, 0);
});

test('0 forgets what was chosen', async t => {
	const {env, memory} = reader(t);
	for (const [key, kept] of [
		['3', 1],
		['0', 0],
	] as const) {
		const terminal = openTerminal(t, ['terminal'], {env});
		await terminal.until(question);
		await terminal.press(key);
		assert.equal(await terminal.exited, 0);
		assert.equal(memory().length, kept);
	}
});

test('a number typed in Arabic digits is a number, Escape keeps, Ctrl-C interrupts', async t => {
	const {env, memory} = reader(t);
	for (const [key, status] of [
		['٤', 0],
		['\x1b', 0],
		['\x03', 130],
	] as const) {
		const terminal = openTerminal(t, ['terminal'], {env});
		await terminal.until(question);
		await terminal.press(key);
		assert.equal(await terminal.exited, status);
		assert.deepEqual(memory(), [{word: 'runs', byEye: true, told: 'xtermjs'}]);
	}
});

test('the interface remembers what the terminal answered', async t => {
	const {env, memory, hasMemory} = reader(t);
	const terminal = openTerminal(t, [article(t)], {env});
	await terminal.until(hasMemory);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
	assert.deepEqual(memory(), [{word: 'xtermjs', byEye: false}]);
});

test('the shell gets its keyboard back, and no answer of the terminal', async t => {
	const {env} = reader(t);
	const terminal = openTerminal(t, [], {env, shell: '$WARRAQ terminal; cat -v'});
	await terminal.until(question);
	await terminal.press('q');
	const bytes = await terminal.press('hello\r');
	assert.match(bytes, /hello\r\nhello\r\n/);
	assert.doesNotMatch(bytes, /\^\[/);
});

test('a signal gives the keyboard back', async t => {
	const {env} = reader(t);
	const shell = '$WARRAQ terminal & echo "pid $!;"; wait $!; echo "status $?"; stty -a';
	const terminal = openTerminal(t, [], {env, shell});
	await terminal.until(question);
	process.kill(Number(/pid (\d+);/.exec(terminal.output())![1]), 'SIGTERM');
	await terminal.exited;
	assert.match(terminal.output(), /status 143/);
	assert.match(terminal.output(), /[^-]icanon/);
});

test('without a terminal it tells what the environment does, as text and as JSON', () => {
	const env = {TERM: 'foot', TMUX: '', XDG_CONFIG_HOME: '/dev/null', XDG_STATE_HOME: '/dev/null'};
	const {status, stdout, stderr} = runProgram(['terminal'], {env});
	assert.deepEqual([status, stderr], [0, '']);
	assert.match(stdout, /^Not asked/);
	assert.match(stdout, /foot: the environment says so/);
	const json = JSON.parse(runProgram(['terminal', '--json'], {env}).stdout);
	assert.deepEqual(
		[json.asked, json.chosen.name, json.chosen.because],
		[null, 'foot', 'environment'],
	);
});

test('--json on a terminal tells the answers and asks the reader nothing', async t => {
	const {env} = reader(t);
	const terminal = openTerminal(t, ['terminal', '--json'], {env});
	assert.equal(await terminal.exited, 0);
	const json = JSON.parse(terminal.output().slice(terminal.output().indexOf('{')));
	assert.equal(json.asked.secondary, '0;276;0');
	assert.equal(json.chosen.name, 'xtermjs');
});

test('takes no words', () => {
	const {status, stderr} = runProgram(['terminal', 'kitty']);
	assert.equal(status, 2);
	assert.match(stderr, /--terminal NAME/);
});

test('settings hold for printing and drawing, and a bad one is named with its line', async t => {
	const {env} = reader(t, '# mine\nterminal = "kitty"\nmarks = "maybe"\n');
	const path = article(t);
	const bytes = await printed(t, [path], env);
	assert.match(
		bytes,
		/config\.toml:3: marks may not be “maybe”\. It may be: auto, shown, hidden\./,
	);
	assert.ok(bytes.includes(forKitty(title)));
	const {stderr} = runProgram(['show', path], {env});
	assert.equal(stderr, '');
});

test('the flag stands above the setting, for color above NO_COLOR as well', async t => {
	const {env} = reader(t, 'terminal = "kitty"\ncolor = false\n');
	const path = article(t);
	const colored = /\x1b\[[\d;]*38;/;
	assert.doesNotMatch(await printed(t, [path, '--terminal', 'auto'], env), colored);
	assert.ok((await printed(t, [path, '--terminal', 'auto'], env)).includes(visual(title)));
	const faint = ['search', 'موسكو', '--in', path];
	const run = async (words: readonly string[]) => {
		const terminal = openTerminal(t, words, {env: {...env, NO_COLOR: '1'}});
		assert.equal(await terminal.exited, 0);
		return terminal.output();
	};
	assert.doesNotMatch(await run(faint), colored);
	assert.match(await run([...faint, '--color']), colored);
});
