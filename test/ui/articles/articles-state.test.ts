import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	articlesAtStart,
	articlesReducer,
	selectionIn,
} from '../../../source/ui/articles/articles-state.ts';

const inAll = articlesReducer(articlesAtStart, {
	...{type: 'select', selected: 7, top: 5, listOf: ''},
});
const typed = articlesReducer(inAll, {type: 'change-query', query: 'مطر'});

test('the reader stays where he was while a query is typed, until its answer is there', () => {
	assert.deepEqual(selectionIn(typed, '', 10), {selected: 7, top: 5});
	assert.deepEqual(selectionIn(typed, 'مطر', 10), {selected: 0, top: 0});
});

test('a selection counts in the list it was made in, as far as that reaches', () => {
	const state = articlesReducer(typed, {type: 'select', selected: 2, top: 1, listOf: 'مطر'});
	assert.deepEqual(selectionIn(state, 'مطر', 10), {selected: 2, top: 1});
	assert.deepEqual(selectionIn(state, 'مطر', 2), {selected: 1, top: 1});
	assert.deepEqual(selectionIn(state, 'مطر', 0), {selected: 0, top: 0});
	assert.deepEqual(selectionIn(state, '', 10), {selected: 0, top: 0});
});

test('of marked articles the oldest gives way', () => {
	const ids = Array.from({length: 9}, (_, index) => `${index}`);
	const state = ids.reduce(
		(before, id) => articlesReducer(before, {type: 'mark', id}),
		articlesAtStart,
	);
	assert.deepEqual(state.marked, ids.slice(1));
	assert.deepEqual(articlesReducer(state, {type: 'mark', id: '5'}).marked.includes('5'), false);
});
