import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createEnglishNames} from '../../../source/actors/gazetteer/english-names.ts';

const namesOf = createEnglishNames();

test('knows the English names of the gazetteer, by slug and by family name', () => {
	assert.ok(namesOf('moscow', false).includes('موسكو'));
	assert.ok(namesOf('united nations', false).includes('الامم المتحده'));
	assert.ok(namesOf('vladimir putin', false).includes('فلاديمير بوتين'));
	assert.ok(namesOf('putin', false).includes('بوتين'));
	assert.ok(namesOf('assad', false).includes('الاسد'));
	assert.ok(namesOf('houthis', false).includes('الحوثيين'));
});

test('knows what is of a country, feminine too', () => {
	assert.deepEqual(namesOf('russian', false), ['روسي', 'روسيه']);
});

test('knows the beginning of a name only while it is typed', () => {
	assert.ok(namesOf('erdog', true).includes('اردوغان'));
	assert.deepEqual(namesOf('erdog', false), []);
	assert.deepEqual(namesOf('er', true), []);
	for (const form of namesOf('leb', true)) assert.ok(!form.includes(' '));
});

test('knows nothing of other words', () => {
	for (const word of ['', 'zzzz', 'بوتين', 'constructor'])
		assert.deepEqual(namesOf(word, true), []);
});
