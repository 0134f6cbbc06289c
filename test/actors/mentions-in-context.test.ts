import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mentionsInContext} from '../../source/actors/mentions-in-context.ts';
import {createTagger} from '../../source/actors/tag-article.ts';
import {articleOf} from './support/tag-text.ts';

const tag = createTagger();
const contexts = (text: string, words?: number) => {
	const article = articleOf(text);
	return mentionsInContext(article, tag(article), 'person/vladimir-putin', words);
};

test('gives as many words before and after as asked for, as written', () => {
	const [mention] = contexts('واحد اثنان، ثلاثةٌ قال بوتين: أربعة خمسة ستة', 2);
	assert.equal(mention!.before, 'ثلاثةٌ قال ');
	assert.equal(mention!.after, ': أربعة خمسة');
});

test('keeps the clitic at the end of what stands before', () => {
	assert.equal(contexts('وصل لافروف وبوتين', 3)[0]!.before, 'وصل لافروف و');
});

test('does not cross a line end', () => {
	const [mention] = contexts('العنوان هنا\nقال بوتين أمس\nوفي سياق آخر', 5);
	assert.equal(mention!.before, 'قال ');
	assert.equal(mention!.after, ' أمس');
});

test('gives nothing round a mention that stands alone, or when no words are wanted', () => {
	const [alone] = contexts('بوتين');
	assert.deepEqual([alone!.before, alone!.after], ['', '']);
	const [none] = contexts('قال بوتين أمس', 0);
	assert.deepEqual([none!.before, none!.after], ['', '']);
});

test('gives only the mentions of the actor asked for', () => {
	assert.equal(contexts('قال بوتين ثم قال لافروف ثم قال بوتين').length, 2);
});
