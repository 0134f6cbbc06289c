import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findNumerals} from '../../source/arabic/numerals.ts';

const values = (text: string) => findNumerals(text).map(({value}) => value);
const places = (text: string) => findNumerals(text).map(({from, to}) => text.slice(from, to));

test('reads digits of every kind with their separators', () => {
	assert.deepEqual(values('15 ١٥ ۱۵ 1.5 ١٫٥ 1,200,000'), [15, 15, 15, 1.5, 1.5, 1_200_000]);
	assert.deepEqual(values('1\u00a0200\u00a0000 نسمة'), [1_200_000]);
	assert.deepEqual(values('2ر1 مليار'), [1_200_000_000]);
});

test('reads number words from one to thousands', () => {
	const words: [string, number][] = [
		['خمسة', 5],
		['إحدى عشرة', 11],
		['ثلاثة عشر', 13],
		['ثمانين', 80],
		['واحد وعشرون', 21],
		['خمسة و ثلاثين', 35],
		['مئتان', 200],
		['ثلاث مئة', 300],
		['ثلاثمائة وخمسة وستين', 365],
		['ألف ومئتين وخمسين', 1250],
		['ألفين وخمسة عشر', 2015],
		['خمسة آلاف', 5000],
		['مئة ألف', 100_000],
		['مليون', 1_000_000],
	];
	for (const [text, value] of words) assert.deepEqual(values(text), [value], text);
});

test('joins digits with scales, halves and smaller groups', () => {
	assert.deepEqual(values('1.2 مليون'), [1_200_000]);
	assert.deepEqual(values('15 ألفا'), [15_000]);
	assert.deepEqual(values('مليونان و300 ألف'), [2_300_000]);
	assert.deepEqual(values('مليون ونصف المليون يورو'), [1_500_000]);
	assert.deepEqual(values('نصف مليون'), [500_000]);
});

test('keeps two numbers apart that و only lists', () => {
	assert.deepEqual(values('15 ألف و20 ألف'), [15_000, 20_000]);
	assert.deepEqual(values('ثلاثة وخمسة'), [3, 5]);
	assert.deepEqual(values('15 و20'), [15, 20]);
});

test('gives the place without clitics in front', () => {
	assert.deepEqual(places('بثلاثة عشر والثلاثين'), ['ثلاثة عشر', 'ثلاثين']);
	assert.deepEqual(places('ثَلاثَةُ رجال'), ['ثَلاثَةُ']);
});

test('says how it is written and whether it is a share of a hundred', () => {
	const [first, second, third] = findNumerals('7 في المائة وثمانين بالمئة و2 مليون');
	assert.deepEqual([first!.value, first!.written, first!.isPercent], [7, 'digits', true]);
	assert.deepEqual([second!.value, second!.written, second!.isPercent], [80, 'words', true]);
	assert.deepEqual([third!.value, third!.written, third!.isPercent], [2_000_000, 'mixed', false]);
	assert.ok(findNumerals('٧٪')[0]!.isPercent);
});

test('takes no ordinal, weekday or plural alone for a number', () => {
	for (const text of [
		'الثاني عشر',
		'الخامس والعشرين',
		'يوم الاثنين',
		'ملايين',
		'أحد',
		'نصف',
		'F16',
	]) {
		assert.deepEqual(values(text), [], text);
	}
});

test('reads only the stretch asked for, in offsets of the whole text', () => {
	const text = '15 رجلا و20 امرأة';
	const [only, ...others] = findNumerals(text, {from: 3, to: text.length});
	assert.equal(text.slice(only!.from, only!.to), '20');
	assert.deepEqual(others, []);
});

test('finds none in nothing', () => {
	assert.deepEqual(findNumerals(''), []);
});

test('takes seven per cent for no seven hundred', () => {
	const [share] = findNumerals('سبعة بالمئة من التجارة');
	assert.deepEqual([share!.value, share!.isPercent], [7, true]);
});

test('does not multiply digits that are whole already by the word behind them', () => {
	assert.deepEqual(values('مبلغ (10000) آلاف ريال'), [10_000]);
	assert.deepEqual(values('1200 مليون ريال'), [1_200_000_000]);
});
