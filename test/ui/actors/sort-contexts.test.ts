import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sortContexts} from '../../../source/ui/actors/sort-contexts.ts';

const contexts = [
	{before: 'وقال الوزير ', after: ' في دمشق'},
	{before: 'التقى و', after: ' أمس'},
	{before: '', after: ''},
	{before: 'أكد الرئيس ', after: '، إن العمل'},
	{before: 'إنّ الوزير ', after: ' أمس الأول'},
];

const order = (by: 'text' | 'after' | 'before') =>
	sortContexts(contexts, by).map(each => contexts.indexOf(each));

test('keeps the order of the corpus', () => {
	assert.deepEqual(order('text'), [0, 1, 2, 3, 4]);
});

test('sorts by the words after the name, however their hamza is written; the end of a paragraph last', () => {
	assert.deepEqual(order('after'), [1, 4, 3, 0, 2]);
});

test('sorts by the words before the name from the nearest on, a clitic not counted', () => {
	assert.deepEqual(order('before'), [1, 3, 4, 0, 2]);
});
