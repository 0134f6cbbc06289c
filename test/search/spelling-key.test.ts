import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spellingClass} from '../../source/arabic/spelling-class.ts';
import {spellingKey} from '../../source/search/spelling-key.ts';

function keyOf(word: string): number {
	const units = Uint16Array.from(word, letter => letter.charCodeAt(0));
	return spellingKey(units, 0, units.length);
}

test('is the same for all spellings of one class', () => {
	for (const names of [
		['غورباتشوف', 'جورباتشوف', 'كورباتشوف', 'غورباشوف'],
		['بطرسبورغ', 'بترسبورج'],
		['سوريا', 'سوريه'],
		['دميتري', 'ديمتري'],
		['السوريا', 'السوريه'],
	]) {
		assert.equal(new Set(names.map(spellingClass)).size, 1, names[0]);
		assert.equal(new Set(names.map(keyOf)).size, 1, names[0]);
	}
});

test('differs for other consonants and another order', () => {
	assert.equal(new Set(['بوتين', 'بولين', 'نبت', 'بنت', 'تبن'].map(keyOf)).size, 5);
});
