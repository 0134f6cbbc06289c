import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type ReportPair, tabulateClaims} from '../../source/compare/claim-table.ts';
import type {Comparison, Side} from '../../source/compare/comparison.ts';

const report = (id: string, count: number): Side => ({
	id,
	title: id,
	sentences: Array.from({length: count}, (_, index) => ({
		from: index * 10,
		to: index * 10 + 9,
		text: `${id}${index}`,
	})),
});

type Link = readonly [a: number, b: number, confidence?: number];

function pair(
	reports: readonly Side[],
	[a, b]: readonly [number, number],
	links: readonly Link[],
	differences: Comparison['differences'] = [],
): ReportPair {
	const comparison: Comparison = {
		a: reports[a]!,
		b: reports[b]!,
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: links.map(([a, b, confidence = 0.9]) => ({a, b, kind: 'same', confidence})),
		...{onlyA: [], onlyB: [], differences},
		actors: {shared: [], onlyA: [], onlyB: []},
	};
	return {a, b, comparison};
}

const three = [report('a', 2), report('b', 2), report('c', 2)];

test('what several reports say is one claim, and stands before what one alone says', () => {
	const {claims} = tabulateClaims(three, [
		pair(three, [0, 1], [[1, 0]]),
		pair(three, [0, 2], []),
		pair(three, [1, 2], [[0, 1]]),
	]);
	assert.deepEqual(
		claims.map(({sentences}) => sentences),
		[
			[[1], [0], [1]],
			[[0], [], []],
			[[], [], [0]],
			[[], [1], []],
		],
	);
});

test('every sentence is in one claim', () => {
	const {claims} = tabulateClaims(three, [
		pair(
			three,
			[0, 1],
			[
				[0, 0],
				[0, 1],
			],
		),
		pair(three, [1, 2], [[1, 0]]),
	]);
	for (const [index, {sentences}] of three.entries()) {
		assert.deepEqual(
			claims.flatMap(claim => claim.sentences[index]!).toSorted(),
			sentences.map((_, sentence) => sentence),
		);
	}
});

test('the strongest pairs make a claim; it does not grow to half a report', () => {
	const reports = [report('a', 1), report('b', 5)];
	const {claims} = tabulateClaims(reports, [
		pair(
			reports,
			[0, 1],
			[
				[0, 0, 0.5],
				[0, 1, 0.9],
				[0, 2, 0.8],
				[0, 3, 0.7],
				[0, 4, 0.6],
			],
		),
	]);
	assert.deepEqual(claims[0]!.sentences, [[0], [1, 2, 3]]);
});

test('a claim knows what its reports give differently', () => {
	const difference = {
		kind: 'number',
		note: '',
		a: {from: 12, to: 14, text: '12'},
		b: {from: 2, to: 4, text: '15'},
	} as const;
	const {claims} = tabulateClaims(three, [pair(three, [0, 2], [[1, 0]], [difference])]);
	assert.deepEqual(claims[0]!.differences, [{a: 0, b: 2, difference}]);
	assert.deepEqual(claims[1]!.differences, []);
});

test('what is only related makes a claim in reports of one event alone', () => {
	const related = (verdict: 'same' | 'different'): ReportPair => {
		const {comparison, ...reports} = pair(three, [0, 1], []);
		return {
			...reports,
			comparison: {
				...comparison,
				sameEvent: {verdict, probability: 0.5, reasons: []},
				pairs: [{a: 0, b: 0, kind: 'related', confidence: 0.5}],
			},
		};
	};
	assert.deepEqual(tabulateClaims(three, [related('same')]).claims[0]!.sentences, [[0], [0], []]);
	assert.deepEqual(tabulateClaims(three, [related('different')]).claims[0]!.sentences, [
		[0],
		[],
		[],
	]);
});
