import assert from 'node:assert/strict';
import {readdirSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {expireIndexes, noteUse} from '../../../source/library/stored/expire-indexes.ts';
import {temporaryFolder} from '../../corpus/temporary-folder.ts';

const day = 24 * 60 * 60;
const now = Date.now() / 1000;

test('removes the indexes that were not used for so many days, but for the one in use', context => {
	const names = ['fresh', 'old', 'mine'];
	const files = Object.fromEntries(names.map(name => [`${name}/manifest.json`, '{}']));
	const indexes = temporaryFolder(context, {...files, 'begun/lock': ''});
	for (const name of ['old', 'mine']) {
		utimesSync(join(indexes, name, 'manifest.json'), now - 31 * day, now - 50 * day);
	}
	expireIndexes(indexes, 30, join(indexes, 'mine'));
	assert.deepEqual(readdirSync(indexes).sort(), ['begun', 'fresh', 'mine']);
	noteUse(join(indexes, 'mine'));
	expireIndexes(indexes, 30, '');
	assert.deepEqual(readdirSync(indexes).sort(), ['begun', 'fresh', 'mine']);
});

test('nothing to look into is nothing to remove', context => {
	expireIndexes(join(temporaryFolder(context), 'none'), 30, '');
});
