import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {tokenize} from '../../source/arabic/tokenize.ts';
import {scanFoldedWords} from '../../source/search/scan-folded-words.ts';

type Word = readonly [word: string, from: number];

function scanned(text: string, from = 0, to = text.length): Word[] {
	const words: Word[] = [];
	scanFoldedWords(text, from, to, (units, length, _, at) => {
		words.push([String.fromCharCode(...units.subarray(0, length)), at]);
	});
	return words;
}

/** As `fold` and `tokenize` find them. */
function expected(text: string, from = 0, to = text.length): Word[] {
	const folded = fold(text.slice(from, to));
	return tokenize(folded.text).map(word => [
		folded.text.slice(word.from, word.to),
		from + folded.offsets[word.from]!,
	]);
}

test('finds words with marks, digits, other scripts and signs as they are found elsewhere', () => {
	const texts = [
		'قال الوزير: «وفيراً» هذا العام.',
		'ال15 و2ر1 مليون، 1.2 أو ١٬٢٠٠ بنسبة 7٪ BBC عربي',
		'كـــتاب مُعلَّم ﷺ ﻻ پارسی یک‌روز 漢字 😀 نص',
		'',
		'  ،. ',
		`${'طويلة'.repeat(40)} ${'long'.repeat(40)}`,
	];
	for (const text of texts) assert.deepEqual(scanned(text), expected(text));
	assert.deepEqual(scanned('قبل (وزير) بعد', 5, 10), expected('قبل (وزير) بعد', 5, 10));
});

test('finds the same in any text', () => {
	const signs = [
		'ا',
		'أ',
		'ة',
		'ى',
		'ـ',
		'ً',
		'ر',
		'ی',
		'ﷺ',
		'ﻻ',
		'1',
		'٣',
		'.',
		',',
		'٫',
		' ',
		'\n',
	];
	const others = [
		'a',
		'É',
		'،',
		'\u200c',
		'\u202b',
		'\ud83d',
		'\ude00',
		'\u0640',
		'\u00a0',
		'漢',
		'-',
	];
	const all = [...signs, ...others];
	let seed = 7;
	const random = (below: number) => {
		seed = (Math.imul(seed, 1103515245) + 12345) >>> 1;
		return seed % below;
	};
	for (let round = 0; round < 20_000; round++) {
		const text = Array.from({length: random(14)}, () => all[random(all.length)]!).join('');
		assert.deepEqual(scanned(text), expected(text), JSON.stringify(text));
	}
});
