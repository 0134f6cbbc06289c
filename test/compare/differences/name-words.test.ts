import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	areFormsOfOneName,
	compareNames,
	isOneSlip,
} from '../../../source/compare/differences/name-words.ts';

test('tells a form of a name from a spelling and from another name', () => {
	assert.equal(compareNames('الأسد', 'بشار الأسد'), 'same');
	assert.equal(compareNames('عبدالله بن عبدالعزيز', 'عبد الله بن عبد العزيز'), 'same');
	assert.equal(compareNames('سيرجي لافروف', 'سيرغي لافروف'), 'spelling');
	assert.equal(compareNames('علي عباس', 'محمود عباس'), 'other');
});

test('knows a name that was cut or glued', () => {
	assert.ok(areFormsOfOneName('عبد الإله ابن كيران', 'عبدالإله بنكيران'));
	assert.ok(!areFormsOfOneName('علي عباس', 'علي حداد'));
});

test('counts a letter more, less, other or two exchanged as one slip', () => {
	assert.ok(isOneSlip('باسلمه', 'باسملة'.replace('ة', 'ه')));
	assert.ok(isOneSlip('شقره', 'شقر'));
	assert.ok(!isOneSlip('عباس', 'حداد'));
});
