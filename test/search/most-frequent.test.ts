import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MostFrequent} from '../../source/search/most-frequent.ts';

test('keeps the most frequent, most frequent first', () => {
	const frequent = new MostFrequent<number>(3);
	for (const frequency of [5, 1, 9, 2, 8, 3, 7, 4]) frequent.add(frequency, frequency);
	assert.deepEqual(frequent.all(), [9, 8, 7]);
});

test('tells what need not be added any more', () => {
	const frequent = new MostFrequent<string>(2);
	assert.equal(frequent.least, 0);
	for (const [thing, frequency] of [
		['a', 4],
		['b', 6],
		['c', 5],
		['d', 1],
	] as const) {
		frequent.add(thing, frequency);
	}
	assert.equal(frequent.least, 5);
	assert.deepEqual(frequent.all(), ['b', 'c']);
});

test('keeps all of fewer', () => {
	const frequent = new MostFrequent<string>(5);
	frequent.add('a', 1);
	assert.deepEqual(frequent.all(), ['a']);
});
