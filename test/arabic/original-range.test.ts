import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {originalRange} from '../../source/arabic/original-range.ts';

function written(text: string, word: string): string {
	const folded = fold(text);
	const from = folded.text.indexOf(word);
	const range = originalRange(folded, from, from + word.length);
	return text.slice(range.from, range.to);
}

test('gives the letters as written, with the marks and tatweel of the last', () => {
	assert.equal(written('قال الأَسَدُـ اليوم', 'الاسد'), 'الأَسَدُـ');
});

test('leaves out a bidi control behind the word', () => {
	assert.equal(written('بوتين\u200f قال', 'بوتين'), 'بوتين');
});

test('gives a ligature whole even for one of its letters', () => {
	assert.equal(written('سﻻم', 'ل'), 'ﻻ');
	assert.equal(written('\u{1ee00}\u{1ee01}', 'ا'), '\u{1ee00}');
});

test('gives an empty range for an empty or impossible stretch', () => {
	const folded = fold('بوتين');
	assert.deepEqual(originalRange(folded, 2, 2), {from: 2, to: 2});
	assert.deepEqual(originalRange(folded, 3, 1), {from: 3, to: 3});
	assert.deepEqual(originalRange(folded, 9, 12), {from: 5, to: 5});
	assert.deepEqual(originalRange(folded, -3, 99), {from: 0, to: 5});
});
