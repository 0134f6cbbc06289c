import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stretches} from '../../source/layout/stretches.ts';

const piecesOf = (text: string) => [...stretches(text)].map(({from, to}) => text.slice(from, to));

test('a paragraph of any usual length is one stretch', () => {
	assert.deepEqual(piecesOf('كلمة '.repeat(1000)), ['كلمة '.repeat(1000)]);
	assert.deepEqual(piecesOf(''), ['']);
});

test('an endless line is cut behind blanks and nothing of it is lost', () => {
	const text = 'كلمة طويلة '.repeat(5000);
	const pieces = piecesOf(text);
	assert.equal(pieces.join(''), text);
	assert.ok(pieces.every(piece => piece.length <= 8192));
	assert.ok(pieces.every(piece => piece.endsWith(' ')));
});

test('without a blank the cut is between characters', () => {
	const pieces = piecesOf(`a${'😀'.repeat(10_000)}`);
	assert.ok(pieces.length > 1);
	assert.ok(pieces.every(piece => piece.isWellFormed()));
});

test('a part of a text can be cut by itself', () => {
	assert.deepEqual([...stretches('one two', 4, 7)], [{from: 4, to: 7}]);
});
