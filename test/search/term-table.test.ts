import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FoldedWords} from '../../source/search/folded-words.ts';
import {gap, TermTable} from '../../source/search/term-table.ts';

test('gives a word the same number each time it is met', () => {
	const table = new TermTable();
	const numbers = ['قال', 'بوتين', 'قال'].map(word => table.intern(word));
	assert.deepEqual(numbers, [1, 2, 1]);
	assert.equal(table.size, 3);
});

test('keeps its words while it grows', () => {
	const table = new TermTable();
	const words = Array.from({length: 20_000}, (_, index) => `كلمة${index}`);
	for (const word of words) table.intern(word);
	assert.equal(table.size, words.length + 1);
	for (const [index, word] of words.entries()) assert.equal(table.intern(word), index + 1);
});

test('tells words apart whose keys are the same by accident', () => {
	const table = new TermTable();
	const words = new FoldedWords();
	const numberOf = (word: string) => {
		const numbers = new Uint32Array(1);
		words.clear();
		words.add(word);
		words.keys.set([-1, word.length]);
		table.internAll(words, numbers, 0);
		return numbers[0];
	};
	const numbers = ['putin', 'assad', 'putin', 'assad'].map(numberOf);
	assert.deepEqual(numbers, [1, 2, 1, 2]);
});

test('numbers many words at once, and knows the gaps between them', () => {
	const table = new TermTable();
	const words = new FoldedWords();
	words.read('قال بوتين', 0, 9);
	words.add('');
	words.read('قال', 0, 3);
	const numbers = new Uint32Array(6);
	table.internAll(words, numbers, 1);
	assert.deepEqual([...numbers], [0, 1, 2, gap, 1, 0]);
});
