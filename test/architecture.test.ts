import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {test} from 'node:test';

/** Which rooms a room may import; `type:` marks those of which it may know only the types. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	arabic: [],
	layout: ['arabic'],
	article: ['arabic'],
	corpus: ['article'],
	actors: ['arabic', 'article'],
	search: ['arabic', 'article'],
	compare: ['arabic', 'article', 'actors'],
	export: ['arabic', 'layout', 'article', 'actors', 'compare', 'messages'],
	library: ['corpus', 'article', 'actors', 'search', 'compare'],
	terminal: ['arabic', 'layout', 'messages'],
	messages: [],
	ui: [
		...['arabic', 'layout', 'article', 'actors', 'search', 'compare', 'messages'],
		...['type:corpus', 'type:library', 'type:terminal'],
	],
	cli: [
		...['arabic', 'layout', 'article', 'corpus', 'actors', 'search', 'compare', 'library'],
		...['export', 'terminal', 'messages', 'ui'],
	],
};

/** Rooms that must not know the world outside the program. */
const pureRooms = [
	...['arabic', 'layout', 'article', 'actors', 'search', 'compare'],
	...['export', 'messages', 'ui'],
];

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'source');
const importPattern =
	/^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;

const files = globSync('**/*.{ts,tsx}', {cwd: source}).map(name => {
	const text = readFileSync(join(source, name), 'utf8');
	const imports = [...text.matchAll(importPattern)].map(([, type, fixed, dynamic]) => ({
		target: (fixed ?? dynamic)!,
		onlyTypes: type !== undefined,
	}));
	return {name, room: name.split('/')[0]!, text, imports};
});

test('every file of the source stands in a room', () => {
	assert.ok(files.length > 0);
	assert.deepEqual(
		files.filter(file => !(file.room in mayImport)).map(file => file.name),
		[],
	);
});

test('a room imports only the rooms on its row of the table', () => {
	const wrong: string[] = [];
	for (const {name, room, imports} of files) {
		for (const {target, onlyTypes} of imports) {
			if (!target.startsWith('.')) continue;
			const path = relative(source, join(source, dirname(name), target));
			const other = path.split('/')[0]!;
			const allowed = mayImport[room]!;
			const mayUse = allowed.includes(other) || (onlyTypes && allowed.includes(`type:${other}`));
			if (other !== room && !mayUse) wrong.push(`${name} imports ${path}`);
		}
	}
	assert.deepEqual(wrong, []);
});

test('a pure room touches no file, process or network', () => {
	const impure = files.filter(
		({room, text, imports}) =>
			pureRooms.includes(room) &&
			(imports.some(({target}) => target.startsWith('node:')) ||
				/\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)/.test(text)),
	);
	assert.deepEqual(
		impure.map(file => file.name),
		[],
	);
});

test('only the interface knows React and Ink', () => {
	const strangers = files.filter(
		({room, imports}) =>
			room !== 'ui' && imports.some(({target}) => /^(react|ink)(\/|$)/.test(target)),
	);
	assert.deepEqual(
		strangers.map(file => file.name),
		[],
	);
});

test('files are named in kebab-case and none is a drawer of odds and ends', () => {
	const misnamed = files.filter(
		({name}) =>
			!/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(basename(name)) ||
			/^(index|utils?|helpers?|misc|types)\.tsx?$/.test(basename(name)),
	);
	assert.deepEqual(
		misnamed.map(file => file.name),
		[],
	);
});
