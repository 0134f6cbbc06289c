import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findQuantities} from '../../source/compare/find-quantities.ts';

function quantities(text: string) {
	return findQuantities(text, {from: 0, to: text.length});
}

test('reads numbers in words and digits alike', () => {
	assert.deepEqual(
		quantities('ثمانون عاما و80 عاما').map(({value}) => value),
		[80, 80],
	);
});

test('turns the halves of a number round that direction marks have cut', () => {
	const [share, price] = quantities('انخفض 3.\u200f2 في المائة إلى 80.\u200f1084 دولار');
	assert.deepEqual([share!.value, share!.isPercent], [2.3, true]);
	assert.equal(price!.value, 1084.8);
	assert.equal(price!.otherValue, 80.1084);
});

test('counts with the word behind a number in brackets', () => {
	assert.deepEqual(
		quantities('بلغ (40) ألف ناخب').map(({value, from, to}) => [value, from, to]),
		[[40_000, 5, 12]],
	);
});

test('keeps the other reading of a point or comma before three digits', () => {
	const [first, second] = quantities('حققت 12.449 فرصة و96,599 أخرى');
	assert.deepEqual([first!.value, first!.otherValue], [12.449, 12_449]);
	assert.deepEqual([second!.value, second!.otherValue], [96_599, 96.599]);
});

test('gives offsets of the whole text when only a stretch is read', () => {
	const text = 'في البداية 5 ثم 15 قتيلا';
	const [found] = findQuantities(text, {from: 13, to: text.length});
	assert.equal(text.slice(found!.from, found!.to), '15');
});

test('finds none in a text without numbers', () => {
	assert.deepEqual(quantities('بحث الوزيران العلاقات'), []);
});

test('reads thousands that Arabic commas part, but no list', () => {
	assert.deepEqual(
		quantities('تعويضات قدرها 375،526،840 ريالا').map(({value}) => value),
		[375_526_840],
	);
	assert.deepEqual(
		quantities('المراكز 1،2،3').map(({value}) => value),
		[1, 2, 3],
	);
});

test('gives whole numbers for shares of a scale', () => {
	assert.equal(quantities('2.063 مليار ريال')[0]!.value, 2_063_000_000);
});

test('knows that a dual in construct may look like one in the accusative', () => {
	const [number] = quantities('مليونا ريال');
	assert.deepEqual([number!.value, number!.otherValue], [1_000_000, 2_000_000]);
});
