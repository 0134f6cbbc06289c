import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type Branch,
	branchAt,
	endsAtBranch,
	rootOf,
	visitChildren,
	visitSomeChildren,
} from '../../source/search/branch.ts';
import {manyWords, termsOf} from './terms-of.ts';

const words = manyWords();
const terms = termsOf(words.join(' '));

function textsOf(branch: Branch | undefined): string[] {
	const texts: string[] = [];
	for (let id = branch?.from ?? 0; id < (branch?.to ?? 0); id++) texts.push(terms.textOf(id));
	return texts;
}

test('holds the terms that begin with some letters', () => {
	for (const letters of ['', 'ب', 'ال', 'سفل', 'وبتن', 'وبتنا', 'غ']) {
		const expected = [...new Set(words.filter(word => word.startsWith(letters)))].sort();
		assert.deepEqual(textsOf(branchAt(terms, letters)), expected, letters);
	}
});

test('goes on letter by letter, the term that ends there aside', () => {
	const branch = branchAt(terms, 'سفل')!;
	assert.ok(endsAtBranch(terms, branch));
	const next: string[] = [];
	visitChildren(terms, branch, unit => next.push(String.fromCharCode(unit)));
	assert.deepEqual(next, [...'ابتسفلمن']);
});

test('goes on with some letters alone where those are there', () => {
	for (const letters of ['', 'سفل', 'وبتنس']) {
		const next: string[] = [];
		const units = [...'تغل'].map(letter => letter.charCodeAt(0)).sort();
		visitSomeChildren(terms, branchAt(terms, letters)!, units, (unit, child) => {
			next.push(String.fromCharCode(unit));
			assert.deepEqual(textsOf(child), textsOf(branchAt(terms, letters + next.at(-1))));
		});
		assert.deepEqual(next, letters === 'وبتنس' ? [] : ['ت', 'ل'], letters);
	}
});

test('tells branches apart that begin with the same term, however deep', () => {
	const long = 'ب'.repeat(70);
	const many = words.slice(0, 600).map(word => long + word);
	const deep = termsOf(`${many.join(' ')} ${'ب'.repeat(6)}`);
	for (let round = 0; round < 2; round++) {
		for (let length = 1; length <= long.length; length++) {
			const branch = branchAt(deep, long.slice(0, length))!;
			assert.equal(branch.to - branch.from, length > 6 ? 600 : 601);
			visitChildren(deep, branch, (_, child) => assert.equal(child.depth, length + 1));
		}
	}
});

test('is nothing where there are no terms', () => {
	assert.equal(rootOf(termsOf()), undefined);
	assert.equal(branchAt(termsOf(), 'ب'), undefined);
});
