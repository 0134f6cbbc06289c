import assert from 'node:assert/strict';
import {test} from 'node:test';
import {otherWordKeys, wordKey} from '../../source/compare/word-key.ts';

test('takes a preposition off where what is left is a common word', () => {
	assert.equal(wordKey('بمكافحه'), wordKey('مكافحه'));
	assert.equal(wordKey('للحكومه'), wordKey('الحكومه'));
});

test('leaves the first letter of a word that only looks like a preposition', () => {
	assert.notEqual(wordKey('لبنان'), wordKey('بنان'));
});

test('gives one key to words that say the same in news', () => {
	assert.equal(wordKey('مباحثات'), wordKey('محادثات'));
	assert.equal(wordKey('وارتفع'), wordKey('زاد'));
	assert.notEqual(wordKey('ارتفع'), wordKey('انخفض'));
});

test('knows the word without a preposition as another reading', () => {
	assert.ok(otherWordKeys('لبوتين').includes(wordKey('بوتين')));
});
