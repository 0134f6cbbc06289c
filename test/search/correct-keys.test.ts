import assert from 'node:assert/strict';
import {test} from 'node:test';
import {correctKeys} from '../../source/search/correct-keys.ts';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {makeArticle} from './make-article.ts';

const builder = new SegmentBuilder();
builder.add(makeArticle({body: 'زار بوتين دمشق ثم عاد إلى موسكو في ٢٠١٥'}));
const {terms} = builder.build();
const correct = (typed: string) => correctKeys(typed, [terms]);

test('gives the Arabic words of the same keys when all of them stand in the articles', () => {
	assert.equal(correct('f,jdk'), 'بوتين');
	assert.equal(correct(' f,jdk td l,s;, '), 'بوتين في موسكو');
	assert.equal(correct('l,s;, 2015'), 'موسكو 2015');
	assert.equal(correct('l,s;, gkvk'), null);
	assert.equal(correct('hello'), null);
});

test('gives nothing for words of two letters alone, phrases, filters and nothing', () => {
	for (const typed of ['td', '', '   ', '15', '"f,jdk"', 'not:f,jdk', 'since:2015 f,jdk']) {
		assert.equal(correct(typed), null, typed);
	}
});
