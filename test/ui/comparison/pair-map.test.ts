import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mapColumns, pairMap} from '../../../source/ui/comparison/pair-map.ts';

/** Pairs of places, in tenths of the texts; the number of each is its position. */
function map(
	pairs: readonly (readonly [number, number])[],
	{rows = 5, current = -1, loose = -1}: {rows?: number; current?: number; loose?: number} = {},
): string[] {
	const place = (tenth: number) => ({from: tenth / 10, to: tenth / 10 + 0.1});
	const cells = pairMap(
		pairs.map(([a, b], band) => ({band, a: place(a), b: place(b)})),
		{rows, current, numbers: pairs.map((_, index) => index + 1), isLoose: band => band === loose},
	);
	return cells.map(row => row.map(({sign}) => sign).join(''));
}

test('what stands in one place of both texts is a straight line', () => {
	assert.deepEqual(map([[4, 4]]), [
		'│       │',
		'│       │',
		'1 ───── 1',
		'│       │',
		'│       │',
	]);
});

test('what was moved crosses', () => {
	assert.deepEqual(
		map([
			[0, 8],
			[4, 4],
		]),
		['1 ──╮   │', '│   │   │', '2 ──┼── 2', '│   │   │', '│   ╰── 1'],
	);
});

test("the reader's own pair is a heavy line over the others, a related one is broken", () => {
	const pairs = [
		[0, 8],
		[4, 4],
	] as const;
	assert.deepEqual(map(pairs, {current: 0}), [
		'1 ━━┓   │',
		'│   ┃   │',
		'2 ──╂── 2',
		'│   ┃   │',
		'│   ┗━━ 1',
	]);
	assert.equal(map(pairs.slice(1), {loose: 0})[2], '1 ╌╌╌╌╌ 1');
});

test('neighbors move apart so that each has a row of its own', () => {
	assert.deepEqual(
		map([
			[9, 9],
			[9.1, 9.1],
			[9.2, 9.2],
		]).map(row => row[0]),
		['│', '│', '1', '2', '3'],
	);
});

test('more pairs than rows are drawn, too, and every row is as wide as the map', () => {
	const many = Array.from({length: 30}, (_, index) => [index / 3, 10 - index / 3] as const);
	const rows = map(many, {rows: 6});
	assert.equal(rows.length, 6);
	for (const row of rows) assert.equal(row.length, mapColumns);
});
