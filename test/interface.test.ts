import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {openTerminal} from './support/open-terminal.ts';
import {runProgram} from './support/run-program.ts';
import {visual} from './support/show-interface.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));

const title = 'محادثات في موسكو';
const file = join(folder, 'talks.txt');
writeFileSync(file, `${title}\n\nبحث الوزيران التعاون بين البلدين في موسكو.\n`);

/** The bytes without direction controls and escape sequences. */
const plain = (bytes: string) =>
	bytes.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\x1b\[[0-?]*[ -/]*[@-~]/g, '');

const leavesClean = (bytes: string) => {
	const end = bytes.lastIndexOf('\x1b[?1049l');
	assert.ok(end > 0, 'the alternate screen is left');
	assert.ok(bytes.lastIndexOf('\x1b[?1049h') < end);
	assert.ok(bytes.lastIndexOf('\x1b[?25h') > bytes.lastIndexOf('\x1b[?25l'), 'the cursor is shown');
	assert.ok(bytes.lastIndexOf('\x1b[?2004l') > bytes.lastIndexOf('\x1b[?2004h'), 'paste is plain');
};

test('opens the five articles, and q gives the terminal back', async t => {
	const terminal = openTerminal(t);
	await terminal.until(bytes =>
		plain(bytes).includes(visual('الشيباني من موسكو العلاقات السورية')),
	);
	await terminal.until(all => /5 articles/.test(plain(all)));
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
	leavesClean(terminal.output());
});

