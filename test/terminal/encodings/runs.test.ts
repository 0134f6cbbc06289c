import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeRuns} from '../../../source/terminal/encodings/runs.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';
import {describeRow} from '../fixtures/describe-row.ts';

const encode = (line: string, columns = 24) => describeRow(encodeRuns(parseRow(line, columns)));

test('sends what is drawn at once in logical order, everything else where it stands', () => {
	assert.equal(encode(' ﻢﻳﺪﻗ ﺮﺒﺧ x'), ' ﺧﺒﺮ ﻗﺪﻳﻢ x');
	assert.equal(encode(' BBC ﺮﺒﺧ'), ' BBC ﺧﺒﺮ');
});

test('never reaches over a border or a change of style', () => {
	assert.equal(encode('│ ﺮﺒﺧ │ ﺪﻳﺪﺟ │'), '│ ﺧﺒﺮ │ ﺟﺪﻳﺪ │');
	assert.equal(encode(' \x1b[31mﻢﻳﺪﻗ\x1b[39m ﺮﺒﺧ'), ' <31>ﻗﺪﻳﻢ<> ﺧﺒﺮ');
});

test('reaches over wide gaps, as the terminal does', () => {
	assert.equal(encode(' ﻢﻳﺪﻗ    ﺮﺒﺧ x'), ' ﺧﺒﺮ    ﻗﺪﻳﻢ x');
});

test('turns brackets between Arabic words to the other side: the terminal mirrors them', () => {
	assert.equal(encode(' ﺮﺒﺧ (ﺪﻳﺪﺟ) ﺮﺒﺧ'), ' ﺧﺒﺮ (ﺟﺪﻳﺪ) ﺧﺒﺮ');
});

test('parts words by blanks in another ink where no order of the whole would do', () => {
	// "24 news": a number to the right of what follows it.
	assert.equal(
		encode(' ﺮﺒﺧ 24'),
		'<38;5;16>\u00a0<>ﺧﺒﺮ<38;5;16>\u00a0<>24<38;5;16>'.concat('\u00a0'.repeat(17)).trimEnd(),
	);
});

test('gives digits another weight where nothing else parts them from their word', () => {
	assert.match(encode(' ﻩ1396', 6), /ﻩ<;;1>1396/);
});
