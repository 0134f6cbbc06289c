import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleRecord} from '../../../source/corpus/readers/article-record.ts';

test('knows the usual names of fields, however they are written', () => {
	for (const [name, role] of Object.entries({
		...{title: 'title', headline: 'title', Title: 'title', العنوان: 'title'},
		...{content: 'body', body: 'body', text: 'body', article: 'body', articleBody: 'body'},
		...{url: 'url', link: 'url', source: 'source', publisher: 'source', author: 'author'},
		...{date: 'date', published: 'date', date_extracted: 'date', 'Published At': 'date'},
	})) {
		const record = articleRecord({title: '', body: '', [name]: 'س'});
		assert.equal(record?.[role as 'title'], 'س', name);
	}
});

test('takes the first of several fields that holds anything', () => {
	assert.equal(articleRecord({text: 'متن', content: 'نص'})?.body, 'نص');
	assert.equal(articleRecord({text: 'متن', content: ' '})?.body, 'متن');
	assert.equal(articleRecord({date_extracted: '2', date: '1', title: 'ع'})?.date, '1');
});

test('takes the fields that are named before the usual ones, also from inside', () => {
	const object = {t: 'أ', title: 'ب', _source: {text: 'ج'}, 'a.b': 'د', body: 'ه'};
	const record = articleRecord(object, {title: 't', body: '_source.text', author: 'a.b'});
	assert.deepEqual(record, {title: 'أ', body: 'ج', source: '', author: 'د'});
	assert.equal(articleRecord(object, {title: 'none.at.all'})?.title, undefined);
	assert.equal(articleRecord({}, {title: 'constructor'}), null);
});

test('puts lists together and takes the names of objects', () => {
	const record = articleRecord({
		...{title: 'ع', text: ['فقرة', '', 'فقرة ثانية'], authors: [{name: 'سامي'}, 'ليلى']},
		...{source: {id: 'x', name: 'سانا'}, url: null},
	});
	assert.deepEqual(record, {
		...{title: 'ع', body: 'فقرة\n\nفقرة ثانية', url: '', source: 'سانا', author: 'سامي، ليلى'},
	});
});

test('reads dates that are numbers as Unix time', () => {
	const dateOf = (date: number) => articleRecord({title: 'ع', date})?.date;
	assert.equal(dateOf(1437447092), '2015-07-21T02:51:32.000Z');
	assert.equal(dateOf(1437447092000), '2015-07-21T02:51:32.000Z');
	assert.equal(dateOf(20150721), '20150721');
	assert.equal(dateOf(1e300), '1e+300');
});

test('tells an object without known fields from one whose fields are blank', () => {
	assert.equal(articleRecord({name: 'x', date: '2015'}), null);
	assert.deepEqual(articleRecord({title: null}), {title: ''});
	assert.deepEqual(articleRecord({content: {a: 1}}), {body: ''});
});
