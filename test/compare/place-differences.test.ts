import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bandsOf} from '../../source/compare/bands.ts';
import type {Comparison, Difference} from '../../source/compare/comparison.ts';
import {placeDifferences} from '../../source/compare/place-differences.ts';

/** Three sentences of ten letters on each side, each paired with the one across, and what differs. */
function comparison(differences: readonly Difference[]): Comparison {
	const sentences = [0, 10, 20].map(from => ({from, to: from + 9, text: 'سبعة جنود'}));
	const side = {id: '', title: '', sentences};
	return {
		...{a: side, b: side, onlyA: [], onlyB: [], differences},
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: [0, 1, 2].map(index => ({a: index, b: index, kind: 'same', confidence: 1})),
		actors: {shared: [], onlyA: [], onlyB: []},
	};
}

const difference = (kind: Difference['kind'], a: number, b: number): Difference => ({
	...{kind, note: ''},
	a: {from: a, to: a + 4, text: ''},
	b: {from: b, to: b + 4, text: ''},
});

const placed = (...differences: readonly Difference[]) => {
	const value = comparison(differences);
	return placeDifferences(value, bandsOf(value)).map(each => [each.difference.kind, each.band]);
};

test('disagreements come before spellings, each from top to bottom', () => {
	assert.deepEqual(
		placed(difference('spelling', 0, 0), difference('name', 20, 20), difference('number', 10, 10)),
		[
			['number', 1],
			['name', 2],
			['spelling', 0],
		],
	);
});

test('where the sides stand in different bands, that of the first report counts', () => {
	assert.deepEqual(placed(difference('spelling', 10, 20)), [['spelling', 1]]);
});

test('what stands in no sentence has no band', () => {
	assert.deepEqual(placed(difference('spelling', 9, 9)), [['spelling', -1]]);
});
