import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseQuery} from '../../source/search/parse-query.ts';
import {type NamesOf, translateLatin} from '../../source/search/translate-latin.ts';

const names: Readonly<Record<string, readonly string[]>> = {
	putin: ['بوتين'],
	assad: ['الاسد'],
	hezbollah: ['حزب الله'],
	'saudi arabia': ['السعوديه', 'المملكه العربيه السعوديه'],
	'united nations': ['الامم المتحده', 'المنظمه الدوليه'],
	'european union': ['الاتحاد الاوروبي', 'الاتحاد الاوربي'],
};
const namesOf: NamesOf = latin => names[latin] ?? [];

/** Each word with its Arabic names. */
const translated = (typed: string) =>
	translateLatin(parseQuery(typed), namesOf).words.map(({folded, arabic = []}) =>
		[folded, ...arabic].join(' '),
	);

test('puts beside a Latin word its Arabic names', () => {
	assert.deepEqual(translated('putin موسكو'), ['putin بوتين', 'موسكو']);
	assert.deepEqual(translated('Al-Assad '), ['assad الاسد']);
	assert.deepEqual(translated('somebody'), ['somebody']);
});

test('reads several words as one name, which its names of several words answer', () => {
	const named = (typed: string) =>
		translateLatin(parseQuery(typed), namesOf).words.map(({folded, arabic = [], phrases = []}) => [
			folded,
			...arabic,
			...phrases.map(phrase => phrase.map(word => word.folded).join('+')),
		]);
	assert.deepEqual(named('hezbollah'), [['hezbollah', 'حزب+الله']]);
	assert.deepEqual(named('saudi arabia'), [
		['saudi arabia', 'السعوديه', 'saudi+arabia', 'المملكه+العربيه+السعوديه'],
	]);
	assert.deepEqual(named('united nations putin'), [
		['united nations', 'united+nations', 'الامم+المتحده', 'المنظمه+الدوليه'],
		['putin', 'بوتين'],
	]);
	assert.deepEqual(named('united'), [['united']]);
});

test('translates a phrase where the name has as many words, else leaves it as typed', () => {
	const phrase = (typed: string) =>
		translateLatin(parseQuery(typed), namesOf).required[0]!.words.map(({arabic}) => arabic);
	assert.deepEqual(phrase('"united nations"'), [['الامم'], ['المتحده']]);
	assert.deepEqual(phrase('title:putin'), [['بوتين']]);
	assert.deepEqual(phrase('"hezbollah"'), [undefined]);
});

test('leaves a query without Latin letters alone', () => {
	const query = parseQuery('بوتين 15 "الأمم المتحدة" F16');
	assert.equal(translateLatin(query, namesOf), query);
});
