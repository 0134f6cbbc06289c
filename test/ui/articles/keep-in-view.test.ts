import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keepInView} from '../../../source/ui/articles/keep-in-view.ts';

const threeRows = () => 3;

test('stays where it is while the selection is in the window', () => {
	assert.equal(keepInView({top: 2, selected: 4, height: 9, heightOf: threeRows}), 2);
});

test('moves down no further than it must', () => {
	assert.equal(keepInView({top: 2, selected: 5, height: 9, heightOf: threeRows}), 3);
});

test('moves up to a selection above the window', () => {
	assert.equal(keepInView({top: 5, selected: 1, height: 9, heightOf: threeRows}), 1);
});

test('shows the beginning of an item that is taller than the window', () => {
	assert.equal(keepInView({top: 0, selected: 3, height: 2, heightOf: threeRows}), 3);
});

test('looks at no item outside of the window, however long the list', () => {
	const looked: number[] = [];
	const heightOf = (index: number) => looked.push(index) && 3;
	keepInView({top: 0, selected: 30_000, height: 30, heightOf});
	assert.ok(looked.length < 20);
});
