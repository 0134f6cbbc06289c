import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {makeArticle} from './make-article.ts';

function positions(builder: SegmentBuilder, word: string): number[] {
	const segment = builder.build();
	const id = segment.terms.find(word);
	return id < 0 ? [] : [...segment.occurrences(id)];
}

test('numbers the words of title, body and related text in this order', () => {
	const builder = new SegmentBuilder();
	builder.add(makeArticle({title: 'بوتين والأسد', body: 'قال بوتين', related: 'زار بوتين'}));
	assert.deepEqual(positions(builder, 'بوتين'), [0, 4, 7]);
	const {titleEnds, mainEnds, articleStarts} = builder.build();
	assert.deepEqual([...titleEnds, ...mainEnds, ...articleStarts], [2, 5, 0, 9]);
});

test('counts how often a word stands in all articles', () => {
	const builder = new SegmentBuilder();
	builder.add(makeArticle({body: 'الأسد الاسد'}));
	builder.add(makeArticle({body: 'الأَسَد'}));
	const {terms} = builder.build();
	assert.equal(terms.frequency(terms.find('الاسد')), 3);
});

test('leaves a segment as it is when more articles come', () => {
	const builder = new SegmentBuilder();
	builder.add(makeArticle({body: 'بوتين'}));
	const before = builder.build();
	builder.add(makeArticle({body: 'لافروف بوتين'}));
	assert.equal(before.articleCount, 1);
	assert.equal(before.terms.find('لافروف'), -1);
	assert.deepEqual([...before.occurrences(before.terms.find('بوتين'))], [0]);
	assert.equal(builder.build().terms.find('لافروف'), 2);
});
