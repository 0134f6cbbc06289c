import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chooseDate, findDates} from '../../source/article/find-date.ts';
import {foldLine} from '../../source/article/folded-line.ts';

function dateIn(text: string) {
	return chooseDate(findDates(foldLine(text, {from: 0, to: text.length})));
}

const writings: Readonly<Record<string, string>> = {
	'15 مارس 2023': '2023-03-15',
	'١٥ آذار ٢٠٢٣': '2023-03-15',
	'15 آذار/ مارس 2023م': '2023-03-15',
	'الأربعاء، 15 آذار (مارس) 2023': '2023-03-15',
	'3 كانون الثاني/ يناير 2024': '2024-01-03',
	'9 جويلية 2021': '2021-07-09',
	'31 يوليو2015': '2015-07-31',
	'مارس 15, 2023': '2023-03-15',
	'2023 مارس 15': '2023-03-15',
	'26th, December 2024 GMT': '2024-12-26',
	'Dec 26, 2024 3:45 PM': '2024-12-26',
	'Thursday, December 26th, 2024': '2024-12-26',
	'2024-12-26T10:00:00Z': '2024-12-26',
	'26/12/2024': '2024-12-26',
	'٢٦/١٢/٢٠٢٤': '2024-12-26',
	'12/26/2024': '2024-12-26',
	'26.12.2024': '2024-12-26',
	'2024/12/26': '2024-12-26',
	'الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م': '2015-08-10',
	'1 رمضان 1445': '2024-03-11',
};

for (const [text, iso] of Object.entries(writings)) {
	test(`reads ${text} as ${iso}`, () => assert.equal(dateIn(text)?.iso, iso));
}

test('finds no date in what is not a full day of the calendar', () => {
	for (const text of [
		'15 مارس',
		'مارس 2023',
		'31/02/2024',
		'30 شباط 2024',
		'15/3/23',
		'1/2',
		'غداً',
	]) {
		assert.equal(dateIn(text), null, text);
	}
});

test('says when day and month may have been taken for each other', () => {
	assert.match(dateIn('05/06/2024')!.doubt!, /before the month/);
	assert.equal(dateIn('25/06/2024')!.doubt, undefined);
	assert.equal(dateIn('06/06/2024')!.doubt, undefined);
});

test('says when the weekday does not agree', () => {
	assert.match(dateIn('الخميس 15 مارس 2023')!.doubt!, /weekday/);
	assert.equal(dateIn('الأربعاء 15 مارس 2023')!.doubt, undefined);
});

test('says that a Hijri day was reckoned', () => {
	assert.match(dateIn('1 رمضان 1445')!.doubt!, /Hijri/);
});

test('a Hijri month has no more days than it has', () => {
	assert.equal(dateIn('30 محرم 1436'), null);
	assert.equal(dateIn('30 شوال 1436')?.iso, '2015-08-15');
});
