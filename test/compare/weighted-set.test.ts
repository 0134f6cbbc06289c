import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	containment,
	countShared,
	sharedBy,
	weightedSet,
} from '../../source/compare/weighted-set.ts';

const set = (...entries: [number, number][]) =>
	weightedSet(entries.map(([item, weight]) => ({item, weight})));

test('keeps each thing once, in order, with its larger weight', () => {
	const {items, weights, sum} = set([7, 1], [3, 2], [7, 4]);
	assert.deepEqual([...items], [3, 7]);
	assert.deepEqual([...weights], [2, 4]);
	assert.equal(sum, 6);
});

test('adds up what two sets share', () => {
	const [a, b] = [set([1, 1], [2, 2], [3, 3]), set([2, 5], [3, 1], [9, 1])];
	assert.deepEqual(sharedBy(a, b), {sum: 5, product: 13});
	assert.equal(containment(a, b, sharedBy(a, b)), 5 / 6);
});

test('shares nothing with an empty set', () => {
	const [a, empty] = [set([1, 1]), set()];
	assert.equal(containment(a, empty, sharedBy(a, empty)), 0);
});

test('counts the numbers two lists share', () => {
	assert.equal(countShared(Uint32Array.of(1, 4, 9), Uint32Array.of(2, 4, 9, 12)), 2);
});
