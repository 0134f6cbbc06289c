import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hasArabic} from '../../source/arabic/has-arabic.ts';

test('finds one Arabic letter in a Latin text', () => {
	assert.ok(hasArabic('BBC: و'));
	assert.ok(hasArabic('\u{1ee00}'));
});

test('finds none in Latin, digits, marks or nothing', () => {
	for (const text of ['', 'BBC news', '١٢٣', '\u064e\u0640،؟', '😀']) {
		assert.ok(!hasArabic(text), JSON.stringify(text));
	}
});
