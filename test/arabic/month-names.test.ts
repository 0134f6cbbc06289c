import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {monthNames} from '../../source/arabic/month-names.ts';

const month = (name: string) => monthNames.get(fold(name).text)?.month;

test('knows the months of the Levant, Egypt, the Maghreb and English', () => {
	for (const name of ['كانون الثاني', 'يناير', 'جانفي', 'January']) assert.equal(month(name), 1);
	for (const name of ['آب', 'أغسطس', 'أوت', 'غشت', 'Aug']) assert.equal(month(name), 8);
	for (const name of ['كانون الأول', 'ديسمبر', 'دجنبر']) assert.equal(month(name), 12);
});

test('knows the Hijri months in their spellings', () => {
	assert.deepEqual(monthNames.get(fold('ذي الحجة').text), {calendar: 'hijri', month: 12});
	assert.equal(month('جمادى الآخرة'), 6);
	assert.equal(month('ربيع الثاني'), 4);
});

test('has only folded names, so that a folded word finds them', () => {
	for (const name of monthNames.keys()) assert.equal(fold(name).text, name);
});
