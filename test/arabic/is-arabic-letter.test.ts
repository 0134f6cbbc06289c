import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isArabicLetter} from '../../source/arabic/is-arabic-letter.ts';

const isLetter = (character: string) => isArabicLetter(character.codePointAt(0)!);

test('knows the letters of Arabic, Persian, Urdu and Kurdish', () => {
	for (const letter of 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیٹڈڑںےھہڤڕڵۆێەٱ') {
		assert.ok(isLetter(letter), letter);
	}
});

test('knows presentation forms and mathematical letters', () => {
	for (const letter of ['\ufefb', '\ufe8d', '\ufdf2', '\ufb50', '\u{1ee00}']) {
		assert.ok(isLetter(letter), letter);
	}
});

test('takes no digit, mark, tatweel, punctuation or foreign letter for one', () => {
	for (const other of [
		'٣',
		'۳',
		'\u064e',
		'\u0670',
		'ـ',
		'،',
		'؟',
		'٪',
		'۔',
		'a',
		'é',
		' ',
		'ק',
		'\ufe70',
		'\ufdfc',
	]) {
		assert.ok(!isLetter(other), JSON.stringify(other));
	}
});

test('agrees with Unicode about every code point', () => {
	// Letters of general category Lo in the Arabic script; marks shown alone (U+FC5E, U+FE70...) and the
	// tail of a letter (U+FE73) are not letters to a reader though Unicode calls them so.
	const wrong: string[] = [];
	for (let codePoint = 0x600; codePoint <= 0x1eeff; codePoint++) {
		if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
		const character = String.fromCodePoint(codePoint);
		if (/\p{Cn}/u.test(character)) continue;
		const isMarkAlone = /^[ ـ]?\p{M}+$/u.test(character.normalize('NFKD'));
		const expected =
			/^(?=\p{Script=Arabic})\p{Lo}$/u.test(character) && !isMarkAlone && codePoint !== 0xfe73;
		if (isArabicLetter(codePoint) !== expected) wrong.push(codePoint.toString(16));
	}
	assert.deepEqual(wrong, []);
});
