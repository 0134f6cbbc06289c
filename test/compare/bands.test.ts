import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bandsOf} from '../../source/compare/bands.ts';
import type {Comparison, SentencePair} from '../../source/compare/comparison.ts';

/** Two articles of so many sentences, ten units each, and the pairs between them. */
function comparison(
	countA: number,
	countB: number,
	pairs: readonly (readonly [number, number, SentencePair['kind']?])[],
	differences: Comparison['differences'] = [],
): Comparison {
	const side = (id: string, count: number) => ({
		id,
		title: id,
		sentences: Array.from({length: count}, (_, index) => ({
			from: index * 10,
			to: index * 10 + 9,
			text: `${id}${index}`,
		})),
	});
	return {
		a: side('a', countA),
		b: side('b', countB),
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: pairs.map(([a, b, kind = 'same']) => ({a, b, kind, confidence: 0.9})),
		onlyA: [],
		onlyB: [],
		actors: {shared: [], onlyA: [], onlyB: []},
		differences,
	};
}

const shapes = (value: Comparison) => bandsOf(value).map(({number, a, b}) => [number, a, b]);

test('a long sentence stands beside all that answer it', () => {
	assert.deepEqual(
		shapes(
			comparison(3, 1, [
				[0, 0],
				[1, 0],
				[2, 0],
			]),
		),
		[[1, [0, 1, 2], [0]]],
	);
});

test('what only one side says stands where it is said', () => {
	assert.deepEqual(
		shapes(
			comparison(3, 3, [
				[0, 0],
				[2, 2],
			]),
		),
		[
			[1, [0], [0]],
			[null, [1], [1]],
			[2, [2], [2]],
		],
	);
});

test('sentences that were moved stand beside their partner, in the order of the first article', () => {
	assert.deepEqual(
		shapes(
			comparison(2, 2, [
				[0, 1],
				[1, 0],
			]),
		),
		[
			[1, [0], [1]],
			[2, [1], [0]],
		],
	);
});

test('every sentence stands in exactly one band', () => {
	const bands = bandsOf(
		comparison(6, 5, [
			[0, 3],
			[1, 3],
			[4, 0],
			[5, 0],
			[5, 4, 'related'],
		]),
	);
	assert.deepEqual(bands.flatMap(({a}) => a).toSorted(), [0, 1, 2, 3, 4, 5]);
	assert.deepEqual(bands.flatMap(({b}) => b).toSorted(), [0, 1, 2, 3, 4]);
});

test('a related sentence is drawn in only where it has no better partner', () => {
	assert.deepEqual(
		shapes(
			comparison(2, 2, [
				[0, 0],
				[1, 0, 'related'],
				[1, 1],
			]),
		),
		[
			[1, [0], [0]],
			[2, [1], [1]],
		],
	);
});

test('a disagreement marks its band, another spelling does not', () => {
	const difference = (kind: 'name' | 'spelling') =>
		({kind, note: '', a: {from: 2, to: 4, text: 'x'}, b: {from: 3, to: 4, text: 'y'}}) as const;
	const kinds = (kind: 'name' | 'spelling') =>
		bandsOf(comparison(1, 1, [[0, 0]], [difference(kind)])).map(band => band.kind);
	assert.deepEqual(kinds('name'), ['different']);
	assert.deepEqual(kinds('spelling'), ['same']);
});

test('the two sides of a difference stand in one band, also where each has a better partner', () => {
	const pairs = [
		[0, 0],
		[1, 0, 'related'],
		[1, 1],
	] as const;
	const difference = {
		kind: 'number',
		note: '',
		a: {from: 12, to: 14, text: 'x'},
		b: {from: 2, to: 4, text: 'y'},
	} as const;
	assert.deepEqual(
		bandsOf(comparison(2, 2, pairs, [difference])).map(({kind, a, b}) => [kind, a, b]),
		[['different', [0, 1], [0, 1]]],
	);
});

test('what nobody answers is read in the order of its text, whatever band it stands behind', () => {
	assert.deepEqual(
		shapes(
			comparison(1, 4, [
				[0, 0],
				[0, 2],
			]),
		),
		[
			[1, [0], [0, 2]],
			[null, [], [1, 3]],
		],
	);
});
