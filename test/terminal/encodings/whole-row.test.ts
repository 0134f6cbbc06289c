import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeWholeRow} from '../../../source/terminal/encodings/whole-row.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';

const encode = (line: string, columns: number) =>
	encodeWholeRow(parseRow(line, columns))
		.map(({text}) => text)
		.join('');

test('sends the row from its right end on, brackets turned to the other side', () => {
	assert.equal(encode(' (ﻢﻳﺪﻗ) ﺮﺒﺧ ', 12), ' ﺧﺒﺮ (ﻗﺪﻳﻢ) ');
});

test('sends the right pane first', () => {
	assert.equal(encode('│ ﺪﻳﺪﺟ │ ﺮﺒﺧ │', 14), '│ ﺧﺒﺮ │ ﺟﺪﻳﺪ │');
});

test('keeps numbers and Latin words inside a row in their own order', () => {
	assert.equal(encode(' BBC News ﺮﺒﺧ 15 ﺮﺒﺧ', 20), 'ﺧﺒﺮ 15 ﺧﺒﺮ BBC News ');
});

test('sends a row from its left end on if its letters begin and end in Latin: the terminal asks the first', () => {
	assert.equal(encode('title ﺮﺒﺧ q quit', 16), 'title ﺧﺒﺮ q quit');
});

test('puts a dot before a row that begins in Latin on its right and ends in Arabic', () => {
	// Black on PuTTY's black ground; an Arabic full stop makes the row a right-to-left one.
	assert.equal(encode('│ ﺪﻳﺪﺟ │ BBC │ ', 15), '۔│ BBC │ ﺟﺪﻳﺪ │');
});

test('leaves rows without Arabic as they are', () => {
	const row = parseRow(' Latin 123 │ text', 20);
	assert.equal(encodeWholeRow(row), row);
});
