import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sortTerms} from '../../source/search/sort-terms.ts';
import {TermTable} from '../../source/search/term-table.ts';

const words =
	'كتابة كتاب كتب كتابات كت zz a 2024 20 پاکستان ی ڤيينا كتابان 漢字 é 漢 字a ωα ψβ كتاباتهما كتاباتهم كتاباته'.split(
		' ',
	);

function sorted(list: readonly string[]): string[] {
	const table = new TermTable();
	for (const word of list) table.intern(word);
	return [...sortTerms(table, () => true)].map(id => list[id - 1]!);
}

test('terms rise by their UTF-16 units, those that begin alike too', () => {
	assert.deepEqual(sorted(words), [...words].sort());
});

test('thousands of terms do as well', () => {
	const many = Array.from({length: 400}, (_, index) =>
		words.map(word => `${word}/${index}`),
	).flat();
	assert.deepEqual(sorted(many), [...many].sort());
});

test('leaves out what is not used', () => {
	const table = new TermTable();
	for (const word of ['ب', 'ج', 'ا']) table.intern(word);
	assert.deepEqual([...sortTerms(table, id => id !== 2)], [3, 1]);
});
