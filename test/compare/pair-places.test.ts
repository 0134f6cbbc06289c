import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bandsOf} from '../../source/compare/bands.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import {pairPlaces} from '../../source/compare/pair-places.ts';

/** Two articles of some sentences, so many letters long each, and the pairs between them. */
function comparison(
	a: readonly number[],
	b: readonly number[],
	pairs: readonly (readonly [number, number])[],
): Comparison {
	const side = (id: string, lengths: readonly number[]) => ({
		id,
		title: id,
		sentences: lengths.map((length, index) => ({
			from: index * 100,
			to: index * 100 + length,
			text: 'م'.repeat(length),
		})),
	});
	return {
		a: side('a', a),
		b: side('b', b),
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: pairs.map(([a, b]) => ({a, b, kind: 'same', confidence: 0.9})),
		onlyA: [],
		onlyB: [],
		actors: {shared: [], onlyA: [], onlyB: []},
		differences: [],
	};
}

const places = (value: Comparison) =>
	pairPlaces(value, bandsOf(value)).map(({a, b}) => [a.from, a.to, b.from, b.to]);

test('a place counts what was compared, not what stands between the sentences', () => {
	assert.deepEqual(places(comparison([30, 10], [20], [[1, 0]])), [[0.75, 1, 0, 1]]);
});

test('neighbors that are answered together are one place', () => {
	const found = places(
		comparison(
			[10],
			[10, 10],
			[
				[0, 0],
				[0, 1],
			],
		),
	);
	assert.deepEqual(found, [[0, 1, 0, 1]]);
});

test('a sentence that is answered in two places leads to each', () => {
	const found = places(
		comparison(
			[10],
			[10, 10, 20],
			[
				[0, 0],
				[0, 2],
			],
		),
	);
	assert.deepEqual(found, [
		[0, 1, 0, 0.25],
		[0, 1, 0.5, 1],
	]);
});

test('articles without text have no places', () => {
	assert.deepEqual(places(comparison([], [], [])), []);
});
