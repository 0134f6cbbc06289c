import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shape} from '../../source/layout/shape.ts';

/** The shaped text as code points, what has no cell left out. */
const shaped = (text: string) =>
	[...shape(text)]
		.filter(character => !/\p{Default_Ignorable_Code_Point}/u.test(character))
		.map(character => character.codePointAt(0)!.toString(16).toUpperCase())
		.join(' ');

test('a letter takes its initial, medial, final and isolated form', () => {
	assert.equal(shaped('ببب'), 'FE91 FE92 FE90'); // BEH three times
	assert.equal(shaped('ب'), 'FE8F');
});

test('a letter that joins only the one before it breaks the word in two', () => {
	assert.equal(shaped('دار'), 'FEA9 FE8D FEAD'); // DAL, ALEF, REH
	assert.equal(shaped('بدب'), 'FE91 FEAA FE8F');
});

test('a final yeh has its dots, an alef maksura has none', () => {
	assert.equal(shaped('في'), 'FED3 FEF2'); // FEH, YEH
	assert.equal(shaped('فى'), 'FED3 FEF0'); // FEH, ALEF MAKSURA
});

test('lam and alef are one letter, alone or after another', () => {
	assert.equal(shaped('لا'), 'FEFB');
	assert.equal(shaped('بلا'), 'FE91 FEFC');
	assert.equal(shaped('لأ'), 'FEF7');
	assert.equal(shaped('لإ'), 'FEF9');
	assert.equal(shaped('لآ'), 'FEF5');
	assert.equal(shaped('الله'), 'FE8D FEDF FEE0 FEEA'); // ALEF, LAM, LAM, HEH: no alef after a lam
});

test('lam and alef are one letter across a mark, which follows it', () => {
	assert.equal(shaped('لَا'), 'FEFB 64E'); // FATHA
	assert.equal(shaped('بلِإ'), 'FE91 FEFA 650'); // KASRA
});

test('the text keeps its length, so that offsets stay true', () => {
	for (const text of ['الأمن', 'لَا', 'سلام 😀 عليكم', 'abc']) {
		assert.equal(shape(text).length, text.length);
	}
});

test('marks do not part the letters they stand between', () => {
	assert.equal(shaped('بَب'), 'FE91 64E FE90');
});

test('tatweel joins on both sides', () => {
	assert.equal(shaped('بـب'), 'FE91 640 FE90');
});

test('a non-joiner parts, a joiner joins', () => {
	assert.equal(shaped('ب\u200Cب'), 'FE8F FE8F');
	assert.equal(shaped('ل\u200Cا'), 'FEDD FE8D');
	assert.equal(shaped('ه\u200D'), 'FEEB');
	assert.equal(shaped('\u200Dه'), 'FEEA');
});

test('Persian, Urdu and Kurdish letters join', () => {
	assert.equal(shaped('پچگ'), 'FB58 FB7D FB93'); // PEH, TCHEH, GAF
	assert.equal(shaped('کی'), 'FB90 FBFD'); // KEHEH, FARSI YEH
	assert.equal(shaped('ٹے'), 'FB68 FBAF'); // TTEH, YEH BARREE
	assert.equal(shaped('بۆ'), 'FE91 FBDA'); // BEH, OE
});

test('a letter without presentation forms stays, and its neighbors join it', () => {
	assert.equal(shaped('بڵب'), 'FE91 6B5 FE90'); // LAM WITH SMALL V
});

test('a letter with a separate hamza or madda is the letter the two make', () => {
	assert.equal(shaped('ا\u0654ب'), 'FE83 FE8F');
	assert.equal(shaped('لا\u0653'), 'FEF5');
	assert.equal(shaped('ي\u0654ب'), 'FE8B FE90');
});

test('nothing joins across a change of level', () => {
	assert.equal(shape('بب', Uint8Array.of(1, 3)), '\uFE8F\uFE8F');
});

test('text without Arabic letters is given back as it is', () => {
	assert.equal(shape('abc ٢٠٢٤'), 'abc ٢٠٢٤');
	assert.equal(shape('\uFEFB'), '\uFEFB');
});
