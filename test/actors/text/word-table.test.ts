import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordClass} from '../../../source/actors/lexicon/word-classes.ts';
import {buildNameIndex} from '../../../source/actors/text/name-index.ts';
import {WordTable} from '../../../source/actors/text/word-table.ts';

const newTable = () => new WordTable({nisbas: new Map(), index: buildNameIndex([], [])});

test('gives the same word for the same letters wherever they stand', () => {
	const table = newTable();
	const text = 'قال ثم قال';
	const word = table.at(text, 0, 3);
	assert.equal(word.written, 'قال');
	assert.equal(table.at(text, 7, 10), word);
	assert.notEqual(table.at(text, 4, 6), word);
});

test('tells the classes of the word it found last', () => {
	const table = newTable();
	table.of('وقال');
	assert.ok((table.classes & wordClass.speech) !== 0);
	table.of('2024');
	assert.equal(table.classes, wordClass.foreign);
	table.of('وقال');
	assert.ok((table.classes & wordClass.speech) !== 0);
});

test('goes on when more words come than it keeps', () => {
	const table = newTable();
	const first = table.of('وقال');
	for (let number = 0; number < 150_000; number++) table.of(`x${number}`);
	assert.equal(table.of('وقال').written, first.written);
	assert.equal(table.of('x149999').written, 'x149999');
});
