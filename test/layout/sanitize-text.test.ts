import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sanitizeText} from '../../source/layout/sanitize-text.ts';

test('no control but tab and line end is left', () => {
	assert.equal(
		sanitizeText('a\u001B]0;title\u0007\tb\r\nc\rd\u2028e\u0085'),
		'a␛]0;title␇\tb\nc\nd\ne�',
	);
});

test('directional and other invisible characters go', () => {
	assert.equal(sanitizeText('\u202Eabc\u202C\u2067\u2069\u200F\uFEFF\u00ADd'), 'abcd');
});

test('joiners stay inside a word and go elsewhere', () => {
	assert.equal(sanitizeText('می\u200Cخواهم'), 'می\u200Cخواهم');
	assert.equal(sanitizeText('a \u200D b\u200C.'), 'a  b.');
});

test('Arabic text stays letter for letter', () => {
	const text = 'قالَ: «نعم»، (15٪)\nثم 😀';
	assert.equal(sanitizeText(text), text);
});
