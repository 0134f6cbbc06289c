import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isWithinEdits} from '../../source/search/is-within-edits.ts';

function isNear(one: string, other: string, most: number): boolean {
	const units = Uint16Array.from(`س${other}ص`, letter => letter.charCodeAt(0));
	return isWithinEdits(one, {units, from: 1, to: 1 + other.length}, most);
}

test('takes one letter more, less, other, or two turned round for one edit', () => {
	for (const other of ['بوتن', 'بويتين', 'بوطين', 'بوتني', 'وبتين', 'بوتينا', 'بوتين']) {
		assert.ok(isNear('بوتين', other, 1), other);
	}
});

test('tells two edits from one', () => {
	for (const other of ['بتن', 'بوتينات', 'نيتوب', 'وبتني', 'باطين']) {
		assert.ok(!isNear('بوتين', other, 1), other);
	}
	for (const other of ['بتن', 'بوتينات', 'وبتني', 'باطين'])
		assert.ok(isNear('بوتين', other, 2), other);
	assert.ok(!isNear('بوتين', 'نيتوب', 2));
});

test('compares with nothing', () => {
	assert.ok(isNear('', '', 1));
	assert.ok(isNear('ب', '', 1));
	assert.ok(!isNear('بو', '', 1));
});
