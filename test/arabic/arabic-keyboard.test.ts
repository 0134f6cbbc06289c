import assert from 'node:assert/strict';
import {test} from 'node:test';
import {arabicKeys, typedInArabic} from '../../source/arabic/arabic-keyboard.ts';
import {fold} from '../../source/arabic/fold.ts';

test('gives the words that were meant when the layout was the wrong one', () => {
	assert.equal(typedInArabic('f,jdk'), 'بوتين');
	assert.equal(typedInArabic('hgsdsd'), 'السيسي');
	assert.equal(typedInArabic('l,s;, hgd,l'), 'موسكو اليوم');
	assert.equal(typedInArabic('bHl'), 'لاأم');
});

test('takes a capital that types nothing of its own for the small letter', () => {
	assert.equal(typedInArabic('F,jdk'), 'بوتين');
	assert.equal(typedInArabic('Hpl]'), 'أحمد');
});

test('leaves what is on no such key as it is', () => {
	assert.equal(typedInArabic('15 بوتين'), '15 بوتين');
	assert.equal(typedInArabic(''), '');
});

test('has every letter of the alphabet on one key', () => {
	const typed = Object.values(arabicKeys).map(letters => fold(letters).text);
	for (const letter of 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي') assert.ok(typed.includes(letter), letter);
	assert.equal(new Set(Object.values(arabicKeys)).size, Object.keys(arabicKeys).length);
});
