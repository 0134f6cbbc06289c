import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareCodePoints} from '../../source/corpus/compare-code-points.ts';

test('orders by code point, also beyond the first plane', () => {
	const ordered = ['', 'A', 'a', 'a.txt', 'a/b', 'b', 'ب', '\ufffd', '😀'];
	assert.deepEqual([...ordered].reverse().sort(compareCodePoints), ordered);
});
