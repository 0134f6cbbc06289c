import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inflections} from '../../source/search/inflections.ts';
import {
	inflectedTerms,
	nearTerms,
	prefixedTerms,
	spellingsOf,
} from '../../source/search/scan-terms.ts';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {termText} from '../../source/search/term-text.ts';
import type {Terms} from '../../source/search/terms.ts';
import {makeArticle} from './make-article.ts';

function dictionary(words: readonly string[]): Terms {
	const builder = new SegmentBuilder();
	builder.add(makeArticle({body: words.join(' ')}));
	return builder.build().terms;
}

function scan(terms: Terms, word: string) {
	const texts = (ids: Iterable<number>) => [...ids].map(id => termText(terms, id)).sort();
	return {
		near: texts(nearTerms(terms, word, 1)),
		prefixed: texts(prefixedTerms(terms, word, 100).map(({id}) => id)),
		forms: texts(inflectedTerms(terms, inflections(word, 2)!).map(({id}) => id)),
		spellings: texts(spellingsOf(terms, word)),
	};
}

/** All words of three or four of these letters, with some prefixes: some thousand. */
function manyWords(): string[] {
	const letters = [...'ابتسفلمن'];
	const extended = (words: readonly string[]) =>
		words.flatMap(word => letters.map(letter => word + letter));
	const three = extended(extended(letters));
	const four = extended(three);
	return [...three, ...four, ...three.map(word => `ال${word}`), ...three.map(word => `وب${word}`)];
}

test('finds words one edit away: one letter less, more, another one, two turned round', () => {
	const terms = dictionary(['بوتن', 'بووتين', 'بوتير', 'بتوين', 'موسكو']);
	assert.deepEqual(scan(terms, 'بوتين').near, ['بوتن', 'بوتير', 'بووتين', 'بتوين'].sort());
});

test('finds words that begin so, with the letters of clitics before them', () => {
	const terms = dictionary(['سوريا', 'والسوري', 'بسوريين', 'سور', 'اسوار']);
	const found = prefixedTerms(terms, 'سور', 10).map(({id, clitics}) => [
		termText(terms, id),
		clitics,
	]);
	assert.deepEqual(
		new Map(found as [string, number][]),
		new Map([
			['سوريا', 0],
			['والسوري', 3],
			['بسوريين', 1],
		]),
	);
});

test('finds the same in a large dictionary whether it is asked for the first time or often', () => {
	const terms = dictionary(manyWords());
	const words = ['ابت', 'بسفل', 'المنس', 'وبفلن', 'سبتتا', 'تتتت'];
	const atFirst = words.map(word => scan(dictionary(manyWords()), word));
	for (let round = 0; round < 5; round++) {
		assert.deepEqual(
			words.map(word => scan(terms, word)),
			atFirst,
		);
	}
	assert.ok(atFirst.every(({near}) => near.length > 0));
	assert.ok(atFirst.some(({prefixed}) => prefixed.length >= 8));
});

test('looks two edits far when asked to', () => {
	const terms = dictionary(['بوتين', 'بوتنين', 'باتان']);
	const found = [...nearTerms(terms, 'بوتننن', 2)].map(id => termText(terms, id));
	assert.deepEqual(found.sort(), ['بوتنين', 'بوتين'].sort());
});
