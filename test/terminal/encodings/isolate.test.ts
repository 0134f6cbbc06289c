import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeIsolate} from '../../../source/terminal/encodings/isolate.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';
import {describeRow} from '../fixtures/describe-row.ts';

const encode = (line: string, columns = 24) => describeRow(encodeIsolate(parseRow(line, columns)));

test('sends a stretch in logical order between isolates, behind a blank', () => {
	assert.equal(encode(' ﻢﻳﺪﻗ ﺮﺒﺧ x'), ' [RLI]ﺧﺒﺮ ﻗﺪﻳﻢ[PDI] x');
	assert.equal(encode('│ ﺮﺒﺧ │ ﺮﺒﺧ │'), '│ [RLI]ﺧﺒﺮ[PDI] │ [RLI]ﺧﺒﺮ[PDI] │');
});

test('sends numbers and Latin words inside a word in their own order, brackets as they are to be seen', () => {
	assert.equal(encode(' .(15)ﺮﺒﺧ'), ' [RLI]ﺧﺒﺮ)15(.[PDI]');
	assert.equal(encode(' (a)ﺮﺒﺧ'), ' [RLI]ﺧﺒﺮ)a([PDI]');
});

test('keeps the controls inside the style of the stretch', () => {
	assert.equal(encode(' ﺮﺒﺧ \x1b[31mﺮﺒﺧ\x1b[39m x'), ' [RLI]ﺧﺒﺮ[PDI]<31> [RLI]ﺧﺒﺮ[PDI]<> x');
});

test('leaves rows without Arabic as they are', () => {
	const row = parseRow(' Latin 123 │ text', 20);
	assert.equal(encodeIsolate(row), row);
});
