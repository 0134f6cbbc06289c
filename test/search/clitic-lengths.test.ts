import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cliticLengths} from '../../source/search/clitic-lengths.ts';

/** The beginnings of a word that may be clitics. */
function cliticsOf(word: string): string[] {
	const units = Uint16Array.from(word, letter => letter.charCodeAt(0));
	const lengths = cliticLengths(units, 0, units.length);
	return [1, 2, 3, 4]
		.filter(length => (lengths >> length) & 1)
		.map(length => word.slice(0, length));
}

test('tells conjunctions, prepositions and the article, alone and one after the other', () => {
	assert.deepEqual(cliticsOf('والسوري'), ['و', 'وال']);
	assert.deepEqual(cliticsOf('وبالسلاح'), ['و', 'وب', 'وبال']);
	assert.deepEqual(cliticsOf('كالعاده'), ['ك', 'كال']);
	assert.deepEqual(cliticsOf('فللقوات'), ['ف', 'فل', 'فلل']);
	assert.deepEqual(cliticsOf('السوري'), ['ال']);
});

test('takes no other letters for clitics, and not past the end of a word', () => {
	assert.deepEqual(cliticsOf('مدينه'), []);
	assert.deepEqual(cliticsOf('اسد'), []);
	assert.deepEqual(cliticsOf('ا'), []);
	assert.deepEqual(cliticsOf('با'), ['ب']);
	assert.deepEqual(cliticsOf(''), []);
});
