import assert from 'node:assert/strict';
import {test} from 'node:test';
import {StretchMap} from '../../../source/actors/lexicon/stretch-map.ts';
import {wordClass} from '../../../source/actors/lexicon/word-classes.ts';
import {buildNameIndex} from '../../../source/actors/text/name-index.ts';
import {takeHashed} from '../../../source/actors/text/scan-words.ts';
import {fact, factCount, WordTable} from '../../../source/actors/text/word-table.ts';

const newTable = () =>
	new WordTable({nisbas: new StretchMap(new Map()), index: buildNameIndex([], [])});

/** The number of what stands between two offsets. */
function find(table: WordTable, text: string, from = 0, to = text.length): number {
	let number = -1;
	takeHashed(text, from, to, (start, end, hash, other) => {
		number = table.find(text, start, end, hash, other);
	});
	return number;
}

const isSpeech = ({facts}: WordTable, number: number) =>
	(facts[number * factCount + fact.classes]! & wordClass.speech) !== 0;

test('gives the same number for the same letters wherever they stand', () => {
	const table = newTable();
	const text = 'قال ثم قال';
	const number = find(table, text, 0, 3);
	assert.equal(find(table, text, 7, 10), number);
	assert.equal(table.numberOf('قال'), number);
	assert.notEqual(find(table, text, 4, 6), number);
});

test('tells the facts of a word by its number', () => {
	const table = newTable();
	const [verb, number] = [table.numberOf('وقال'), table.numberOf('2024')];
	assert.ok(isSpeech(table, verb));
	assert.equal(table.facts[number * factCount + fact.classes], wordClass.foreign);
});

test('gives all that is known of a word in this text and in later ones', () => {
	const table = newTable();
	const text = 'ثم قال';
	const number = find(table, text, 3, 6);
	const word = table.word(number, text, 3, 6);
	assert.equal(word.written, 'قال');
	table.makeRoom();
	assert.equal(table.word(find(table, text, 3, 6), text, 3, 6), word);
	const first = find(table, text, 0, 2);
	table.makeRoom();
	assert.equal(table.word(first, text, 0, 2).written, 'ثم');
});

test('drops words that come once when there are too many, and keeps the others', () => {
	const table = newTable();
	const again = table.numberOf('وقال');
	for (let number = 0; number < 300_000; number++) table.numberOf(`x${number}`);
	assert.equal(table.numberOf('وقال'), again);
	table.makeRoom();
	assert.ok(table.numberOf('قال') < 10);
	assert.ok(isSpeech(table, table.numberOf('وقال')));
	assert.equal(table.word(table.numberOf('x7'), 'x7', 0, 2).written, 'x7');
});
