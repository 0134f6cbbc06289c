import assert from 'node:assert/strict';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {listFiles} from '../../source/corpus/list-files.ts';
import {temporaryFolder} from './temporary-folder.ts';

function ids(...paths: string[]): string[] {
	return listFiles(paths).files.map(({id}) => id);
}

test('lists a folder and the folders in it, in code-point order of the ids', context => {
	const folder = temporaryFolder(context, {
		'b.txt': '',
		'a/z.md': '',
		'a.txt': '',
		'A.TXT': '',
		'ب.txt': '',
	});
	assert.deepEqual(ids(folder), ['A.TXT', 'a.txt', 'a/z.md', 'b.txt', 'ب.txt']);
});

test('passes over other files, hidden ones and node_modules', context => {
	const folder = temporaryFolder(context, {
		...{'a.txt': '', 'a.jpg': '', noending: '', '._a.txt': ''},
		...{'.git/b.txt': '', 'node_modules/c.txt': '', 'd.txt/e.txt': ''},
	});
	assert.deepEqual(ids(folder), ['a.txt', 'd.txt/e.txt']);
	assert.deepEqual(listFiles([folder]).problems, []);
});

test('names one file by its base name, several by their path from the folder they share', context => {
	const folder = temporaryFolder(context, {'a/1.txt': '', 'a/2.log': '', 'b/3.txt': ''});
	assert.deepEqual(ids(join(folder, 'a/1.txt')), ['1.txt']);
	assert.deepEqual(ids(join(folder, 'a/2.log')), ['2.log']);
	assert.deepEqual(ids(join(folder, 'b'), join(folder, 'a/1.txt')), ['a/1.txt', 'b/3.txt']);
	assert.deepEqual(ids(folder, join(folder, 'a')), ['a/1.txt', 'b/3.txt']);
});

test('takes a file once, however often it is named', context => {
	const folder = temporaryFolder(context, {'1.txt': ''});
	assert.deepEqual(ids(folder, `${folder}/`, join(folder, '1.txt')), ['1.txt']);
	assert.deepEqual(listFiles([folder, `${folder}/`]).problems, []);
});

test('follows links, but not round in circles', context => {
	const folder = temporaryFolder(context, {'real/1.txt': '', 'other/2.txt': ''});
	symlinkSync(folder, join(folder, 'real/up'));
	symlinkSync(join(folder, 'real'), join(folder, 'a-link'));
	symlinkSync(join(folder, 'real/1.txt'), join(folder, 'copy.txt'));
	assert.deepEqual(ids(folder), ['copy.txt', 'other/2.txt', 'real/1.txt']);
	assert.deepEqual(ids(join(folder, 'a-link')), ['1.txt', 'up/copy.txt', 'up/other/2.txt']);
});

test('says which path is missing, and which folder holds no texts', context => {
	const folder = temporaryFolder(context, {'a.txt': '', 'empty/picture.jpg': ''});
	mkdirSync(join(folder, 'bare'));
	const missing = join(folder, 'missing.txt');
	const {files, problems} = listFiles([
		missing,
		folder,
		join(folder, 'bare'),
		join(folder, 'empty'),
	]);
	assert.deepEqual(
		files.map(({id}) => id),
		['a.txt'],
	);
	assert.deepEqual(
		problems.map(({path, code}) => [path, code]),
		[
			[missing, 'missing'],
			[join(folder, 'bare'), 'no-texts'],
			[join(folder, 'empty'), 'no-texts'],
		],
	);
	assert.match(problems[0]!.message, /missing\.txt: no such file/);
});

test('stands for standard input by a dash', context => {
	const folder = temporaryFolder(context, {'a.txt': ''});
	assert.deepEqual(ids('-'), ['-']);
	assert.deepEqual(ids('-', folder), ['-', 'a.txt']);
});
