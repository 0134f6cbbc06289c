import assert from 'node:assert/strict';
import {test} from 'node:test';
import {similarTitles} from '../../source/search/similar-titles.ts';
import {makeArticle} from './make-article.ts';

const titled = (...titles: readonly string[]) => titles.map(title => makeArticle({title}));
const atOnce = async () => {};

test('takes the titles that share the most letters, and not more than asked for', async () => {
	const titles = titled('لقاء مع باتروشيف', 'خبر من موسكو', 'باترو', 'لقاء شيف');
	const similar = await similarTitles(titles, 'تروشيف', 2, atOnce);
	assert.deepEqual(
		similar.map(({title}) => title),
		['لقاء مع باتروشيف', 'باترو'],
	);
});

test('takes no title that shares nothing', async () => {
	assert.deepEqual(await similarTitles(titled('خبر', ''), 'موسكو', 9, atOnce), []);
	assert.deepEqual(await similarTitles(titled('خبر'), '', 9, atOnce), []);
});

test('stops between slices when nobody waits any more', async () => {
	const titles = titled(...Array.from({length: 2500}, (_, index) => `خبر ${index}`));
	const abort = async () => {
		throw new Error('a newer key');
	};
	await assert.rejects(similarTitles(titles, 'خبر', 9, abort), /a newer key/);
});
