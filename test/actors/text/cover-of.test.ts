import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Candidate} from '../../../source/actors/text/candidate.ts';
import {coverOf} from '../../../source/actors/text/cover-of.ts';
import {tokensOf} from '../support/tokens-of.ts';

const reading = tokensOf('دمشق').word(0)!.whole;
const candidate = (first: number, end: number): Candidate => ({
	...{type: 'place', first, end, reading, rule: '', ruleName: 'list'},
});

test('tells of each word which candidate stands on it, of two the later given', () => {
	const [long, short] = [candidate(1, 4), candidate(2, 3)];
	const covered = coverOf(5, [long, short]);
	assert.deepEqual([0, 1, 2, 3, 4].map(covered), [undefined, long, short, long, undefined]);
	assert.deepEqual([-1, 5, 100].map(covered), [undefined, undefined, undefined]);
});
