import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {openTerminal} from '../support/open-terminal.ts';
import {runProgram} from '../support/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));

const address = 'https://example.org/خبر/1';
const target = 'https://example.org/%D8%AE%D8%A8%D8%B1/1';

function write(name: string, record: Readonly<Record<string, string>>): string {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(record));
	return path;
}

const text = 'بحث الوزيران التعاون بين البلدين في موسكو.';
const plain = write('plain.json', {title: 'محادثات في موسكو', text, url: address});
const forged = [
	'\x1b]8;;https://evil.example/\x1b\\هنا\x1b]8;;\x07',
	'\x9d8;;https://evil.example/\x9c',
];
const hostile = write('hostile.json', {
	title: `محادثات ${forged.join(' ')}`,
	text: `${text} ${forged.join(' ')}`,
	url: `https://example.org/${forged[0]}`,
});

/** Where the links in some bytes lead to. */
const linksIn = (bytes: string) =>
	[...bytes.matchAll(/(?:\x1b\]|\x9d)8;[^;]*;([^\x07\x1b\x9c]*)/g)]
		.map(([, link]) => link)
		.filter(link => link !== '');

test('show prints the address of an article, a link where the terminal has links', async t => {
	const print = async (terminal: string, path: string) => {
		const opened = openTerminal(t, ['show', path, '--terminal', terminal]);
		assert.equal(await opened.exited, 0);
		return opened;
	};
	const linking = await print('foot', plain);
	assert.deepEqual(linksIn(linking.output()), [target]);
	assert.ok((await linking.screen()).some(row => row.trim().startsWith('https://example.org/')));
	assert.deepEqual(linksIn((await print('xterm', plain)).output()), []);
	assert.deepEqual(linksIn((await print('foot', hostile)).output()), []);
});

test('show prints the address into a pipe as it was given, and safe', () => {
	assert.match(runProgram(['show', plain]).stdout, new RegExp(`^${address}$`, 'm'));
	assert.doesNotMatch(runProgram(['show', hostile]).stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test('the article screen shows it on one line below the source, and nothing forges another', async t => {
	for (const [path, links] of [
		[plain, [target]],
		[hostile, []],
	] as const) {
		const terminal = openTerminal(t, ['--terminal', 'foot', path], {columns: 60});
		await terminal.settled();
		const rows = await terminal.screen();
		assert.ok(rows.some(row => /^ +https:\/\/example\.org\//.test(row)));
		assert.deepEqual([...new Set(linksIn(terminal.output()))], links);
		await terminal.press('q');
		assert.equal(await terminal.exited, 0);
	}
});

test('an address wider than the window is cut', async t => {
	const long = write('long.json', {
		title: 'محادثات',
		text,
		url: `${address}${'/long'.repeat(300)}`,
	});
	const terminal = openTerminal(t, ['--terminal', 'foot', long], {columns: 60});
	await terminal.settled();
	const rows = await terminal.screen();
	assert.match(rows[4]!, /^ +https:\/\/example\.org\/.*…$/);
	assert.equal(rows[5], '');
	assert.equal(linksIn(terminal.output())[0], `${target}${'/long'.repeat(300)}`);
});
