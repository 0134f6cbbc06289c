import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sortTerms} from '../../source/search/sort-terms.ts';
import {TermTable} from '../../source/search/term-table.ts';

const words =
	'كتابة كتاب كتب كتابات كت zz a 2024 20 پاکستان ی ڤيينا كتابان 漢字 é 漢 字a ωα ψβ كتاباتهما كتاباتهم كتاباته'.split(
		' ',
	);

test('terms rise by their UTF-16 units, those that begin alike too', () => {
	const table = new TermTable();
	for (const word of words) table.intern(word);
	const sorted = [...sortTerms(table, () => true)].map(id => words[id - 1]);
	assert.deepEqual(sorted, [...words].sort());
});

test('leaves out what is not used', () => {
	const table = new TermTable();
	for (const word of ['ب', 'ج', 'ا']) table.intern(word);
	assert.deepEqual([...sortTerms(table, id => id !== 2)], [3, 1]);
});
