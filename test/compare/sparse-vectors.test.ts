import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FeatureNumbers, overlaps, sparseVector} from '../../source/compare/sparse-vectors.ts';

function vectors(lists: readonly string[][], numbers: FeatureNumbers) {
	return lists.map(names =>
		sparseVector(
			names.map(name => [name, 1] as const),
			numbers,
		),
	);
}

test('tells what share of either vector the other has', () => {
	const numbers = new FeatureNumbers();
	const [a, b] = [vectors([['x', 'y']], numbers), vectors([['z'], ['x', 'y', 'z', 'w']], numbers)];
	const [found] = overlaps(a, b);
	assert.deepEqual([...found!.keys()], [1]);
	const {ofA, ofB, cosine} = found!.get(1)!;
	assert.deepEqual([ofA, ofB], [1, 0.5]);
	assert.ok(Math.abs(cosine - 2 / Math.sqrt(8)) < 1e-9);
});

test('takes what every sentence has for no evidence', () => {
	const numbers = new FeatureNumbers();
	const many = vectors(
		Array.from({length: 1000}, (_, index) => ['everywhere', `own${index}`]),
		numbers,
	);
	const [first] = overlaps(vectors([['everywhere', 'own7']], numbers), many);
	assert.deepEqual([...first!.keys()], [7]);
});

test('keeps the partners that share most of a sentence that shares with very many', () => {
	const numbers = new FeatureNumbers();
	const others = vectors(
		Array.from({length: 100}, (_, index) =>
			index === 42 ? ['x', 'y', 'z'] : ['x', `own${index}`],
		),
		numbers,
	);
	const [first] = overlaps(vectors([['x', 'y', 'z']], numbers), others);
	assert.ok(first!.size < 100);
	assert.equal(first!.get(42)!.ofA, 1);
});
