import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {packageRoot} from '../../source/cli/package-root.ts';

test('is the next folder with a manifest', context => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-test-'));
	context.after(() => rmSync(folder, {recursive: true}));
	mkdirSync(join(folder, 'a/b'), {recursive: true});
	writeFileSync(join(folder, 'package.json'), '{}');
	assert.equal(packageRoot(join(folder, 'a/b')), folder);
});

test('says so where a part of the program was copied', () => {
	assert.throws(() => packageRoot('/no/such/folder'), /no package\.json above \/no\/such\/folder/);
});
