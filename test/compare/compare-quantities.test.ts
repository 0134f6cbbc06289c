import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareQuantities} from '../../source/compare/compare-quantities.ts';
import {findQuantities} from '../../source/compare/find-quantities.ts';

function compare(a: string, b: string) {
	const [inA, inB] = [a, b].map(text => findQuantities(text, {from: 0, to: text.length}));
	return compareQuantities(inA!, inB!);
}

test('takes a number in words and in digits for one', () => {
	assert.deepEqual(compare('أصيب سبعة ركاب', 'عدد المصابين 7'), {shared: 1, onlyA: 0, onlyB: 0});
});

test('counts on each side the numbers the other does not give', () => {
	assert.deepEqual(compare('12 قتيلا و30 جريحا', '15 قتيلا و30 جريحا و9 مفقودين'), {
		shared: 1,
		onlyA: 1,
		onlyB: 2,
	});
});

test('leaves one and two out, which most sentences have', () => {
	assert.deepEqual(compare('للمرة الأولى منذ يوم 1', 'لاعب واحد'), {
		shared: 0,
		onlyA: 0,
		onlyB: 0,
	});
});
