import assert from 'node:assert/strict';
import {test} from 'node:test';
import {embeddingLevels, paragraphDirection} from '../../source/layout/levels.ts';

test('a headline that begins with Latin letters is right-to-left if it holds Arabic', () => {
	assert.equal(paragraphDirection('BBC: انتهاء المؤتمر'), 'rtl');
	assert.equal(paragraphDirection('סיום'), 'rtl');
});

test('digits, marks and punctuation alone do not make a paragraph right-to-left', () => {
	assert.equal(paragraphDirection('2024 ٢٠٢٤ ، ؟'), 'ltr');
	assert.equal(paragraphDirection('The end'), 'ltr');
	assert.equal(paragraphDirection(''), 'ltr');
});

test('Latin text has level 0 throughout', () => {
	assert.deepEqual([...embeddingLevels('a (1) — b', 'ltr')], [0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('Latin words and numbers are one level above the Arabic around them', () => {
	assert.deepEqual([...embeddingLevels('من UN 15', 'rtl')], [1, 1, 1, 2, 2, 2, 2, 2]);
	assert.deepEqual([...embeddingLevels('في 15', 'rtl')], [1, 1, 1, 2, 2]);
});

test('an emoji is neutral and both halves of it have its level', () => {
	assert.deepEqual([...embeddingLevels('من 😀 إلى', 'rtl')], [1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('letters beyond the basic plane have the direction of their script', () => {
	// ADLAM SMALL LETTER ALIF, GOTHIC LETTER AHSA
	assert.deepEqual([...embeddingLevels('\u{1E922}', 'ltr')], [1, 1]);
	assert.deepEqual([...embeddingLevels('\u{10330}', 'rtl')], [2, 2]);
});
