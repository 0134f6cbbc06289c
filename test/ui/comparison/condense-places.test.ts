import assert from 'node:assert/strict';
import {test} from 'node:test';
import {condensePlaces} from '../../../source/ui/comparison/condense-places.ts';

/** Pairs of places, in hundredths of the texts. */
const places = (pairs: readonly (readonly [number, number])[]) =>
	pairs.map(([a, b], band) => ({
		band,
		a: {from: a / 100, to: (a + 1) / 100},
		b: {from: b / 100, to: (b + 1) / 100},
	}));

/** Ten pairs in the same order, then one that was moved before them. */
const moved = places([
	...Array.from({length: 10}, (_, index) => [index, index + 20] as const),
	[50, 0],
]);

test('a few pairs stay as they are', () => {
	assert.equal(condensePlaces(moved, {rows: 40, current: 0}), moved);
});

test('pairs that follow each other in both texts are one where there are too many', () => {
	assert.deepEqual(
		condensePlaces(moved, {rows: 10, current: -1}).map(({band, a}) => [band, a.from, a.to]),
		[
			[0, 0, 0.1],
			[10, 0.5, 0.51],
		],
	);
});

test("the reader's own pair stays by itself", () => {
	assert.deepEqual(
		condensePlaces(moved, {rows: 10, current: 4}).map(({band}) => band),
		[0, 4, 5, 10],
	);
});

test('a short pair that was moved does not part the long ones around it', () => {
	const parted = places([
		...Array.from({length: 10}, (_, index) => [index, index + 20] as const),
		[10, 90],
		...Array.from({length: 10}, (_, index) => [index + 11, index + 30] as const),
		[50, 0],
		[60, 2],
	]);
	assert.deepEqual(
		condensePlaces(parted, {rows: 4, current: -1}).map(({a}) => [a.from, a.to]),
		[
			[0, 0.21],
			[0.5, 0.61],
		],
	);
});

test("there are never more than fit, and the reader's own is one of them", () => {
	const crossed = places(Array.from({length: 30}, (_, index) => [index, 60 - index] as const));
	const kept = condensePlaces(crossed, {rows: 10, current: 17});
	assert.equal(kept.length, 5);
	assert.ok(kept.some(({band}) => band === 17));
});
