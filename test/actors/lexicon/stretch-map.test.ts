import assert from 'node:assert/strict';
import {test} from 'node:test';
import {StretchMap} from '../../../source/actors/lexicon/stretch-map.ts';
import {WordStretches} from '../../../source/actors/lexicon/word-stretches.ts';

const words = ['كتاب', 'كاتب', 'قال', 'مدرسه', 'ال'];

const newMap = () => new StretchMap(new Map(words.map((word, number) => [word, number])));

test('finds its words inside of others, and nothing else, however often it is asked', () => {
	const map = newMap();
	const stretches = new WordStretches();
	for (let round = 0; round < 200; round++) {
		for (const word of ['والكتابان', 'قالكاتب', 'مدرسهقال', 'كتا', '']) {
			stretches.read(word);
			for (let from = 0; from <= word.length; from++) {
				for (let to = from; to <= word.length; to++) {
					const number = words.indexOf(word.slice(from, to));
					assert.equal(map.get(stretches, from, to), number < 0 ? undefined : number);
				}
			}
		}
	}
});

test('gives a stretch the same hash wherever it stands, in words of any length', () => {
	const stretches = new WordStretches();
	stretches.read('كتاب');
	const hash = stretches.hash(0, 4);
	stretches.read(`${'و'.repeat(500)}كتاب${'ه'.repeat(500)}`);
	assert.equal(stretches.hash(500, 504), hash);
	assert.notEqual(stretches.hash(501, 505), hash);
});

test('has nothing when it is empty', () => {
	const stretches = new WordStretches();
	const map = new StretchMap(new Map());
	stretches.read('كتاب');
	for (let times = 0; times < 20_000; times++) assert.equal(map.get(stretches, 0, 4), undefined);
});
