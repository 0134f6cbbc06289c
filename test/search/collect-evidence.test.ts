import assert from 'node:assert/strict';
import {test} from 'node:test';
import {surely} from '../../source/search/answer-word.ts';
import {collectEvidence} from '../../source/search/collect-evidence.ts';
import {collectPlaces} from '../../source/search/collect-places.ts';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {makeArticle} from './make-article.ts';

/** A segment of three articles, and the positions of a word in it. */
function world() {
	const builder = new SegmentBuilder();
	builder.add(makeArticle({title: 'خبر', body: 'خبر خبر'}));
	builder.add(makeArticle({body: 'كلام'}));
	builder.add(makeArticle({body: 'كلام', related: 'خبر'}));
	const segment = builder.build();
	const positionsOf = (word: string) => segment.occurrences(segment.terms.find(word));
	return {segment, positionsOf};
}

const rounded = (value: number) => Number(value.toFixed(3));

test('gathers by article what answers a word: in the title most, in related texts least', () => {
	const {segment, positionsOf} = world();
	const evidence = collectEvidence(segment, [surely(positionsOf('خبر'), 1)]);
	assert.deepEqual([...evidence.articles], [0, 2]);
	assert.deepEqual([...evidence.main], [1, 0]);
	assert.deepEqual([...evidence.anywhere], [1, 1]);
	assert.equal(evidence.frequency[0], 5);
	assert.ok(evidence.frequency[1]! < 1);
});

test('keeps the best of several answers', () => {
	const {segment, positionsOf} = world();
	const evidence = collectEvidence(segment, [
		surely(positionsOf('خبر'), 0.5),
		surely(positionsOf('كلام'), 1),
	]);
	const quality = new Map(
		[...evidence.articles].map((article, at) => [article, evidence.main[at]]),
	);
	assert.deepEqual(
		quality,
		new Map([
			[0, 0.5],
			[2, 1],
			[1, 1],
		]),
	);
});

test('tells how good an answer is from what it counts for being found', () => {
	const {segment, positionsOf} = world();
	const guess = {...surely(positionsOf('كلام'), 0.7), share: 0.3};
	const {anywhere, share} = collectEvidence(segment, [guess, surely(positionsOf('خبر'), 0.5)]);
	assert.deepEqual([...anywhere].map(rounded), [0.7, 0.7, 0.5]);
	assert.deepEqual([...share].map(rounded), [0.3, 0.5, 0.5]);
});

test('says the same when it is asked again, and nothing without answers', () => {
	const {segment, positionsOf} = world();
	const answers = [surely(positionsOf('خبر'), 1)];
	assert.deepEqual(collectEvidence(segment, answers), collectEvidence(segment, answers));
	assert.equal(collectEvidence(segment, []).articles.length, 0);
});

test('gives the places of each word in some of the articles, in order', () => {
	const {segment, positionsOf} = world();
	const answers = [[surely(positionsOf('خبر'), 1)], [surely(positionsOf('كلام'), 0.5)]];
	const places = collectPlaces(segment, Uint32Array.of(0, 2), answers);
	assert.deepEqual(
		places.map(ofArticle => ofArticle.map(({word}) => word)),
		[
			[0, 0, 0],
			[1, 0],
		],
	);
});

test('finds the same places in a list that is long for the few articles', () => {
	const builder = new SegmentBuilder();
	for (let index = 0; index < 100; index++) builder.add(makeArticle({body: 'خبر وكلام خبر'}));
	const segment = builder.build();
	const positions = segment.occurrences(segment.terms.find('خبر'));
	const [places] = collectPlaces(segment, Uint32Array.of(50), [[surely(positions, 1)]]);
	const start = segment.articleStarts[50]!;
	assert.deepEqual(
		places!.map(({position}) => position - start),
		[0, 2],
	);
});
