import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleAt} from '../../source/search/article-at.ts';

const starts = Uint32Array.of(0, 4, 5, 9, 9, 20, 21, 30, 31, 32, 40);

test('tells the article of every position, from wherever the search begins', () => {
	for (let position = 0; position < 40; position++) {
		const expected = starts.findLastIndex(start => start <= position);
		for (let from = 0; from <= expected; from++) {
			assert.equal(articleAt(starts, position, from), expected, `${position} from ${from}`);
		}
	}
});
