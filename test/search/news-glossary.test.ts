import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newsGlossary} from '../../source/search/news-glossary.ts';

test('knows common words of the news, in the plural as well', () => {
	assert.ok(newsGlossary('nuclear', false).includes('نووي'));
	assert.ok(newsGlossary('elections', false).includes('انتخابات'));
	assert.ok(newsGlossary('cities', false).includes('مدينه'));
	assert.deepEqual(newsGlossary('security council', false), ['مجلس الامن']);
});

test('knows a word by its beginning while it is typed', () => {
	assert.ok(newsGlossary('nucl', true).includes('نووي'));
	assert.deepEqual(newsGlossary('nucl', false), []);
	assert.deepEqual(newsGlossary('nu', true), []);
	assert.deepEqual(newsGlossary('war', true), newsGlossary('war', false));
});

test('has no names', () => {
	assert.deepEqual(newsGlossary('putin', true), []);
	assert.deepEqual(newsGlossary('', true), []);
});
