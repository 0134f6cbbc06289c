import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeSnippet} from '../../source/search/make-snippet.ts';
import type {AnsweredMatch} from '../../source/search/match-finder.ts';
import {makeArticle} from './make-article.ts';

const filler = 'كلام كثير عن أشياء أخرى لا تهم أحدا في هذا المكان '.repeat(12).trim();

function matchAt(text: string, word: string, group: number): AnsweredMatch {
	const from = text.indexOf(word);
	return {field: 'body', from, to: from + word.length, text: word, group};
}

test('shows the place where most words of the query stand together', () => {
	const article = makeArticle({body: `${filler} بوتين ${filler} لافروف مع شويغو ${filler}`});
	const matches = ['بوتين', 'لافروف', 'شويغو'].map((word, group) =>
		matchAt(article.text, word, group),
	);
	const {text} = makeSnippet(article, matches);
	assert.ok(text.includes('لافروف مع شويغو'));
});

test('begins and ends between words, inside one block, as written', () => {
	const article = makeArticle({body: `${filler}\nقال لافروف ${filler}`});
	const {from, to, text} = makeSnippet(article, [matchAt(article.text, 'لافروف', 0)]);
	assert.equal(text, article.text.slice(from, to));
	assert.ok(text.startsWith('قال لافروف'));
	assert.ok(article.text.charAt(to) === ' ');
	assert.ok(text.length <= 180);
});

test('shows the beginning of the body when only the title matches', () => {
	const article = makeArticle({title: 'بوتين', body: 'قال نعم'});
	assert.equal(makeSnippet(article, [matchAt(article.text, 'بوتين', 0)]).text, 'قال نعم');
});

test('prefers the article itself to a related text', () => {
	const article = makeArticle({body: 'قال لافروف نعم', related: 'لافروف وشويغو'});
	const related = article.text.lastIndexOf('لافروف');
	const matches = [
		matchAt(article.text, 'لافروف', 0),
		{field: 'body', from: related, to: related + 6, text: 'لافروف', group: 0} as const,
		matchAt(article.text, 'شويغو', 1),
	];
	assert.equal(makeSnippet(article, matches).text, 'قال لافروف نعم');
});

test('copes with an empty article and with a word longer than a snippet', () => {
	assert.deepEqual(makeSnippet(makeArticle({}), []), {from: 0, to: 0, text: ''});
	const long = 'ب'.repeat(500);
	const article = makeArticle({body: long});
	const {text} = makeSnippet(article, [matchAt(article.text, long, 0)]);
	assert.ok(text.length > 0 && text.length <= 180);
});

test('does not cut through a surrogate pair', () => {
	const article = makeArticle({body: '😀'.repeat(300)});
	const {text} = makeSnippet(article, []);
	assert.ok(text.isWellFormed());
});
