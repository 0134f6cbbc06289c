import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {type RunningProgram, runInTerminal} from './fixtures/run-in-terminal.ts';

const enter = '\x1b[?1049h\x1b[?7l\x1b[?25l\x1b[?2004h\x1b[?1007h\x1b[8l\x1b[m\x1b[H\x1b[2J';
const leave = '\x1b[?2026l\x1b[r\x1b[m\x1b[8h\x1b[?1007l\x1b[?2004l\x1b[?25h\x1b[?7h\x1b[?1049l';

const command = [
	process.execPath,
	'--import',
	'./test/support/jsx.ts',
	'test/terminal/fixtures/program.tsx',
];

async function open(t: TestContext) {
	const program = runInTerminal(t, command[0]!, command.slice(1));
	assert.equal((await program.sees(enter)).length, enter.length, 'nothing is written before');
	await program.sees('ready');
	await program.sees('\x1b[?2026l');
	return program;
}

test('gives the terminal back when the program closes it', async t => {
	const program = await open(t);
	program.press('q');
	assert.deepEqual(await program.ends(), {status: 0, signal: 0, written: `${leave}goodbye\r\n`});
});

for (const [signal, number] of [
	['SIGTERM', 15],
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
] as const) {
	test(`gives the terminal back on ${signal}`, async t => {
		const program = await open(t);
		program.signal(signal);
		assert.deepEqual(await program.ends(), {
			status: 128 + number,
			signal: 0,
			written: `${leave}last deeds\r\n`,
		});
	});
}

test('gives the terminal back on an exception and says one sentence, without a stack trace', async t => {
	const program = await open(t);
	program.press('x');
	assert.deepEqual(await program.ends(), {
		status: 1,
		signal: 0,
		written: `${leave}stopped: thrown\r\nlast deeds\r\n`,
	});
});

test('gives the terminal back on a rejection that nobody caught', async t => {
	const program = await open(t);
	program.press('r');
	const {status, written} = await program.ends();
	assert.deepEqual([status, written], [1, `${leave}stopped: rejected\r\nlast deeds\r\n`]);
});

test('gives the terminal back when the process just exits', async t => {
	const program = await open(t);
	program.press('p');
	assert.deepEqual(await program.ends(), {status: 7, signal: 0, written: leave});
});

test('lends the terminal to a guest and draws everything anew afterwards', async t => {
	const program = await open(t);
	program.press('a');
	await program.sees('<a>');
	program.press('e');
	const lent = await program.sees(enter);
	assert.ok(lent.endsWith(`${leave}guest\r\n${enter}`), JSON.stringify(lent));
	await program.sees(' ready <a>');
	program.press('q');
	await program.ends();
});

test('takes the terminal back when the guest fails', async t => {
	const program = await open(t);
	program.press('f');
	await program.sees(leave);
	await program.sees(enter);
	await program.sees('<the guest failed>');
	program.press('q');
	await program.ends();
});

test('stops on Ctrl-Z with the terminal given back, and draws everything anew on fg', async t => {
	const shell = runInTerminal(t, 'sh', ['-m', '-i'], {environment: {PS1: 'shell> ', ENV: ''}});
	await shell.sees('shell> ');
	shell.press(`${command.join(' ')}\r`);
	await shell.sees(enter);
	await shell.sees('ready');
	for (const letter of ['a', 'b']) {
		shell.press(letter);
		await shell.sees(`<${letter}>`);
		shell.press('\x1a');
		await shell.sees(leave);
		await shell.sees('shell> ');
		// The shell hears its own keys again: the terminal is out of raw mode.
		shell.press('echo he""llo\r');
		await shell.sees('hello\r\n');
		await shell.sees('shell> ');
		shell.press('fg\r');
		await shell.sees(enter);
		await shell.sees(' ready <a>');
	}
	shell.press('q');
	await shell.sees(`${leave}goodbye`);
	await shell.sees('shell> ');
	shell.press('exit\r');
	await shell.ends();
});

test('draws everything anew when somebody else stopped and continued the process', async t => {
	const program = await open(t);
	program.signal('SIGSTOP');
	program.signal('SIGCONT');
	await program.sees(leave);
	await program.sees(enter);
	await program.sees(' ready');
	program.press('q');
	await program.ends();
});

