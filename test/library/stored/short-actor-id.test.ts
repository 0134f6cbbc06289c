import assert from 'node:assert/strict';
import {test} from 'node:test';
import {longActorId, shortActorId} from '../../../source/library/stored/short-actor-id.ts';

test('tells nothing of an id that is the name, and no more than its words of others', () => {
	assert.equal(shortActorId('person/سنوسرت', 'person', 'سنوسرت'), '');
	assert.equal(shortActorId('person/كريس-ماكان', 'person', 'كريس ماكان'), '');
	assert.equal(shortActorId('place/united-kingdom', 'place', 'بريطانيا'), 'united kingdom');
});

test('gives back any id', () => {
	for (const id of [
		...['person/احمد-رضا', 'place/x', 'person/a b', 'person/a b-c', 'person/', '', '/', 'x'],
		...['person//a', 'person/-', 'organization/x'],
	]) {
		for (const name of ['أحمد رضا', 'احمد رضا', 'a b', '', '-']) {
			assert.equal(longActorId(shortActorId(id, 'person', name), 'person', name), id);
		}
	}
});
