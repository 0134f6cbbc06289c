import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spellingClass} from '../../source/arabic/spelling-class.ts';
import {letterMask, spellingMask} from '../../source/search/letter-mask.ts';

function bitCount(mask: number): number {
	return (mask >>> 0).toString(2).replaceAll('0', '').length;
}

test('differs in at most two bits for words one edit apart', () => {
	for (const [one, other] of [
		['بوتين', 'بوطين'],
		['بوتين', 'بوتن'],
		['assad', 'asad'],
		['ملك', 'مكل'],
	]) {
		assert.ok(bitCount(letterMask(one!) ^ letterMask(other!)) <= 2, one);
	}
});

test('is the same for all spellings of one class', () => {
	const spellings = [
		['غورباتشوف', 'جورباتشوف', 'كورباتشوف'],
		['بطرسبورغ', 'بترسبورج'],
		['سوريا', 'سوريه'],
		['دميتري', 'ديمتري'],
	];
	for (const names of spellings) {
		assert.equal(new Set(names.map(spellingClass)).size, 1);
		const masks = names.map(letterMask);
		assert.equal(new Set(masks.map(spellingMask)).size, 1, names[0]);
	}
});
