import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {tokenize} from '../../source/arabic/tokenize.ts';

const words = (text: string) => tokenize(text).map(({from, to}) => text.slice(from, to));

test('gives words as written, with marks, tatweel and joiners inside', () => {
	assert.deepEqual(words('قال الأَسَـدُ، اليوم'), ['قال', 'الأَسَـدُ', 'اليوم']);
	assert.deepEqual(words('می\u200cشود'), ['می\u200cشود']);
});

test('parts words at punctuation and full stops without a blank', () => {
	assert.deepEqual(words('كردستان.وذكر «البيان»'), ['كردستان', 'وذكر', 'البيان']);
});

test('keeps a number with its separators together', () => {
	assert.deepEqual(words('1.5 ١٫٥ 1,200,000 2ر1'), ['1.5', '١٫٥', '1,200,000', '2ر1']);
	assert.deepEqual(words('عام 2015.'), ['عام', '2015']);
});

test('parts Arabic letters from digits and Latin letters glued to them', () => {
	assert.deepEqual(words('الـ15 و20 بـFIFA'), ['الـ', '15', 'و', '20', 'بـ', 'FIFA']);
});

test('keeps Latin letters and digits together', () => {
	assert.deepEqual(words('F16, 26th'), ['F16', '26th']);
});

test('leaves bidi controls outside the word', () => {
	assert.deepEqual(words('\u200fبوتين\u200f.'), ['بوتين']);
});

test('finds the same words in folded text', () => {
	const text = 'الأَسَـدُ و15 1٫5 2ر1 FIFA ﻻ می\u200cشود';
	assert.deepEqual(
		words(fold(text).text),
		words(text).map(word => fold(word).text),
	);
});

test('finds no word in signs, marks or nothing', () => {
	for (const text of ['', '...', '\u064e\u064f', '« »', '\ud800', '😀']) {
		assert.deepEqual(words(text), [], JSON.stringify(text));
	}
});
