import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readJson} from '../../../source/corpus/readers/read-json.ts';
import {readItems} from './read-items.ts';

async function titles(value: unknown): Promise<string[]> {
	const {articles} = await readItems(readJson, JSON.stringify(value, null, '\t'));
	return articles.map(({id, title}) => `${id} ${title}`);
}

test('makes an article of an object, and of each object of an array', async () => {
	assert.deepEqual(await titles({title: 'أ'}), ['f#1 أ']);
	assert.deepEqual(await titles([{title: 'أ'}, {title: 'ب', text: 'نص'}]), ['f#1 أ', 'f#2 ب']);
});

test('reads the articles in what a news service answers', async () => {
	const answer = {status: 'ok', totalResults: 2, articles: [{title: 'أ'}, {title: 'ب'}]};
	assert.deepEqual(await titles(answer), ['f#1 أ', 'f#2 ب']);
	assert.deepEqual(await titles([answer, {title: 'ج'}]), ['f#1 أ', 'f#2 ب', 'f#3 ج']);
});

test('reads objects line by line that are named .json', async () => {
	const {articles} = await readItems(readJson, '{"title": "أ"}\n{"title": "ب"}\n');
	assert.equal(articles.length, 2);
});

test('counts and names the records that it passes over', async () => {
	const {articles, problems} = await readItems(
		readJson,
		'[{"title": "أ"}, {"title": x}, null, {"title": "ب"}, {"title": "cut',
	);
	assert.deepEqual(
		articles.map(({id}) => id),
		['f#1', 'f#4'],
	);
	assert.deepEqual(
		problems.map(({message}) => message),
		[
			'f: record 2 is not valid JSON. It was passed over.',
			'f: record 3 is no JSON object. It was passed over.',
			'f: record 5 is not valid JSON. It was passed over.',
		],
	);
});

test('says that there is nothing to read', async () => {
	for (const text of ['', '[]', '{"articles": []}', '{}']) {
		const {articles, problems} = await readItems(readJson, text);
		assert.equal(articles.length, 0);
		assert.equal(problems.length, 1, text);
	}
});
