import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spellingClass} from '../../source/arabic/spelling-class.ts';
import {spellingsOf} from '../../source/search/spellings-of.ts';
import {manyWords, termsOf} from './terms-of.ts';

test('finds all spellings of a name from each of them', () => {
	for (const names of [
		['غورباتشوف', 'جورباتشوف', 'كورباتشوف', 'غورباشوف'],
		['بطرسبورغ', 'بترسبورج'],
		['سوريا', 'سوريه'],
		['دميتري', 'ديمتري'],
		['السوريا', 'السوريه'],
		['تشيلسي', 'شيلسي'],
		['اوكرانيا', 'اكرانيا'],
	]) {
		const terms = termsOf(`قال ${names.join(' ')} بوتين بولين نبت`);
		for (const name of names) {
			const found = spellingsOf(terms, name).map(id => terms.textOf(id));
			assert.deepEqual(found.sort(), [...names].sort(), name);
		}
	}
});

test('finds what making the class of each of thousands of words finds', () => {
	const words = manyWords();
	const terms = termsOf(words.join(' '));
	for (const word of ['المنس', 'تابن', 'سلتن', 'ابتا', 'وبفلن', 'السات']) {
		const expected = words.filter(each => spellingClass(each) === spellingClass(word));
		const found = spellingsOf(terms, word).map(id => terms.textOf(id));
		assert.deepEqual(found, [...new Set(expected)].sort(), word);
	}
});
