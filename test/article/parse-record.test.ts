import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseRecord} from '../../source/article/parse-record.ts';

const body =
	'أعلن وزير الزراعة أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في مناطق الشمال.';
const origin = {id: 'a.jsonl#1', path: 'a.jsonl'};

test('makes a text of title and body, and states the fields without offsets', () => {
	const record = {
		title: 'محصول وفير',
		body,
		date: '2015-07-21 02:51:32',
		source: 'سانا',
		author: 'سامي',
	};
	const article = parseRecord({...record, url: 'http://example.com'}, origin);
	assert.equal(article.text, `محصول وفير\n\n${body}`);
	assert.equal(article.title, 'محصول وفير');
	assert.deepEqual(article.titleRange, {from: 0, to: 10});
	assert.deepEqual(article.source, {name: 'سانا', from: null, to: null});
	assert.deepEqual(article.date, {iso: '2015-07-21', text: record.date, from: null, to: null});
	assert.equal(article.url, 'http://example.com');
	assert.deepEqual(
		article.blocks.map(({role}) => role),
		['title', 'body'],
	);
});

test('reads the body as a text where the record has no title', () => {
	const article = parseRecord({title: ' ', body}, origin);
	assert.equal(article.text, body);
	assert.equal(article.titleFrom, 'derived');
});

test('a title printed once more over the body is not read twice', () => {
	const article = parseRecord({title: 'محصول وفير', body: `محصول وفير\n${body}`}, origin);
	assert.deepEqual(
		article.blocks.map(({role}) => role),
		['title', 'boilerplate', 'body'],
	);
});

test('takes an empty record', () => {
	const article = parseRecord({}, origin);
	assert.equal(article.text, '');
	assert.equal(article.title, origin.id);
	assert.equal(article.date, null);
});
