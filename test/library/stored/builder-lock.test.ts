import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {lockForBuilding} from '../../../source/library/stored/builder-lock.ts';
import {temporaryFolder} from '../../corpus/temporary-folder.ts';

const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('only one builder has the lock until it lets go', context => {
	const folder = temporaryFolder(context);
	const unlock = lockForBuilding(folder);
	assert.ok(unlock);
	assert.equal(lockForBuilding(folder), undefined);
	unlock();
	assert.equal(existsSync(join(folder, 'lock')), false);
	lockForBuilding(folder)!();
});

test('takes over the lock of a process that is gone, and leaves that of one that runs', context => {
	const folder = temporaryFolder(context, {lock: `${deadProcess()} ${hostname()}\n`});
	lockForBuilding(folder)!();
	writeFileSync(join(folder, 'lock'), `${process.ppid} ${hostname()}\n`);
	assert.equal(lockForBuilding(folder), undefined);
});

test('takes over the lock of another host only when it has been silent', context => {
	const folder = temporaryFolder(context, {lock: '17 elsewhere\n'});
	assert.equal(lockForBuilding(folder), undefined);
	const longAgo = new Date(Date.now() - 5 * 60_000);
	utimesSync(join(folder, 'lock'), longAgo, longAgo);
	lockForBuilding(folder)!();
});
