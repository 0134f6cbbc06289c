import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearTerms} from '../../source/search/near-terms.ts';
import {manyWords, termsOf} from './terms-of.ts';

function near(word: string, edits: number, words: readonly string[]): string[] {
	const terms = termsOf(words.join(' '));
	return nearTerms(terms, word, edits)
		.map(id => terms.textOf(id))
		.sort();
}

/** Optimal string alignment, cell by cell. */
function distance(one: string, other: string): number {
	const cells = new Map<string, number>();
	const at = (i: number, j: number): number => {
		const known = cells.get(`${i} ${j}`);
		if (known !== undefined) return known;
		const made = make(i, j);
		cells.set(`${i} ${j}`, made);
		return made;
	};
	const make = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const same = one[i - 1] === other[j - 1] ? 0 : 1;
		const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
		const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
		return isTurned ? Math.min(least, at(i - 2, j - 2) + 1) : least;
	};
	return at(one.length, other.length);
}

test('takes one letter less, more, another one, or two turned round for one edit', () => {
	const words = ['بوتن', 'بويتين', 'بوطين', 'بوتني', 'وبتين', 'بوتينا', 'بوتين'];
	assert.deepEqual(near('بوتين', 1, words), [...words].sort());
});

test('tells two edits from one', () => {
	const two = ['بتن', 'بوتينات', 'وبتني', 'باطين'];
	assert.deepEqual(near('بوتين', 1, [...two, 'نيتوب']), []);
	assert.deepEqual(near('بوتين', 2, [...two, 'نيتوب']), [...two].sort());
});

test('finds what comparing with each of thousands of words finds', () => {
	const words = manyWords();
	for (const word of ['ابت', 'بسفل', 'المنس', 'وبفلن', 'سبتتا', 'تتتت', 'غغغغ']) {
		for (const edits of [1, 2]) {
			const expected = words.filter(each => distance(word, each) <= edits);
			assert.deepEqual(near(word, edits, words), [...new Set(expected)].sort(), word);
		}
	}
});

test('finds nothing among no words', () => {
	assert.deepEqual(near('بوتين', 2, []), []);
});
