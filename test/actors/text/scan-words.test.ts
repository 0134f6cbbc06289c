import assert from 'node:assert/strict';
import {test} from 'node:test';
import {scanWords} from '../../../source/actors/text/scan-words.ts';
import {tokenize} from '../../../source/arabic/tokenize.ts';

function scanned(text: string, from = 0, to = text.length) {
	const words: {from: number; to: number; hashes: string}[] = [];
	scanWords(text, from, to, (start, end, hash, other) => {
		words.push({from: start, to: end, hashes: `${hash} ${other}`});
	});
	return words;
}

test('finds the words that tokenize finds', () => {
	for (const text of [
		'وصل الوفد، أمس؛ إلى دمشق.',
		'كتابٌ جديـــد و«صحيفة» (أخبار) ال15 و3,5 و12ر4%',
		'Reuters رويترز وABC\u200c\u200fنص\tآخر\nسطر',
		'ﷺ \ufefbم 😀نص😀',
		'',
	]) {
		const words = scanned(text).map(({from, to}) => ({from, to}));
		assert.deepEqual(words, tokenize(text), text);
	}
});

test('gives the same word the same hashes wherever it stands', () => {
	const [first, other, again] = scanned('دمشق دمشقي دمشق,');
	assert.equal(first!.hashes, again!.hashes);
	assert.notEqual(first!.hashes, other!.hashes);
});

test('keeps to its offsets', () => {
	assert.deepEqual(
		scanned('وصل الوفد أمس', 4, 9).map(({from, to}) => [from, to]),
		[[4, 9]],
	);
});
