import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {tokenize} from '../../source/arabic/tokenize.ts';
import {FoldedWords} from '../../source/search/folded-words.ts';

type Word = readonly [word: string, from: number];

const read = new FoldedWords(1000);

function wordAt(index: number): Word {
	const letters = read.letters.subarray(read.starts[index], read.starts[index + 1]);
	return [String.fromCharCode(...letters), read.offsets[index]!];
}

function scanned(text: string, from = 0, to = text.length): Word[] {
	const words: Word[] = [];
	for (let at = from; at < to; ) {
		read.clear();
		at = read.read(text, at, to);
		for (let index = 0; index < read.count; index++) words.push(wordAt(index));
	}
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
		`${'طويلة'.repeat(4000)} ${'،'.repeat(20_000)} ${'long'.repeat(4000)} نص`,
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

test('reads a long text in parts, and a long stretch without blanks at once', () => {
	const words = Array.from(
		{length: 5000},
		(_, index) => `كلمة ${index} ${'و'.repeat(index % 25)}ب`,
	);
	const long = `${'و'.repeat(30)} `.repeat(2000);
	for (const text of [words.join(' '), words.join('،'), words.join('').replaceAll(' ', ''), long]) {
		assert.deepEqual(scanned(text), expected(text));
	}
});

test('gives a word the same key wherever it stands, and another to another word', () => {
	const words = ['كتب', 'كتبا', 'تكب', 'الاستراتيجي', 'الاستراتيجيه', 'bbc', '2015', '15', '1.5'];
	const keys = new Map<string, string>();
	for (const word of words) {
		read.clear();
		read.add(word);
		const key = read.keys.slice(0, 2).join();
		read.read(`قال ${word} ثم`, 0, word.length + 7);
		assert.equal(read.keys.slice(4, 6).join(), key);
		keys.set(key, word);
	}
	assert.equal(keys.size, words.length);
});
