import assert from 'node:assert/strict';
import {test} from 'node:test';
import {latinSkeleton} from '../../source/arabic/latin-skeleton.ts';

/** Whether a Latin word may be a transcription of a folded Arabic one. */
const sounds = (latin: string, arabic: string) =>
	latinSkeleton(latin)?.pattern.test(arabic) ?? false;

test('tells foreign names by what Arabic newspapers write for them', () => {
	const names = [
		...['putin بوتين', 'lavrov لافروف', 'erdogan اردوغان', 'erdogan اردوجان', 'shoigu شويجو'],
		...['washington واشنطن', 'johnson جونسون', 'michael مايكل', 'biden بايدن', 'obama اوباما'],
		...['netanyahu نتنياهو', 'macron ماكرون', 'rubio روبيو', 'thatcher تاتشر', 'charles تشارلز'],
	];
	for (const name of names) {
		const [latin, arabic] = name.split(' ');
		assert.ok(sounds(latin!, arabic!), name);
	}
});

test('tells Arabic names by their usual transcriptions', () => {
	const names = [
		...['mohammed محمد', 'muhammad محمد', 'gaddafi قذافي', 'qaddafi قذافي', 'hussein حسين'],
		...['omar عمر', 'ali علي', 'saud سعود', 'iraq عراق', 'sharaa شرع', 'awad عوض', 'gaza غزه'],
	];
	for (const name of names) {
		const [latin, arabic] = name.split(' ');
		assert.ok(sounds(latin!, arabic!), name);
	}
});

test('keeps words apart that differ in a consonant or in a written vowel', () => {
	for (const other of ['باتون', 'بوتون', 'بوين', 'بوتينا', 'روتين']) {
		assert.ok(!sounds('putin', other), other);
	}
	assert.ok(!sounds('rubio', 'رب'));
	assert.ok(!sounds('ali', 'عل'));
});

test('names the consonants that must be there, in order', () => {
	assert.deepEqual(latinSkeleton('putin')?.consonants, ['ب', 'تط', 'ن']);
	assert.deepEqual(latinSkeleton('khattab')?.consonants, ['خك', 'تط', 'ب']);
	assert.deepEqual(latinSkeleton('sarah')?.consonants, ['سص', 'ر']);
});

test('has nothing for what is no name in Latin letters', () => {
	for (const word of ['', 'f', 'xi', 'bbc', 'jdk', 'f16', 'بوتين', 'Putin', 'a'.repeat(10_000)]) {
		assert.equal(latinSkeleton(word), null, word);
	}
	assert.equal(latinSkeleton('aaaa'), null);
});
