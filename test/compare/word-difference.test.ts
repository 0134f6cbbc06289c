import assert from 'node:assert/strict';
import {test} from 'node:test';
import {saidOnlyIn, wordDifference} from '../../source/compare/word-difference.ts';

const quote = (text: string, from = 0) => ({from, to: from + text.length, text});

function differing(a: string, b: string) {
	const {a: onlyA, b: onlyB} = wordDifference(quote(a), quote(b));
	return [
		onlyA.map(({from, to}) => a.slice(from, to)),
		onlyB.map(({from, to}) => b.slice(from, to)),
	];
}

test('finds the words that the other sentence does not say', () => {
	assert.deepEqual(differing('قتل ثلاثة جنود في الهجوم', 'قتل خمسة جنود في الهجوم'), [
		['ثلاثة'],
		['خمسة'],
	]);
});

test('finds no difference in hamza, clitics, endings, order, digits', () => {
	assert.deepEqual(differing('وأكد أهمية العلاقات', 'اكد اهمية العلاقة'), [[], []]);
	assert.deepEqual(differing('زار الوفد موسكو', 'موسكو زارها الوفد'), [[], []]);
	assert.deepEqual(differing('سلم الرسالة لبوتين', 'سلم الرسالة إلى بوتين'), [[], []]);
	assert.deepEqual(differing('بعد ثمانين عاما', 'بعد 80 عاما'), [[], []]);
});

test('joins words that stand together, with the small words between them', () => {
	assert.deepEqual(differing('وصل الوزير في زيارة مفاجئة', 'وصل الوزير'), [['زيارة مفاجئة'], []]);
});

test('gives offsets of the article the quotes are from', () => {
	const {a} = wordDifference(quote('قتل ثلاثة', 100), quote('قتل خمسة', 50));
	assert.deepEqual(a, [{from: 104, to: 109}]);
});

test('asks several sentences at once', () => {
	const found = saidOnlyIn(quote('وصل الوزير وغادر السفير'), [quote('وصل الوزير'), quote('غادر')]);
	assert.deepEqual(found, [{from: 17, to: 23}]);
});

test('takes empty sentences', () => {
	assert.deepEqual(wordDifference(quote(''), quote('')), {a: [], b: []});
});
