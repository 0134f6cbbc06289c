import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {createTagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {compareArticles, type TaggedArticle} from '../../source/compare/compare-articles.ts';
import {eventDigest} from '../../source/compare/event-digest.ts';
import {prepareSide} from '../../source/compare/prepare-side.ts';
import {strongestPairs} from '../../source/compare/strongest-pairs.ts';
import {createTwinIndex} from '../../source/compare/twin-index.ts';

const folder = resolve(import.meta.dirname, '../../corpus');
const ids = [
	'000_2c0acb21553b7953.txt',
	'001_23d814b1d62127e7.txt',
	'002_f5a1b29cbcfaa294.txt',
	'003_475de0d69f5a8307.txt',
	'004_45d3d013a84f8851.txt',
];
const tagArticle = createTagger();
const five = ids.map((id): TaggedArticle => {
	const article = parseArticle(readFileSync(resolve(folder, id), 'utf8'), {id, path: id});
	return {article, tags: tagArticle(article)};
});
const first = five[1]!;
const second = five[2]!;
const comparison = compareArticles(first, second);

/** By reading: sentences of 001 and of 002 that say the same, and others that speak of the same. */
const same = ['0 1', '1 1', '2 8', '2 9', '3 7', '13 14', '15 19', '15 20'];
const related = [
	...['0 0', '1 0', '1 11', '1 12', '2 10', '3 2', '13 1'],
	...['13 15', '15 1', '15 21', '15 23'],
];

test('finds the one pair of the five reports that is of one event', () => {
	const index = createTwinIndex(
		five.map(({article, tags}) => eventDigest(prepareSide(article, tags))),
	);
	const pairs = strongestPairs(index, {least: 0});
	assert.deepEqual([pairs[0]!.a, pairs[0]!.b], [ids[1], ids[2]]);
	assert.deepEqual(
		pairs.filter(({verdict}) => verdict === 'same').map(({a, b}) => [a, b]),
		[[ids[1], ids[2]]],
	);
});

test('takes the third report of a visit to Moscow for a near miss', () => {
	for (const other of [first, second]) {
		const {verdict, reasons} = compareArticles(other, five[3]!).sameEvent;
		assert.equal(verdict, 'related');
		assert.ok(reasons.some(reason => reason.startsWith('Someone else holds an office')));
	}
});

test('pairs most of what both reports say and little else', () => {
	const found = comparison.pairs.map(({a, b}) => `${a} ${b}`);
	const right = found.filter(key => same.includes(key) || related.includes(key));
	const strong = found.filter(key => same.includes(key));
	assert.ok(
		right.length / found.length >= 0.8,
		`wrong: ${found.filter(key => !right.includes(key))}`,
	);
	assert.ok(strong.length / same.length >= 0.7, `found: ${found}`);
});

test('sees another name of the Syrian minister of defense, and two spellings of Sergei', () => {
	assert.deepEqual(
		comparison.differences.map(({kind, a, b}) => [kind, a.text, b.text]),
		[
			['spelling', 'سيرجي', 'سيرغي'],
			['name', 'علي عباس', 'محمود عباس'],
		],
	);
});

test('leaves the trade that only one report puts a number to without a difference', () => {
	assert.ok(comparison.differences.every(({kind}) => kind !== 'number'));
});

test('quotes the differences from where they stand', () => {
	for (const {a, b} of comparison.differences) {
		assert.equal(first.article.text.slice(a.from, a.to), a.text);
		assert.equal(second.article.text.slice(b.from, b.to), b.text);
	}
});

test('tells the actors of both from those of one', () => {
	const {shared, onlyA, onlyB} = comparison.actors;
	assert.ok(shared.includes('person/sergei-shoigu') && shared.includes('person/vladimir-putin'));
	assert.ok(onlyB.includes('person/dmitry-peskov') && !onlyA.includes('person/dmitry-peskov'));
});
