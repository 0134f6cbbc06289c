import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCommonStem, rareWeight, stemWeight} from '../../source/compare/stem-weight.ts';

test('says that a small word says nothing and a name nearly all', () => {
	assert.equal(stemWeight('من'), 0);
	assert.ok(stemWeight('رييس') < stemWeight('نفط'));
	assert.equal(stemWeight('شويغو'), rareWeight);
});

test('tells common stems from rare ones', () => {
	assert.ok(isCommonStem('وزار'));
	assert.ok(!isCommonStem('شويغو'));
});
