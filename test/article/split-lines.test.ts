import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitLines} from '../../source/article/split-lines.ts';

test('gives the lines that are not blank, without outer white space', () => {
	const text = ' أ \r\n\n\u00a0\u200f\r ب\u2028ج ج\n';
	assert.deepEqual(
		splitLines(text).map(({from, to}) => text.slice(from, to)),
		['أ', 'ب', 'ج ج'],
	);
});

test('begins where it is told', () => {
	assert.deepEqual(splitLines('أ\nب', 2), [{from: 2, to: 3}]);
	assert.deepEqual(splitLines(''), []);
});
