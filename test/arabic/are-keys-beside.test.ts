import assert from 'node:assert/strict';
import {test} from 'node:test';
import {areKeysBeside} from '../../source/arabic/are-keys-beside.ts';

test('knows the keys in the same row and in the rows above and below', () => {
	for (const letter of 'قغبل') assert.ok(areKeysBeside(letter, 'ف'), letter);
	for (const letter of 'يلر') assert.ok(areKeysBeside(letter, 'ب'), letter);
	for (const letter of 'فضمج') assert.ok(!areKeysBeside(letter, 'ا'), letter);
});

test('takes folded letters for any of their keys, and no key for its own neighbor', () => {
	assert.ok(areKeysBeside('ه', 'خ'));
	assert.ok(areKeysBeside('ه', 'و'));
	assert.ok(!areKeysBeside('ه', 'ه'));
	assert.ok(!areKeysBeside('a', 's'));
});
