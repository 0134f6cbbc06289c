import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gregorianFromHijri} from '../../source/article/gregorian-from-hijri.ts';

test('knows the days of the Umm al-Qura calendar', () => {
	assert.equal(gregorianFromHijri(1300, 1, 1), '1882-11-12');
	assert.equal(gregorianFromHijri(1436, 10, 5), '2015-07-21');
	assert.equal(gregorianFromHijri(1446, 9, 1), '2025-03-01');
});

test('agrees with the calendar of the system on every day', () => {
	const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
		...{year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC'},
	});
	for (let time = Date.UTC(1882, 10, 12); time < Date.UTC(2077, 10, 1); time += 37 * 86_400_000) {
		const date = new Date(time);
		const parts = new Map(formatter.formatToParts(date).map(({type, value}) => [type, value]));
		const [year, month, day] = (['year', 'month', 'day'] as const).map(type =>
			Number(parts.get(type)),
		);
		assert.equal(gregorianFromHijri(year!, month!, day!), date.toISOString().slice(0, 10));
	}
});

test('has no day that its month does not have, and no other years', () => {
	const lengths = [29, 30].map(day => gregorianFromHijri(1436, 9, day));
	assert.notEqual(lengths[0], null);
	assert.equal(gregorianFromHijri(1436, 9, 31), null);
	assert.equal(gregorianFromHijri(1436, 13, 1), null);
	assert.equal(gregorianFromHijri(1436, 0, 1), null);
	assert.equal(gregorianFromHijri(1436, 9, 0), null);
	assert.equal(gregorianFromHijri(1299, 12, 1), null);
	assert.equal(gregorianFromHijri(1501, 1, 1), null);
});
