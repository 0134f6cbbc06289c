import assert from 'node:assert/strict';
import {test} from 'node:test';
import stringWidth from 'string-width';
import inInk, {width} from '../../source/layout/width.ts';

test('Arabic letters and presentation forms take one column, marks none', () => {
	assert.equal(width('كَتَبَ'), 3);
	assert.equal(width('\uFEFB'), 1);
	assert.equal(width('شدّة'), 3);
});

test('wide characters take two columns', () => {
	assert.equal(width('漢字'), 4);
	assert.equal(width('한국'), 4);
	assert.equal(width('\u1112\u1161\u11AB'), 2); // HIEUH, A, NIEUN: one syllable block
	assert.equal(width('😀'), 2);
	assert.equal(width('👨\u200D👩\u200D👧'), 2);
	assert.equal(width('🇸🇾'), 2);
});

test('invisible characters take no column', () => {
	assert.equal(width('a\u200B\u200E\u2067\uFEFF\u00ADb'), 2);
	assert.equal(width('\t\n\0'), 0);
});

test('escape sequences take no column unless they are to be counted', () => {
	assert.equal(width('\u001B[31mred\u001B[0m'), 3);
	assert.equal(width('\u001B]8;;https://a.example\u0007link\u001B]8;;\u0007'), 4);
	assert.equal(width('\u001B[31mred', {countAnsiEscapeCodes: true}), 7);
});

test('agrees with the module that Ink asks, code point by code point', () => {
	assert.equal(inInk, width);
	const blocks = [
		[0, 0xffff],
		[0x10000, 0x10fff],
		[0x1f000, 0x1ffff],
		[0x20000, 0x20100],
		[0xe0000, 0xe01ff],
	] as const;
	const different: string[] = [];
	for (const [first, last] of blocks) {
		for (let code = first; code <= last; code++) {
			const character = String.fromCodePoint(code);
			if (width(character) !== stringWidth(character)) different.push(code.toString(16));
		}
	}
	assert.deepEqual(different, []);
});
