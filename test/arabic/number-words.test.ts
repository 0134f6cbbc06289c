import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {numberWords} from '../../source/arabic/number-words.ts';

test('has only folded words, so that a folded word finds them', () => {
	for (const word of numberWords.keys()) assert.equal(fold(word).text, word);
});

test('knows the spellings of a hundred', () => {
	for (const word of ['مئة', 'مائة', 'مية']) {
		assert.equal(numberWords.get(fold(word).text)?.value, 100, word);
	}
	assert.equal(numberWords.get(fold('ثمانمائة').text)?.value, 800);
});
