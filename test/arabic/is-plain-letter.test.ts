import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldUnit, separator} from '../../source/arabic/fold-unit.ts';
import {isPlainLetter} from '../../source/arabic/is-plain-letter.ts';

const units = Array.from({length: 0x10000}, (_, unit) => unit);

test('every plain letter folds to one Arabic letter', () => {
	const plain = units.filter(isPlainLetter);
	assert.equal(plain.length, 36);
	for (const unit of plain) {
		const folded = foldUnit(unit);
		assert.ok(folded > separator && folded >= 0x621 && folded <= 0x64a, unit.toString(16));
	}
});

test('tatweel, marks, digits and what stands in other blocks are none', () => {
	for (const sign of ['ـ', '\u064b', '٣', '3', 'a', ' ', 'پ', 'ﷺ']) {
		assert.equal(isPlainLetter(sign.charCodeAt(0)), false, sign);
	}
});
