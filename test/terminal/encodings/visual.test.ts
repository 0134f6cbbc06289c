import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeVisual} from '../../../source/terminal/encodings/visual.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';
import {describeRow} from '../fixtures/describe-row.ts';

const encode = (line: string, columns = 24) => describeRow(encodeVisual(parseRow(line, columns)));

// In the words of describe-row: { and } for LRO and PDF, <31> before a change of style.

test('leaves rows without Arabic as they are', () => {
	const row = parseRow(' Latin 123 │ text', 20);
	assert.equal(encodeVisual(row), row);
});

test('puts neighbors of one style together between LRO and PDF', () => {
	assert.equal(encode(' ﻢﻳﺪﻗ ﺮﺒﺧ x'), ' {ﻢﻳﺪﻗ ﺮﺒﺧ} x');
});

test('lets LRO follow a blank and never stand in the first column', () => {
	assert.equal(encode('ﺮﺒﺧ x ﺮﺒﺧ'), 'ﺮﺒﺧ x {ﺮﺒﺧ}');
});

test('does not reach over borders, Latin words or wide gaps', () => {
	assert.equal(encode('│ ﺮﺒﺧ │ ﺮﺒﺧ │'), '│ {ﺮﺒﺧ} │ {ﺮﺒﺧ} │');
	assert.equal(encode(' ﺮﺒﺧ BBC ﺮﺒﺧ'), ' {ﺮﺒﺧ} BBC {ﺮﺒﺧ}');
	assert.equal(encode(' ﺮﺒﺧ   ﺮﺒﺧ'), ' {ﺮﺒﺧ}   {ﺮﺒﺧ}');
});

test('takes digits and brackets along that touch Arabic, and Arabic digits by themselves', () => {
	assert.equal(encode(' (15)ﺮﺒﺧ. ١٥'), ' {(15)ﺮﺒﺧ. ١٥}');
});

test('keeps both controls inside the style of the word, the blank before it included', () => {
	assert.equal(encode(' ﺮﺒﺧ \x1b[31mﺮﺒﺧ\x1b[39m ﺮﺒﺧ x'), ' {ﺮﺒﺧ}<31> {ﺮﺒﺧ}<> {ﺮﺒﺧ} x');
});

test('gives a word of two styles the one that says more', () => {
	assert.equal(encode(' «\x1b[31mﺮﺒﺧ\x1b[39m» x'), '<31> {«ﺮﺒﺧ»}<> x');
	assert.equal(encode(' ﺮ\x1b[43mﺒﺧ\x1b[49m x'), ' {<;43>ﺮﺒﺧ}<> x');
});

test('gives the blank of a word the ink of the word and leaves it its own ground', () => {
	assert.equal(encode('\x1b[43m \x1b[1;31;4mﺮﺒﺧ\x1b[0m x'), '<31;43;1> {<31;43;1+8>ﺮﺒﺧ}<> x');
});

test('joins words over a blank only where the blank looks as they do', () => {
	assert.equal(encode(' \x1b[43mﺮﺒﺧ ﺮﺒﺧ\x1b[49m x'), ' {<;43>ﺮﺒﺧ ﺮﺒﺧ}<> x');
	assert.equal(
		encode(' \x1b[43mﺮﺒﺧ\x1b[49m \x1b[43mﺮﺒﺧ\x1b[49m x'),
		' {<;43>ﺮﺒﺧ}<> {<;43>ﺮﺒﺧ}<> x',
	);
});
