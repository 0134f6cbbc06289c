import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type BehindClitics,
	inflectedTerms,
	prefixedTerms,
} from '../../source/search/behind-clitics.ts';
import {inflections} from '../../source/search/inflections.ts';
import type {Terms} from '../../source/search/terms.ts';
import {termsOf} from './terms-of.ts';

/** Terms with the number of letters before the word. */
function told(terms: Terms, found: readonly BehindClitics[]): Record<string, number> {
	return Object.fromEntries(found.map(({id, clitics}) => [terms.textOf(id), clitics]));
}

function prefixed(word: string, text: string): Record<string, number> {
	const terms = termsOf(text);
	return told(terms, prefixedTerms(terms, word, 100));
}

test('finds words that begin so and go on, with the letters of clitics before them', () => {
	assert.deepEqual(prefixed('سور', 'سوريا والسوري بسوريين سور اسوار السور'), {
		...{سوريا: 0, والسوري: 3, بسوريين: 1},
	});
});

test('takes conjunctions, prepositions and the article for clitics, alone and together', () => {
	const text = 'وبالسلاح كالسلاح فللسلاح للسلاح فالسلاح لسلاح مسلاح سسلاح';
	assert.deepEqual(prefixed('سلا', text), {
		...{وبالسلاح: 4, كالسلاح: 3, فللسلاح: 3, للسلاح: 2, فالسلاح: 3, لسلاح: 1},
	});
});

test('looks for short beginnings in front only, and reads as few letters as clitics as it can', () => {
	assert.deepEqual(prefixed('سو', 'سوريا والسوري'), {سوريا: 0});
	assert.deepEqual(prefixed('بال', 'بالسلاح بالبال'), {بالسلاح: 0, بالبال: 0});
});

test('takes the most frequent of many', () => {
	const terms = termsOf('سوريا سوريا سوري سوري سوريين سورة');
	const found = prefixedTerms(terms, 'سور', 2).map(({id}) => terms.textOf(id));
	assert.deepEqual(found.sort(), ['سوري', 'سوريا']);
});

test('finds the forms of a word, with clitics and endings of its kind', () => {
	const terms = termsOf('السوريين سوريون سوريه وسوريات سورنامه سوراليها');
	const forms = inflections('سوريه', 2)!;
	assert.deepEqual(told(terms, inflectedTerms(terms, forms)), {
		...{السوريين: 2, سوريون: 0, سوريه: 0, وسوريات: 1},
	});
});
