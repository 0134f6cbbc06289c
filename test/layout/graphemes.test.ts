import assert from 'node:assert/strict';
import {test} from 'node:test';
import {graphemes} from '../../source/layout/graphemes.ts';

const known = (text: string) =>
	Array.from(new Intl.Segmenter().segment(text), ({segment, index}) => ({segment, index}));
const found = (text: string) =>
	Array.from(graphemes(text), ({segment, index}) => ({segment, index}));

test('gives plain letters one by one', () => {
	assert.deepEqual(found('سلام\n\x1b[1mab'), known('سلام\n\x1b[1mab'));
	assert.deepEqual(found(''), []);
});

test('keeps marks, pictures and Hangul syllables together', () => {
	for (const text of ['سَلام', 'e\u0301', '👍🏽a', '🇸🇾🇱🇧', '\u1112\u1161\u11ab', 'a\r\nb']) {
		assert.deepEqual(found(text), known(text));
	}
});

test('agrees with Unicode on every pair of letters it does not look at closely', () => {
	const letters: string[] = [];
	for (let code = 0; code <= 0xffff; code++) {
		const letter = String.fromCharCode(code);
		if (graphemes(letter)[Symbol.iterator]().toString() === '[object Generator]')
			letters.push(letter);
	}
	assert.ok(letters.length > 1000);
	// Whether two letters part depends on the two alone, as none of these is a mark, a joiner or a flag (UAX #29, GB3 to GB999).
	const sample = ['a', 'ا', 'ﻼ', '\n', '\x1b', '─', '…'];
	const text = letters.flatMap(letter => sample.flatMap(other => [letter, other])).join('');
	assert.deepEqual(found(text), known(text));
});
