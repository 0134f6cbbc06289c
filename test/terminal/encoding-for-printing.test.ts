import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodingNames} from '../../source/terminal/encoding.ts';
import {encodingForPrinting} from '../../source/terminal/encoding-for-printing.ts';
import {encodings} from '../../source/terminal/encodings.ts';

test('prints nothing that would have to be taken back when the program is gone', () => {
	for (const name of encodingNames) {
		const {enter, leave} = encodingForPrinting(name);
		assert.deepEqual([enter, leave], ['', ''], name);
	}
});

test('prints in the encoding of the terminal where it needs no switch', () => {
	assert.equal(encodingForPrinting('words'), encodings.words);
	assert.equal(encodingForPrinting('switched'), encodings['whole-row']);
});
