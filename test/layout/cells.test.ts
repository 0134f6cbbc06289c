import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCells} from '../../source/layout/cells.ts';

const texts = (text: string, marks: 'shown' | 'hidden' = 'shown') =>
	readCells(text, marks).map(cell => cell.text);

test('marks stand with their letter', () => {
	assert.deepEqual(texts('كَتّ'), ['كَ', 'تّ']);
	assert.deepEqual(texts('e\u0301'), ['e\u0301']);
});

test('hidden marks are left out, but not a hamza or an accent', () => {
	assert.deepEqual(texts('كَتّ', 'hidden'), ['ك', 'ت']);
	assert.deepEqual(texts('ه\u0654 e\u0301', 'hidden'), ['ه\u0654', ' ', 'e\u0301']);
});

test('a mark without a letter takes a column of its own', () => {
	assert.deepEqual(texts('\u064Eا \u064Fب'), ['\u00A0\u064E', 'ا', ' ', '\u00A0\u064F', 'ب']);
	assert.deepEqual(texts(' \u064F', 'hidden'), [' ']);
});

test('no letter carries more than eight marks', () => {
	assert.equal(texts(`a${'\u0300'.repeat(500)}`)[0]!.length, 9);
});

test('invisible characters have no cell', () => {
	assert.deepEqual(texts('\u200Ea\u200Db\uFEFF\u2067'), ['a', 'b']);
});

test('each blank is a plain one of its width', () => {
	assert.deepEqual(texts('\u00A0\t\u2003\u3000'), [' ', ' ', ' ', '  ']);
});

test('pictures that terminals measure differently are drawn by their parts', () => {
	assert.deepEqual(texts('👨\u200D👩'), ['👨', '👩']);
	assert.deepEqual(texts('👍🏽❤\uFE0F1\uFE0F\u20E3'), ['👍', '❤', '1']);
	assert.deepEqual(texts('🇸🇾🇽🇽'), ['🇸🇾', 'X', 'X']);
	assert.deepEqual(texts('🏽'), ['�']);
});

test('a mark with a column of its own stands with its letter, too', () => {
	// DEVANAGARI LETTER KA, VOWEL SIGN AA
	const [cell] = readCells('\u0915\u093E', 'shown');
	assert.deepEqual([cell!.text, cell!.columns], ['\u0915\u093E', 2]);
	assert.deepEqual(texts('\u093E'), ['\u00A0\u093E']);
});

test('a Hangul syllable is one cell, however it is written', () => {
	assert.deepEqual(texts('한\u1112\u1161\u11AB'), ['한', '\u1112\u1161\u11AB']);
	assert.deepEqual(texts('a\u1161'), ['a', '�']);
});

test('a cell knows where it begins', () => {
	const starts = readCells('a\u0301😀\u200Bب', 'shown').map(cell => cell.from);
	assert.deepEqual(starts, [0, 2, 5]);
});
