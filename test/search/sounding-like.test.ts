import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {soundingLike} from '../../source/search/sounding-like.ts';
import {makeArticle} from './make-article.ts';

const builder = new SegmentBuilder();
builder.add(makeArticle({body: 'قال شويغو وشويجو لعادل الجبير وجابر في Washington نعم أو واشنطن'}));
const {terms} = builder.build();
const terming = (latin: string) => [...soundingLike(terms, latin)].sort();

test('finds the terms of a sound, with the article and in other spellings', () => {
	assert.deepEqual(terming('shoigu'), ['شويغو']);
	assert.deepEqual(terming('jubeir'), ['الجبير']);
	assert.deepEqual(terming('washington'), ['واشنطن']);
});

test('finds nothing for words that sound otherwise or are no Latin ones', () => {
	for (const word of ['putin', 'bbc', 'شويغو', '15', '', 'f']) {
		assert.deepEqual(terming(word), [], word);
	}
});
