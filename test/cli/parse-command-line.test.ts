import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCommandLine} from '../../source/cli/parse-command-line.ts';
import {english} from '../../source/messages/english.ts';

const parse = (...argv: string[]) => parseCommandLine(argv, english);

function understood(...argv: string[]) {
	const line = parse(...argv);
	assert.ok(!('usageError' in line), JSON.stringify(line));
	return line;
}

function refused(...argv: string[]): string {
	const line = parse(...argv);
	assert.ok('usageError' in line, JSON.stringify(line));
	return line.usageError;
}

test('without a command the words are paths', () => {
	assert.equal(understood().command, 'browse');
	assert.deepEqual(understood('a.txt', '-').words, ['a.txt', '-']);
});

test('a folder named like a command is given with ./', () => {
	assert.equal(understood('search', 'x').command, 'search');
	assert.deepEqual(understood('./search').words, ['./search']);
});

test('digits stay words and ids', () => {
	assert.deepEqual(understood('search', '15', '007').words, ['15', '007']);
});

test('a corpus may be given more than once', () => {
	assert.deepEqual(understood('search', 'x', '--in', 'a', '--in', 'b').in, ['a', 'b']);
});

test('where the words are paths the corpus is one of them', () => {
	assert.deepEqual(understood('a', '--in', 'b').words, ['a', 'b']);
	assert.deepEqual(understood('index', '--in', 'b').words, ['b']);
	assert.deepEqual(understood('search', 'x', '--in', 'b').words, ['x']);
});

test('an unknown flag is refused as it was typed', () => {
	assert.match(refused('--fooBar'), /--fooBar/);
	assert.match(refused('search', 'x', '-z'), /-z/);
});

test('a flag of another command is refused, with the command it belongs to', () => {
	assert.match(refused('show', 'x', '--limit', '3'), /--limit.*search/);
});

test('a value of the wrong kind is refused with the value', () => {
	assert.match(refused('search', 'x', '--limit', 'many'), /many/);
	assert.match(refused('search', 'x', '--limit', '0'), /0/);
	assert.match(refused('--since', '2024-02-31'), /2024-02-31/);
	assert.match(refused('--source', ''), /--source/);
});

test('words behind -- are no flags', () => {
	assert.deepEqual(understood('search', '--', '--json').words, ['--json']);
});

test('a terminal is named by its name or an encoding; another name is refused with those there are', () => {
	assert.equal(understood('--terminal', 'kitty').terminal, 'kitty');
	assert.equal(understood('show', 'x', '--terminal=whole-row').terminal, 'whole-row');
	assert.equal(understood('--terminal', 'auto').terminal, 'auto');
	assert.equal(understood().terminal, undefined);
	assert.match(refused('search', 'x', '--terminal', 'gnome'), /“gnome”.*auto, xterm,.*whole-row/);
	assert.match(refused('--terminal', 'toString'), /toString/);
});

test('tells apart whether color was wanted, unwanted or not spoken of', () => {
	assert.deepEqual(
		[understood('--color').color, understood('--no-color').color, understood().color],
		[true, false, undefined],
	);
});
