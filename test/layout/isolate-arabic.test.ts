import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isolateArabic} from '../../source/layout/isolate-arabic.ts';
import {layoutLine} from '../../source/layout/paragraph.ts';

const seen = (sentence: string) =>
	layoutLine(isolateArabic(sentence), {columns: 80, direction: 'ltr'})
		.runs.map(({text}) => text)
		.join('');
const word = (text: string) =>
	layoutLine(text, {columns: 80})
		.runs.map(({text}) => text)
		.join('');

test('a number behind Arabic names stays behind them', () => {
	assert.equal(seen('Both name دمشق: 5 of 7'), `Both name ${word('دمشق')}: 5 of 7`);
});

test('names in a list are read from the right', () => {
	assert.equal(seen('Both name دمشق, حلب.'), `Both name ${word('دمشق, حلب')}.`);
});

test('what stands in brackets is apart from what follows', () => {
	assert.equal(
		seen('one office (الوزير): علي and عمر'),
		`one office (${word('الوزير')}): ${word('علي')} and ${word('عمر')}`,
	);
});

test('a number belongs to what it counts', () => {
	assert.equal(seen('12 قتيلا and 15 قتيلا'), `${word('12 قتيلا')} and ${word('15 قتيلا')}`);
});

test('a sentence without Arabic stays as it is', () => {
	assert.equal(isolateArabic('They name no place: 0 of 2.'), 'They name no place: 0 of 2.');
});
