import assert from 'node:assert/strict';
import {test} from 'node:test';
import {slipOf} from '../../source/search/slip-of.ts';

test('tells a letter lost and two turned round', () => {
	assert.equal(slipOf('بوتن', 'بوتين'), 'lost');
	assert.equal(slipOf('بوتني', 'بوتين'), 'lost');
	assert.equal(slipOf('وبتين', 'بوتين'), 'lost');
});

test('tells the key beside and a key hit twice from any other key', () => {
	assert.equal(slipOf('لوتين', 'بوتين'), 'beside');
	assert.equal(slipOf('بوتبن', 'بوتين'), 'beside');
	assert.equal(slipOf('بوتيين', 'بوتين'), 'beside');
	assert.equal(slipOf('بوتنين', 'بوتين'), 'beside');
	assert.equal(slipOf('بوطين', 'بوتين'), 'stray');
	assert.equal(slipOf('ظبوتين', 'بوتين'), 'stray');
	assert.equal(slipOf('بوتينظ', 'بوتين'), 'stray');
});
