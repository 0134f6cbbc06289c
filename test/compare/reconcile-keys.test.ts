import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reconcileKeys} from '../../source/compare/reconcile-keys.ts';
import {wordKey} from '../../source/compare/word-key.ts';
import {smallSide} from './fixtures/small-article.ts';

test('meets a name with a preposition at the name without', () => {
	const changes = reconcileKeys(smallSide('نقل تحياته لبوتين'), smallSide('استقبل بوتين الوفد'));
	assert.equal(changes.a.get(wordKey('لبوتين')), wordKey('بوتين'));
	assert.equal(changes.b.size, 0);
});

test('meets two spellings of a foreign name', () => {
	const changes = reconcileKeys(smallSide('قال سيرجي لافروف'), smallSide('قال سيرغي لافروف'));
	assert.equal(changes.a.get(wordKey('سيرجي')), wordKey('سيرغي'));
});

test('leaves alone what both sides have', () => {
	const changes = reconcileKeys(smallSide('قال شويغو'), smallSide('قال شويغو أيضا'));
	assert.deepEqual([changes.a.size, changes.b.size], [0, 0]);
});
