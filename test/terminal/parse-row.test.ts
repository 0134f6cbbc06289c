import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseRow} from '../../source/terminal/parse-row.ts';
import {plainStyle} from '../../source/terminal/style.ts';

const texts = (line: string, columns: number) => parseRow(line, columns).map(({text}) => text);

test('gives a cell to every column', () => {
	assert.deepEqual(texts('ab', 4), ['a', 'b', ' ', ' ']);
	assert.deepEqual(texts('abcdef', 3), ['a', 'b', 'c']);
});

test('keeps marks with their letter', () => {
	// Beh and its fatha, e and its acute, lam-alef in one character.
	assert.deepEqual(texts('ﺑَe\u0301ﻻ', 4), ['ﺑَ', 'e\u0301', 'ﻻ', ' ']);
});

test('gives two columns to a wide character, or none of it where it does not fit', () => {
	assert.deepEqual(texts('日x', 4), ['日', '', 'x', ' ']);
	assert.deepEqual(texts('a日', 2), ['a', ' ']);
	assert.deepEqual(
		parseRow('👩‍👩‍👧', 2).map(({columns}) => columns),
		[2, 0],
	);
});

test('reads styles as they follow each other', () => {
	const line =
		'\x1b[1;31ma\x1b[22mb\x1b[48;5;17mc\x1b[39;49md\x1b[38;2;1;2;3;4me\x1b[0mf\x1b[93;104;7mg';
	const styles = parseRow(line, 7).map(({style}) => style);
	assert.deepEqual(styles, [
		{foreground: '31', background: '', attributes: 1},
		{foreground: '31', background: '', attributes: 0},
		{foreground: '31', background: '48;5;17', attributes: 0},
		plainStyle,
		{foreground: '38;2;1;2;3', background: '', attributes: 8},
		plainStyle,
		{foreground: '93', background: '104', attributes: 32},
	]);
});

test('obeys nothing but styles', () => {
	const hostile =
		'a\x1b[2J\x1b]0;title\x07b\x1bc\x1b[?1049l\x07\x08\x7f\x9bc\x1b]8;;http://x\x1b\\d\u202e\u2066\u200e\u2028\u{e0041}e';
	assert.deepEqual(texts(hostile, 5), ['a', 'b', 'c', 'd', 'e']);
});

test('leaves out marks without a letter and joiners that join nothing', () => {
	assert.deepEqual(texts('\u064ea\u200db\u200c', 3), ['a', 'b', ' ']);
});
