import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inflections} from '../../source/search/inflections.ts';

/** Whether a term is taken for a form of a word. */
function isForm(word: string, term: string): boolean {
	const found = inflections(word, 3);
	const at = found ? term.indexOf(found.root) : -1;
	return found !== null && at >= 0 && found.isForm(term, at);
}

test('knows the forms of a word, the word among them', () => {
	for (const word of ['السوريين', 'مدينه', 'والمستشفيات', 'لبنان']) {
		assert.ok(isForm(word, word), word);
	}
	assert.ok(isForm('مهاجر', 'المهاجرين'));
	assert.ok(isForm('السوريين', 'والسوريه'));
	assert.ok(isForm('لبنان', 'اللبنانيه'));
});

test('does not take another word with the same letters for a form', () => {
	assert.ok(!isForm('مهاجر', 'مهاجركم'));
	assert.ok(!isForm('مهاجر', 'تمهاجر'));
});

test('does not take the end of a name for a dual or plural', () => {
	assert.ok(!isForm('لبنان', 'لبن'));
	assert.ok(!isForm('سلم', 'سلمان'));
	assert.ok(!isForm('بوتين', 'بوت'));
});

test('gives none when too little is left', () => {
	assert.equal(inflections('قوات', 3), null);
	assert.equal(inflections('', 3), null);
});
