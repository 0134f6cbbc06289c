import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeSwitched} from '../../../source/terminal/encodings/switched.ts';
import {parseRow} from '../../../source/terminal/parse-row.ts';

test('sends a row as it is to be seen, without controls', () => {
	const row = parseRow(' ﺮﺒﺧ (15)', 12);
	assert.equal(encodeSwitched(row), row);
});
