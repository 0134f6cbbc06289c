import assert from 'node:assert/strict';
import {test} from 'node:test';
import {settleMerges} from '../../../source/actors/corrections/settle-merges.ts';

const person = (name: string) => `person/${name}`;
const merge = (from: string, to: string) => ({id: person(from), as: person(to)});

test('follows a chain to its end', () => {
	const {merges} = settleMerges([merge('a', 'b'), merge('c', 'a'), merge('b', 'd')]);
	assert.deepEqual(merges, [merge('a', 'd'), merge('c', 'd'), merge('b', 'd')]);
});

test('leaves out the merge that closes a circle', () => {
	const {merges, circles} = settleMerges([merge('a', 'b'), merge('b', 'c'), merge('c', 'a')]);
	assert.deepEqual(circles, [2]);
	assert.deepEqual(merges, [merge('a', 'c'), merge('b', 'c')]);
	assert.deepEqual(settleMerges([merge('a', 'a')]).circles, [0]);
});

test('keeps the first of two for one actor', () => {
	const {merges, repeated} = settleMerges([merge('a', 'b'), merge('a', 'c')]);
	assert.deepEqual(merges, [merge('a', 'b')]);
	assert.deepEqual(repeated, [1]);
});

test('settles a chain of a hundred thousand, in either order', () => {
	const chain = Array.from({length: 100_000}, (_, at) => merge(`p${at}`, `p${at + 1}`));
	for (const given of [chain, chain.toReversed()]) {
		const {merges, circles} = settleMerges(given);
		assert.equal(circles.length, 0);
		assert.ok(merges.every(({as}) => as === 'person/p100000'));
	}
});