test('one file is opened at once in the article screen', async t => {
	const terminal = openTerminal(t, [file]);
	await terminal.settled();
	await terminal.until(all =>
		new RegExp(visual('بحث الوزيران التعاون بين البلدين في')).test(plain(all)),
	);
	assert.doesNotMatch(plain(terminal.output()), /1 article/);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('reads an article from a pipe while the keys still come from the terminal', async t => {
	const terminal = openTerminal(t, [], {shell: `cat '${file}' | $WARRAQ -`});
	await terminal.until(bytes => plain(bytes).includes(visual(title)));
	await terminal.press('?');
	await terminal.until(all => /next match/.test(plain(all)));
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
	leavesClean(terminal.output());
});

test('types a query, letter by letter and in one chunk', async t => {
	const terminal = openTerminal(t);
	await terminal.settled();
	await terminal.press('/');
	await terminal.press('الشيباني');
	await terminal.showing(/1 of 5 articles/);
	await terminal.press('\x1b');
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('a held key that arrives in one chunk is as many keys', async t => {
	const terminal = openTerminal(t);
	await terminal.settled();
	await terminal.press('jjj');
	await terminal.press('\r');
	await terminal.until(all =>
		new RegExp(visual('تمكن حكومته من إيقاف تجارة المخدرات')).test(plain(all)),
	);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('a late reply of the terminal is no text in the search box', async t => {
	const terminal = openTerminal(t);
	await terminal.settled();
	await terminal.press('/');
	const bytes = await terminal.press(
		'\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\',
	);
	assert.doesNotMatch(plain(bytes), /XTerm|379|1c1c/);
	terminal.kill('SIGTERM');
	await terminal.exited;
});

for (const [signal, status] of [
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const) {
	test(`${signal} gives the terminal back`, async t => {
		const terminal = openTerminal(t);
		await terminal.settled();
		terminal.kill(signal);
		assert.equal(await terminal.exited, status);
		leavesClean(terminal.output());
	});
}

test('Ctrl-C interrupts with 130', async t => {
	const terminal = openTerminal(t);
	await terminal.settled();
	await terminal.press('\x03');
	assert.equal(await terminal.exited, 130);
	leavesClean(terminal.output());
});

test('a missing file is explained without a screen ever being drawn', async t => {
	const terminal = openTerminal(t, [join(folder, 'missing.txt')]);
	assert.equal(await terminal.exited, 2);
	assert.match(terminal.output(), /missing\.txt/);
	assert.doesNotMatch(terminal.output(), /\x1b\[\?1049h/);
});

test('a narrower window is drawn anew at its size', async t => {
	const terminal = openTerminal(t);
	await terminal.settled();
	const before = terminal.output().length;
	terminal.resize(60, 20);
	await terminal.settled();
	const bytes = terminal.output().slice(before);
	assert.doesNotMatch(bytes, /\x1b\[2[1-9];|\x1b\[\d+;(6[1-9]|[7-9]\d|1\d\d)H/);
	terminal.kill('SIGTERM');
	await terminal.exited;
});

test('prints an article to a terminal as it is to be seen', async t => {
	const terminal = openTerminal(t, ['show', file]);
	assert.equal(await terminal.exited, 0);
	await terminal.until(all => new RegExp(`^ +${visual(title)}`, 'm').test(plain(all)));
});

test('NO_COLOR draws no color and still marks the match', async t => {
	const terminal = openTerminal(t, [], {env: {NO_COLOR: '1'}});
	await terminal.settled();
	const start = terminal.output().length;
	await terminal.press('/');
	await terminal.press('موسكو');
	const reverse = /\x1b\[(?:[\d;]*;)?7(?:;[\d;]*)?m/;
	await terminal.until(all => reverse.test(all.slice(start)));
	assert.doesNotMatch(terminal.output(), /\x1b\[[\d;]*(?:3[0-7]|38;|4[0-7]|48;|9[0-7])[\d;]*m/);
	terminal.kill('SIGTERM');
	await terminal.exited;
});

test('e opens the file in the editor at the line, and the screen comes back whole', async t => {
	const seen = join(folder, 'seen');
	const editor = join(folder, 'editor.sh');
	writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" > '${seen}'\n`, {mode: 0o755});
	const terminal = openTerminal(t, [file], {env: {EDITOR: `${editor} 'one word'`}});
	await terminal.settled();
	const start = terminal.output().length;
	await terminal.press('e');
	await terminal.until(all => all.slice(start).includes('\x1b[?1049h'));
	await terminal.settled();
	const bytes = terminal.output().slice(start);
	assert.deepEqual(readFileSync(seen, 'utf8').trimEnd().split('\n'), ['one word', file]);
	assert.ok(bytes.includes('\x1b[?1049l') && bytes.includes('\x1b[?1049h'));
	const rows = await terminal.screen();
	assert.ok(rows.some(row => row.includes(visual(title))));
	assert.match(rows.at(-1)!, /search .* help/);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('an editor that is not there is said so, and nothing is lost', async t => {
	const terminal = openTerminal(t, [file], {env: {VISUAL: join(folder, 'no-such-editor')}});
	await terminal.settled();
	await terminal.press('e');
	await terminal.until(all => /editor could/.test(all));
	await terminal.settled();
	await terminal.showing(/editor could not be started/);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('y sends the article to the clipboard of the terminal, in logical order', async t => {
	const terminal = openTerminal(t, [file]);
	await terminal.settled();
	const bytes = await terminal.press('y');
	const [, sent = ''] = /\x1b\]52;c;([^\x07]*)\x07/.exec(bytes) ?? [];
	assert.equal(
		Buffer.from(sent, 'base64').toString('utf8'),
		`${title}\n\nبحث الوزيران التعاون بين البلدين في موسكو.`,
	);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
});

test('x writes what is said of a tag into the file of corrections, and the next run knows it', async t => {
	const config = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(config, {recursive: true}));
	const env = {XDG_CONFIG_HOME: config};
	const terminal = openTerminal(t, [], {env});
	await terminal.settled();
	await terminal.showing(/5 articles/);
	await terminal.press('\r');
	await terminal.press('\t');
	await terminal.press('x');
	await terminal.showing(/not an actor/);
	await terminal.press('putin');
	await terminal.showing(/Vladimir P/);
	await terminal.press('\r');
	await terminal.showing(/It is in actors\.toml now/);
	await terminal.press('q');
	assert.equal(await terminal.exited, 0);
	const written = readFileSync(join(config, 'warraq', 'actors.toml'), 'utf8');
	const id = /^\[\[merge\]\]\nid = "(.*)"\nas = "person\/vladimir-putin"\n$/.exec(written)?.[1];
	const {stdout} = runProgram(['actors', '--json'], {env});
	const ids = JSON.parse(stdout).actors.map((actor: {id: string}) => actor.id);
	assert.ok(id !== undefined && !ids.includes(id));
	leavesClean(terminal.output());
});
