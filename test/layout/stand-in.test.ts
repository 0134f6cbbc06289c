import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countStandIns, standIn} from '../../source/layout/stand-in.ts';

/** With what has no cell left out. */
const shown = (text: string) => standIn(text).replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');

test('controls show as their pictures', () => {
	assert.equal(shown('a\u001B[31m\0\u0007\u007F'), 'a␛[31m␀␇␡');
	assert.equal(shown('\u009B31m\u0085'), '�31m�');
});

test('tabs and line ends are left to the layout', () => {
	assert.equal(standIn('a\tb\r\n\u2028\u2029'), 'a\tb\r\n\u2028\u2029');
});

test('overrides are turned into embeddings, other directional characters stay to do their work', () => {
	assert.equal(standIn('\u202Da\u202C \u202Eb\u202C'), '\u202Aa\u202C \u202Bb\u202C');
	assert.equal(
		standIn('\u200E\u200F\u061C\u202A\u2067\u2069'),
		'\u200E\u200F\u061C\u202A\u2067\u2069',
	);
});

test('joiners and variation selectors do not show', () => {
	assert.equal(shown('می\u200Cخواهم ❤\uFE0F'), 'میخواهم ❤');
	assert.equal(shown('葛\u{E0100}'), '葛');
});

test('a hidden message shows as one stand-in and every character of it is counted', () => {
	const tags = String.fromCodePoint(
		...[...'hidden'].map(letter => 0xe0000 + letter.codePointAt(0)!),
	);
	assert.equal(shown(`a${tags}b`), 'a�b');
	assert.equal(countStandIns(`a${tags}b`), 6);
	assert.equal(shown('😀\uFE01\uFE02\u{E0101}!'), '😀�!');
	assert.equal(countStandIns('😀\uFE01\uFE02\u{E0101}!'), 3);
});

test('the tags of a flag do not show', () => {
	const england = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
	assert.equal(shown(england), '\u{1F3F4}');
	assert.equal(countStandIns(england), 0);
});

test('what is no character, or nobody knows, shows as unknown', () => {
	assert.equal(shown('\uD800a\uDC00'), '�a�');
	assert.equal(shown('\uFFFE\uFDD0\u{1FFFF}'), '���');
	assert.equal(shown('\uE000\u{F0000}\u0378'), '���');
	assert.equal(shown('\uFFF9a\uFFFAb\uFFFB \u3164'), '�a�b� �');
	assert.equal(shown('\u0600١٢ ﴿١٢\u06DD'), '�١٢ ﴿١٢○');
});

test('the length stays, so that offsets stay true', () => {
	for (const text of ['\0', '\u{E0041}\u{E0042}x', '\u{10FFFF}', '\uD83D', 'a\u{1D173}b']) {
		assert.equal(standIn(text).length, text.length);
	}
});

test('text that needs nothing is given back as it is and counts nothing', () => {
	const text = 'قال «نعم»، (15%) — BBC 😀 漢字 \u200Fé';
	assert.equal(standIn(text), text);
	assert.equal(countStandIns(text), 0);
});

test('counts what is shown by a stand-in', () => {
	assert.equal(countStandIns('a\0\u001B\u202E\u200E\tb\n'), 3);
});
