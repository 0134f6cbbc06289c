import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lineLevels, visualOrder} from '../../source/layout/reorder.ts';

test('a line of one direction is in order or reversed', () => {
	assert.deepEqual(visualOrder([0, 0, 0]), [0, 1, 2]);
	assert.deepEqual(visualOrder([1, 1, 1]), [2, 1, 0]);
	assert.deepEqual(visualOrder([]), []);
});

test('a number keeps its order within a right-to-left line', () => {
	assert.deepEqual(visualOrder([1, 1, 2, 2, 1]), [4, 2, 3, 1, 0]);
});

test('levels that are skipped are reversed through', () => {
	assert.deepEqual(visualOrder([0, 2, 2, 0]), [0, 1, 2, 3]);
	assert.deepEqual(visualOrder([1, 4, 4, 1]), [3, 1, 2, 0]);
});

test('blanks at the end of a line take the level of the paragraph, wherever the line begins', () => {
	const levels = Uint8Array.of(2, 2, 2, 2, 2, 2);
	const second = lineLevels('ab cd ', levels, {from: 3, to: 6, paragraphLevel: 1});
	assert.deepEqual([...second], [2, 2, 1]);
	assert.deepEqual([...levels], [2, 2, 2, 2, 2, 2]);
});

test('a tab and the blanks before it take the level of the paragraph', () => {
	const levels = lineLevels('a \tb', Uint8Array.of(2, 2, 2, 2), {
		from: 0,
		to: 4,
		paragraphLevel: 1,
	});
	assert.deepEqual([...levels], [2, 1, 1, 2]);
});
