import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';

const folded = (text: string) => fold(text).text;

test('takes alef with hamza, madda or wasla for alef', () => {
	assert.equal(folded('أإآٱا'), 'ااااا');
});

test('takes alef maksura, Farsi yeh and yeh with hamza for yeh, teh marbuta for heh', () => {
	assert.equal(folded('على'), folded('علي'));
	assert.equal(folded('علی'), folded('علي'));
	assert.equal(folded('زائر'), folded('زاير'));
	assert.equal(folded('مدرسة'), folded('مدرسه'));
});

test('takes waw with hamza for waw and keeps the hamza that stands alone', () => {
	assert.equal(folded('مؤتمر'), 'موتمر');
	assert.equal(folded('شيء'), 'شيء');
});

test('takes Persian, Urdu and Kurdish letters for the nearest Arabic one', () => {
	assert.equal(folded('پوتین'), folded('بوتين'));
	assert.equal(folded('کردستان'), folded('كردستان'));
	assert.equal(folded('ڤيتو'), folded('فيتو'));
	assert.equal(folded('کوردەکان'), folded('كوردهكان'));
});

test('leaves out vowel marks, tatweel and bidi controls', () => {
	assert.equal(folded('الأَسَـــدُ'), 'الاسد');
	assert.equal(folded('\u200fبوتين\u200e\u202c'), 'بوتين');
	assert.equal(folded('می\u200cشود'), 'ميشود');
});

test('takes presentation forms and ligatures apart', () => {
	assert.equal(folded('\ufe91\ufeee\ufe97\ufef4\ufee6'), 'بوتين');
	assert.equal(folded('\ufefb'), 'لا');
	assert.equal(folded('\ufef7'), 'لا');
	assert.equal(folded('\ufdf2'), 'الله');
	assert.equal(folded('\ufdfa'), 'صلي الله عليه وسلم');
	assert.equal(folded('a\ufc60b'), 'ab');
});

test('makes all digits ASCII and keeps the signs inside a number', () => {
	assert.equal(folded('١٥'), '15');
	assert.equal(folded('۱۵'), '15');
	assert.equal(folded('١٫٥'), '1.5');
	assert.equal(folded('١٬٢٠٠'), '1,200');
	assert.equal(folded('15. 16،17'), '15  16 17');
});

test('lower-cases Latin and drops its accents', () => {
	assert.equal(folded('Élysée'), 'elysee');
	assert.equal(folded('ﬁn'), 'fin');
});

test('makes a blank of everything that is no word', () => {
	assert.equal(folded('قال: «نعم»!'), 'قال   نعم  ');
	assert.equal(folded('أ\u0000ب\u2028ج😀د'), 'ا ب ج د');
	assert.equal(folded('\ud800أ\udc00'), ' ا ');
});

test('remembers where each folded letter came from', () => {
	const {text, offsets} = fold('الأَسَد ﻻ');
	assert.equal(text, 'الاسد لا');
	assert.deepEqual([...offsets], [0, 1, 2, 4, 6, 7, 8, 8, 9]);
});

test('gives the same for what was folded before', () => {
	const once = folded('وقال الرئيسُ «بوتين»: ٣٫٥ ٪ ﷺ Élysée 한국');
	assert.equal(folded(once), once);
});

test('folds long texts and texts of ligatures whole', () => {
	const {text, offsets} = fold('\ufdfa'.repeat(20_000));
	assert.equal(text.length, 18 * 20_000);
	assert.equal(offsets.length, text.length + 1);
	assert.equal(offsets[text.length - 1], 19_999);
});

test('folds an empty text to nothing', () => {
	assert.deepEqual([...fold('').offsets], [0]);
});

test('agrees with Unicode about every code unit', () => {
	// What is common is known without asking Unicode: letters and digits stay words, the rest does not.
	for (let unit = 0; unit < 0xd800; unit++) {
		const character = String.fromCharCode(unit);
		const decomposed = character.normalize('NFKD');
		const isShown = /[\p{L}\p{N}]/u.test(decomposed) && character !== 'ـ';
		if (/\p{M}|\p{Cf}/u.test(character)) assert.equal(folded(character), '', unit.toString(16));
		else if (/[\p{L}\p{N}]/u.test(character))
			assert.equal(folded(character).trim() !== '', isShown, unit.toString(16));
		else assert.equal(folded(character), ' ', unit.toString(16));
	}
});

test('leaves what it gave before as it is when it folds another text', () => {
	const marked = fold('كتـاب');
	const plain = fold('كتاب');
	fold('ﷺ ومُعلَّم');
	assert.deepEqual([...marked.offsets], [0, 1, 3, 4, 5]);
	assert.deepEqual([...plain.offsets], [0, 1, 2, 3, 4]);
});
