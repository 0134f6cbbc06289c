import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isLostOrTurned} from '../../source/search/is-lost-or-turned.ts';

test('tells a letter lost and two turned round from a wrong one', () => {
	assert.equal(isLostOrTurned('بوتن', 'بوتين'), true);
	assert.equal(isLostOrTurned('بوتني', 'بوتين'), true);
	assert.equal(isLostOrTurned('بوتسن', 'بوتين'), false);
	assert.equal(isLostOrTurned('بوتيين', 'بوتين'), false);
});
