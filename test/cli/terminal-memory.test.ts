import assert from 'node:assert/strict';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openTerminalMemory} from '../../source/cli/terminal-memory.ts';

function folder(t: TestContext): string {
	const path = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(path, {recursive: true}));
	return path;
}

const open = (state: string) => openTerminalMemory({XDG_STATE_HOME: state});

test('remembers an answer for each terminal from one run to the next', t => {
	const state = folder(t);
	assert.equal(open(state).recall('a'), undefined);
	open(state).keep('a', {word: 'kitty', byEye: false});
	open(state).keep('b', {word: 'runs', byEye: true, told: 'konsole'});
	assert.deepEqual(open(state).recall('a'), {word: 'kitty', byEye: false});
	assert.deepEqual(open(state).recall('b'), {word: 'runs', byEye: true, told: 'konsole'});
	open(state).keep('a', undefined);
	assert.equal(open(state).recall('a'), undefined);
});

test('keeps it to the reader: nobody else may look', t => {
	const state = folder(t);
	open(join(state, 'new')).keep('a', {word: 'kitty', byEye: false});
	const mode = (...path: string[]) => statSync(join(state, ...path)).mode & 0o777;
	assert.deepEqual(
		[mode('new'), mode('new', 'warraq'), mode('new', 'warraq', 'terminals.json')],
		[0o700, 0o700, 0o600],
	);
	assert.deepEqual(readdirSync(join(state, 'new', 'warraq')), ['terminals.json']);
});

test('takes whatever stands in the file for no more than it is', t => {
	const state = folder(t);
	mkdirSync(join(state, 'warraq'));
	const path = join(state, 'warraq', 'terminals.json');
	for (const content of ['', 'null', '[1]', '"x"', '{"a": null}', '{"a": {"word": 7}}', '{"a"']) {
		writeFileSync(path, content);
		assert.equal(open(state).recall('a'), undefined, content);
	}
	writeFileSync(
		path,
		'{"a": {"word": "kitty", "byEye": true, "told": "toString"}, "b": {"word": "\\u001b[2J", "byEye": true}}',
	);
	assert.deepEqual(open(state).recall('a'), {word: 'kitty', byEye: true});
	assert.equal(open(state).recall('b'), undefined);
	assert.equal(open(state).recall('toString'), undefined);
});

test('does not grow for ever', t => {
	const state = folder(t);
	const memory = open(state);
	for (let number = 0; number < 220; number++)
		memory.keep(`t${number}`, {word: 'st', byEye: false});
	const stored = JSON.parse(readFileSync(join(state, 'warraq', 'terminals.json'), 'utf8'));
	assert.equal(Object.keys(stored).length, 200);
	assert.deepEqual(memory.recall('t219'), {word: 'st', byEye: false});
	assert.equal(memory.recall('t0'), undefined);
});

test('is silent where nothing can be written', () => {
	const memory = open('/dev/null');
	memory.keep('a', {word: 'kitty', byEye: false});
	assert.equal(memory.recall('a'), undefined);
});
