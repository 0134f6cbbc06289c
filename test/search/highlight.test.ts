import assert from 'node:assert/strict';
import {test} from 'node:test';
import {highlight} from '../../source/search/highlight.ts';
import {makeArticle} from './make-article.ts';

/** The marked letters of a body. */
const marks = (query: string, body: string, options = {}) =>
	highlight(makeArticle({body}), query, options).map(({text}) => text);

test('marks the letters as written, whatever their hamza, marks and tatweel', () => {
	assert.deepEqual(marks('الاسد', 'زار الأَسَـد موسكو'), ['الأَسَـد']);
	assert.deepEqual(marks('سوريه', 'في سوريةَ.'), ['سوريةَ']);
	assert.deepEqual(marks('15', 'دمر ١٥ موقعا'), ['١٥']);
	assert.deepEqual(marks('ﺑﻮﺗﻴﻦ', 'قال بوتين'), ['بوتين']);
	assert.deepEqual(marks('بُوتِين', 'قال بوتين'), ['بوتين']);
});

test('leaves out clitics that were not typed', () => {
	assert.deepEqual(marks('الأسد', 'بوتين والأسد'), ['الأسد']);
	assert.deepEqual(marks('بوتين', 'قال لبوتين'), ['بوتين']);
	assert.deepEqual(marks('القوات', 'دعم للقوات'), ['لقوات']);
	assert.deepEqual(marks('والأسد', 'بوتين والأسد'), ['والأسد']);
	assert.deepEqual(marks('وبوتين', 'قال بوتين'), ['بوتين']);
});

test('marks what only resembles a word where the word itself is missing', () => {
	assert.deepEqual(marks('بوتن', 'قال بوتين'), ['بوتين']);
	assert.deepEqual(marks('الأسد', 'الأسد يوم الأحد'), ['الأسد']);
});

test('marks what begins as typed', () => {
	assert.deepEqual(marks('لافر', 'لافروف ولافروف'), ['لافروف', 'لافروف']);
	assert.deepEqual(marks('لافر ', 'لافروف'), []);
});

test('marks a phrase where its words follow each other in one block', () => {
	const body = 'وزير الدفاع ثم وزير الخارجية\nوزير\nالخارجية';
	assert.deepEqual(marks('"وزير الخارجية"', body), ['وزير', 'الخارجية']);
});

test('marks a word of the title only there, and tells title from body', () => {
	const article = makeArticle({title: 'بوتين', body: 'بوتين'});
	assert.deepEqual(highlight(article, 'title:بوتين'), [
		{field: 'title', from: 0, to: 5, text: 'بوتين'},
	]);
	assert.deepEqual(
		highlight(article, 'بوتين').map(({field}) => field),
		['title', 'body'],
	);
});

test('marks exactly the typed letters when asked for', () => {
	assert.deepEqual(marks('الاسد', 'الأسد الاسد والاسد', {exact: true}), ['الاسد']);
	assert.deepEqual(marks('بوت', 'بوتين', {exact: true}), []);
});

test('gives matches in order and not overlapping', () => {
	const body = 'وزير الخارجية الروسي سيرغي لافروف';
	const found = highlight(makeArticle({body}), 'لافروف وزير الخارجية "وزير الخارجية"');
	assert.deepEqual(
		found.map(({text}) => text),
		['وزير', 'الخارجية', 'لافروف'],
	);
	for (const [index, {from}] of found.slice(1).entries()) assert.ok(from >= found[index]!.to);
});

test('marks nothing for a query without words', () => {
	for (const query of ['', '  ', '«»', 'not:بوتين', 'since:2024', '\u064e']) {
		assert.deepEqual(marks(query, 'بوتين'), [], query);
	}
});

test('marks Arabic names that were asked for in Latin letters', () => {
	const namesOf = (latin: string) => (latin === 'putin' ? ['بوتين'] : []);
	assert.deepEqual(marks('putin', 'قال بوتين ثم عاد', {namesOf}), ['بوتين']);
	assert.deepEqual(marks('putin', 'قال Putin ولبوتين رأي', {namesOf}), ['Putin', 'بوتين']);
	assert.deepEqual(marks('putin', 'قال بوتين', {namesOf, exact: true}), []);
	assert.deepEqual(marks('shoigu', 'قال شويغو'), ['شويغو']);
});
