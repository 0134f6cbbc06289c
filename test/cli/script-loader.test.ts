import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {createScriptLoader} from '../../source/cli/script-loader.ts';

const script = (body: string) => `(function (exports, require, module, scriptMeta) {${body}})`;

/** A folder of scripts and a place for their code. */
function world(t: TestContext, bodies: Readonly<Record<string, string>>) {
	const root = mkdtempSync(join(tmpdir(), 'warraq-scripts-'));
	t.after(() => rmSync(root, {recursive: true}));
	const scripts = join(root, 'scripts');
	const cache = join(root, 'compiled', 'this');
	mkdirSync(scripts);
	for (const [name, body] of Object.entries(bodies)) {
		writeFileSync(join(scripts, name), script(body));
	}
	return {scripts, cache, open: () => createScriptLoader({scripts, cache})};
}

const two = {
	'main.js': "exports.double = x => require('./half.js').half(x) * 4; exports.meta = scriptMeta;",
	'half.js': "exports.half = x => x / 2; exports.sep = require('node:path').sep;",
};

type Main = {double(x: number): number; meta: {dirname: string; url: string}};

test('loads scripts, what they require and the modules of Node', t => {
	const {open, scripts} = world(t, two);
	const {require} = open();
	const main = require('./main.js') as Main;
	assert.equal(main.double(21), 42);
	assert.equal(main.meta.dirname, scripts);
	assert.match(main.meta.url, /^file:.*main\.js$/);
	assert.equal(require('./main.js'), main);
});

test('keeps the code of what was loaded once for each set of scripts', t => {
	const {open, cache} = world(t, two);
	const first = open();
	const main = first.require('./main.js') as Main;
	first.keep();
	assert.deepEqual(readdirSync(cache).sort(), ['main.js', 'uses']);

	const second = open();
	(second.require('./main.js') as Main).double(1);
	second.keep();
	assert.deepEqual(readdirSync(cache).sort(), ['half.js', 'main.js', 'uses']);

	writeFileSync(join(cache, 'half.js'), '');
	const third = open();
	assert.equal((third.require('./main.js') as Main).double(2), main.double(2));
	third.keep();
	assert.equal(readFileSync(join(cache, 'half.js'), 'utf8'), '');
});

test('holds the code of functions that were called, and not of others', t => {
	const body = (name: string) => `exports.${name} = x => ${'x + 1 - 1 + '.repeat(500)} x;`;
	const {open, cache} = world(t, {'main.js': body('long')});
	const size = () => readFileSync(join(cache, 'main.js')).length;
	const {require, keep} = open();
	const {long} = require('./main.js') as {long(x: number): number};
	keep();
	const before = size();
	long(1);
	rmSync(join(cache, 'uses'));
	keep();
	assert.ok(size() > before + 1000, `${size()} bytes after ${before}`);
});

test('compiles anew what is damaged or of another text', t => {
	const {cache, scripts} = world(t, two);
	assert.equal(doubleInNewProcess(scripts, cache), '42');
	const path = join(cache, 'main.js');
	const code = readFileSync(path);
	for (const damaged of [
		Buffer.alloc(0),
		Buffer.alloc(code.length),
		code.subarray(0, code.length >> 1),
		Buffer.from(code.map((byte, at) => (at > code.length >> 1 ? 0xff : byte))),
	]) {
		writeFileSync(path, damaged);
		assert.equal(doubleInNewProcess(scripts, cache), '42');
	}
	writeFileSync(path, code);
	writeFileSync(join(scripts, 'main.js'), script('exports.double = () => 7;'));
	assert.equal(doubleInNewProcess(scripts, cache), '7');
});

/** V8 does not look at kept code of what it has compiled in the same process. */
function doubleInNewProcess(scripts: string, cache: string): string {
	const loader = join(import.meta.dirname, '../../source/cli/script-loader.ts');
	const program = `
		const {createScriptLoader} = await import(${JSON.stringify(loader)});
		const {require, keep} = createScriptLoader(${JSON.stringify({scripts, cache})});
		console.log(require('./main.js').double(21));
		keep();
	`;
	const words = ['--input-type=module', '--eval', program];
	const {stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'});
	return stdout.trim() + stderr;
}

test('works where nothing can be kept', t => {
	const {scripts} = world(t, two);
	const {require, keep} = createScriptLoader({scripts, cache: join(scripts, 'main.js', 'below')});
	assert.equal((require('./main.js') as Main).double(21), 42);
	keep();
});

test('leaves the code of a few other versions', t => {
	const {open, cache} = world(t, two);
	const all = join(cache, '..');
	for (let age = 0; age < 6; age++) {
		const other = join(all, `other-${age}`);
		mkdirSync(other, {recursive: true});
		utimesSync(other, 1000 - age, 1000 - age);
	}
	const {require, keep} = open();
	require('./main.js');
	keep();
	assert.deepEqual(readdirSync(all).sort(), ['other-0', 'other-1', 'other-2', 'this']);
});