test('goes on when it cannot be stopped because no shell would continue it', async t => {
	// The process that a terminal starts leads a session of its own.
	const program = await open(t);
	program.press('\x1a');
	await program.sees(leave);
	await program.sees(enter);
	await program.sees(' ready');
	program.press('q');
	await program.ends();
});

test('lays out anew when the window changes', async t => {
	const program = await open(t);
	program.resize(30, 4);
	await program.sees(' 30x4');
	program.press('q');
	await program.ends();
});

test('takes keys from the terminal when standard input is something else', async t => {
	const program = runInTerminal(t, 'sh', ['-c', `echo text | ${command.join(' ')}`]);
	await program.sees('ready');
	program.press('jب');
	await program.sees('<ب>');
	program.press('e');
	await program.sees(enter);
	await program.sees(' ready <j>');
	program.press('q');
	const {status, written} = await program.ends();
	assert.equal(status, 0);
	assert.ok(written.endsWith(`${leave}goodbye\r\n`), JSON.stringify(written));
});

test('keeps what is said to the console until the screen is left, and makes it harmless', async t => {
	const program = await open(t);
	program.press('c');
	await setTimeout(50);
	const {written} = await quit(program);
	assert.equal(
		written,
		`${leave}an error\u241b[2J\r\na word\r\nthe end\r\nWarning: a warning\r\ngoodbye\r\n`,
	);
});

test('ends on Ctrl-C when nobody reads keys', async t => {
	const program = await open(t);
	program.press('u');
	program.press('\x03');
	const {status, written} = await program.ends();
	assert.deepEqual([status, written], [130, `${leave}last deeds\r\n`]);
});

test('asks the terminal who it is and draws without waiting for the answer', async t => {
	const program = await open(t);
	program.press('q');
	await program.ends();
	const asked = runInTerminal(t, command[0]!, command.slice(1));
	assert.equal(
		await asked.sees('ready'),
		`${enter}\x1b[>c\x1b[>0q\x1b]11;?\x1b\\\x1b[c\x1b[?2026h\x1b[H ready`,
	);
	await quit(program);
});

test('draws anew, once, when the answers call for another encoding', async t => {
	const program = await open(t);
	program.press('\x1b[>1;4000;26c\x1bP>|kitty(0.26.5)\x1b\\\x1b[?62;c');
	await program.sees('\x1b[H ready');
	const {written} = await quit(program);
	// Turned round, as kitty wants it; what answers say is not typed anywhere.
	assert.ok(written.includes(' ﺧﺒﺮ'));
	assert.ok(!written.includes('ready <'));
});

test('draws nothing anew when the answers change nothing', async t => {
	const program = await open(t);
	program.press('\x1b[>41;379;0c\x1bP>|XTerm(379)\x1b\\\x1b[?64c');
	program.press('a');
	assert.equal(await program.sees('<a>'), '\x1b[;8H<a>');
	await quit(program);
});

test('switches mlterm over when it is found, and back on the way out', async t => {
	const program = await open(t);
	program.press('\x1b[>24;279;0c\x1b[?63;1c');
	await program.sees('\x1b]5379;use_ctl=false\x07');
	program.signal('SIGTERM');
	const {written} = await program.ends();
	assert.ok(written.includes(`\x1b]5379;use_ctl=true\x07${leave}`));
});

test('lets no late answer reach the shell', async t => {
	const program = await open(t);
	program.press('q');
	await program.sees(leave);
	program.press('\x1b[>41;379;0c\x1b[?64;1;2c');
	// A terminal out of raw mode would echo what nobody has read.
	const {status, written} = await program.ends();
	assert.deepEqual([status, written], [0, 'goodbye\r\n']);
});

test('asks nothing when it was told which terminal this is', async t => {
	const program = runInTerminal(t, command[0]!, command.slice(1), {
		environment: {TERMINAL_TOLD: 'putty'},
	});
	assert.equal(await program.sees('ready'), `${enter}\x1b[H ready`);
	await quit(program);
});

async function quit(program: RunningProgram) {
	program.press('q');
	return program.ends();
}
