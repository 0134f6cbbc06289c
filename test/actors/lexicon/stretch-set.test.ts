import assert from 'node:assert/strict';
import {test} from 'node:test';
import {StretchSet} from '../../../source/actors/lexicon/stretch-set.ts';
import {WordStretches} from '../../../source/actors/lexicon/word-stretches.ts';

const words = ['كتاب', 'كاتب', 'قال', 'مدرسه', 'ال'];

test('finds its words inside of others, and nothing else', () => {
	const set = new StretchSet(new Set(words));
	const stretches = new WordStretches();
	for (const word of ['والكتابان', 'قالكاتب', 'مدرسهقال', 'كتا', '']) {
		stretches.read(word);
		for (let from = 0; from <= word.length; from++) {
			for (let to = from; to <= word.length; to++) {
				const stretch = word.slice(from, to);
				assert.equal(set.has(stretches, from, to), words.includes(stretch), stretch);
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
	stretches.read('كتاب');
	assert.ok(!new StretchSet(new Set()).has(stretches, 0, 4));
});
