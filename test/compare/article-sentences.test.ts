import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';
import {articleSentences} from '../../source/compare/article-sentences.ts';
import {smallArticle} from './fixtures/small-article.ts';

const origin = {id: 'a', path: 'a.txt'};

function sentences(article: ReturnType<typeof smallArticle>) {
	return articleSentences(article).map(({from, to}) => article.text.slice(from, to));
}

test('puts the headline first, whole even where it has a full stop', () => {
	const article = smallArticle('وصول الوفد.. والمحادثات غدا', [
		'وصل الوفد مساء. وتبدأ المحادثات غدا.',
	]);
	assert.deepEqual(sentences(article), [
		...['وصول الوفد.. والمحادثات غدا', 'وصل الوفد مساء.', 'وتبدأ المحادثات غدا.'],
	]);
	assert.deepEqual(
		articleSentences(article).map(({isTitle}) => isTitle),
		[true, false, false],
	);
});

test('makes a number whole that direction marks have cut at its point', () => {
	const article = smallArticle('', ['انخفض السعر 3.\u200f2 في المائة. وارتفع بعد ذلك.']);
	assert.deepEqual(sentences(article), ['انخفض السعر 3.\u200f2 في المائة.', 'وارتفع بعد ذلك.']);
});

test('does not join a sentence that begins with a number to one that ends with one', () => {
	const article = smallArticle('', ['حدث ذلك في عام 2015. 30 قتيلا سقطوا يومها.']);
	assert.equal(sentences(article).length, 2);
});

test('leaves out what stood round the article on its page', () => {
	const text = 'موسكو-سانا\n\nبحث الوزيران العلاقات.\n\nإقرأ أيضاً:\n\nخبر آخر عن شيء آخر';
	assert.deepEqual(sentences(parseArticle(text, origin)), ['بحث الوزيران العلاقات.']);
});

test('takes no sentence for a headline where the text has none', () => {
	const found = articleSentences(smallArticle('', ['بحث الوزيران العلاقات. ثم غادرا.']));
	assert.deepEqual(
		found.map(({isTitle}) => isTitle),
		[false, false],
	);
});

test('finds nothing in an article without text', () => {
	assert.deepEqual(articleSentences(parseArticle('', origin)), []);
});
