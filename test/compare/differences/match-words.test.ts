import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchWords, slotsBetween} from '../../../source/compare/differences/match-words.ts';
import {smallSide} from '../fixtures/small-article.ts';

const words = (text: string) => smallSide(text).sentences[0]!.words;

test('matches the words two sentences share in order, and finds the slots between', () => {
	const [a, b] = [words('قتل ثلاثة جنود في الهجوم'), words('قتل خمسة من الجنود في هجوم')];
	const matches = matchWords(a, b);
	assert.deepEqual(
		matches.map(({a: first}) => a[first]!.folded),
		['قتل', 'جنود', 'في', 'الهجوم'],
	);
	assert.deepEqual(slotsBetween(matches, a, b), [{a: {from: 1, to: 2}, b: {from: 1, to: 3}}]);
});

test('matches nothing of sentences without a common word', () => {
	const [a, b] = [words('وصل الوفد'), words('غادر السفير')];
	assert.deepEqual(matchWords(a, b), []);
	assert.deepEqual(slotsBetween([], a, b), [{a: {from: 0, to: 2}, b: {from: 0, to: 2}}]);
});
