import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeWords} from '../../../source/terminal/encodings/words.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';
import {describeRow} from '../fixtures/describe-row.ts';

const encode = (line: string, columns = 24) => describeRow(encodeWords(parseRow(line, columns)));

test('turns each Arabic word round where it stands', () => {
	assert.equal(encode(' ﻢﻳﺪﻗ ﺮﺒﺧ x'), ' ﻗﺪﻳﻢ ﺧﺒﺮ x');
	assert.equal(encode('│ ﺮﺒﺧ │ ﺮﺒﺧ │'), '│ ﺧﺒﺮ │ ﺧﺒﺮ │');
});

test('turns digits and signs round with their word, and brackets to the other side', () => {
	assert.equal(encode(' 15ﺮﺒﺧ'), ' ﺧﺒﺮ51');
	assert.equal(encode(' .«ﺮﺒﺧ»'), ' «ﺧﺒﺮ».');
	assert.equal(encode(' ١٢٣'), ' ٣٢١');
});

test('leaves words as they are that end in Latin on their right', () => {
	assert.equal(encode(' BBC 15 (x)'), ' BBC 15 (x)');
	assert.equal(encode(' ،«BBC»'), ' ،«BBC»');
	assert.equal(encode(' BBCﻟﺍ'), ' ﺍﻟCBB');
});

test('lets Latin and Arabic change places where nothing else keeps both legible', () => {
	assert.equal(encode(' ﺮﺒﺧ-BBC'), ' BBC-ﺮﺒﺧ');
});

test('leaves out vowel marks, but not a hamza above or a madda', () => {
	assert.equal(encode(' ﺮَﺒَﺧ'), ' ﺧﺒﺮ');
	assert.equal(encode(' ﺮٔﺒَﺧ'), ' ﺧﺒﺮٔ');
});

test('keeps a wide character before the cell that it covers', () => {
	const row = encodeWords(parseRow(' 日ﺮﺒﺧ', 8));
	assert.deepEqual(
		row.map(({columns}) => columns),
		[1, 1, 1, 1, 2, 0, 1, 1],
	);
});
