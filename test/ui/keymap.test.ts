import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../source/messages/english.ts';
import {latinKey} from '../../source/ui/arabic-layout.ts';
import {actionOf, type KeyPlace, keymap} from '../../source/ui/keymap.ts';

const screens: readonly KeyPlace[] = [
	...(['articles', 'article', 'comparison', 'claims', 'twins', 'actors', 'help'] as const),
	'correction',
];

test('no key means two things on one screen', () => {
	for (const screen of screens) {
		const keys = keymap.filter(row => row.screens.includes(screen)).flatMap(row => row.keys);
		assert.deepEqual(keys, [...new Set(keys)]);
	}
});

test('every action has words for the help page', () => {
	for (const {action} of keymap) assert.ok(english.actions[action].length > 0);
});

test('a reader scrolls without switching from the Arabic layout', () => {
	assert.equal(actionOf(latinKey('ت'), 'articles'), 'next');
	assert.equal(actionOf(latinKey('ن'), 'articles'), 'previous');
	assert.equal(actionOf(latinKey('ظ'), 'article'), 'search');
	assert.equal(actionOf(latinKey('ض'), 'help'), 'quit');
});

test('the key that types lam-alef is b, as one character or as two', () => {
	assert.equal(actionOf(latinKey('\uFEFB'), 'article'), 'pageUp');
	assert.equal(actionOf(latinKey('لا'), 'article'), 'pageUp');
});

test('a key that means nothing does nothing', () => {
	assert.equal(actionOf('§', 'articles'), undefined);
});

test('the keys of actors are on the Arabic layout where they are on the Latin one', () => {
	assert.equal(actionOf(latinKey('ء'), 'article'), 'correct');
	assert.equal(actionOf(latinKey('ر'), 'actors'), 'view');
	assert.equal(actionOf(latinKey('س'), 'actors'), 'sort');
	assert.equal(actionOf(latinKey('ظ'), 'actors'), 'find');
	assert.equal(actionOf(latinKey('ش'), 'actors'), 'everybody');
});
