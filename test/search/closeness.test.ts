import assert from 'node:assert/strict';
import {test} from 'node:test';
import {closeness, type Place} from '../../source/search/closeness.ts';
import {longestRun} from '../../source/search/longest-run.ts';

/** Letters for the words of the query, points for others: `a.b` */
const placesOf = (text: string): Place[] =>
	[...text].flatMap((letter, position) => {
		const word = 'abc'.indexOf(letter);
		return word < 0 ? [] : [{position, word, quality: 1}];
	});

test('is closest when words stand side by side as typed', () => {
	const [together, turned, near, far] = ['ab', 'ba', 'a..b', `a${'.'.repeat(40)}b`].map(text =>
		closeness(placesOf(text), [1, 1]),
	);
	assert.equal(together, 1);
	assert.ok(together! > turned! && turned! > near! && near! > far!);
	assert.equal(far, 0);
});

test('takes the best place of each pair', () => {
	assert.equal(closeness(placesOf('a...b..ab'), [1, 1]), 1);
	assert.ok(closeness(placesOf('ab'), [1, 1, 1]) < 1);
});

test('says nothing of one word', () => {
	assert.equal(closeness(placesOf('a'), [1]), 0);
	assert.equal(longestRun(placesOf('a'), 1), 0);
});

test('finds the longest run of the query', () => {
	assert.equal(longestRun(placesOf('ab.bc..abc'), 3), 1);
	assert.equal(longestRun(placesOf('ab.c'), 3), 2 / 3);
	assert.equal(longestRun(placesOf('a.b.c'), 3), 0);
	assert.equal(longestRun(placesOf('cba'), 3), 0);
});

test('does not take one word for its own neighbor', () => {
	const both = [
		{position: 0, word: 0, quality: 1},
		{position: 0, word: 1, quality: 1},
	];
	assert.equal(longestRun(both, 2), 0);
});
