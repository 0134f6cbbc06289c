import assert from 'node:assert/strict';
import {test} from 'node:test';
import {digitValue} from '../../source/arabic/digit-value.ts';

test('reads whole numbers, decimals and thousands', () => {
	assert.equal(digitValue('2015'), 2015);
	assert.equal(digitValue('1.5'), 1.5);
	assert.equal(digitValue('1,5'), 1.5);
	assert.equal(digitValue('1,200,000'), 1_200_000);
	assert.equal(digitValue('1.200.000,5'), 1_200_000.5);
	assert.equal(digitValue('1,200.5'), 1200.5);
});

test('reads the reh that agencies write for a decimal point, fraction first', () => {
	assert.equal(digitValue('2ر1'), 1.2);
	assert.equal(digitValue('43ر103'), 103.43);
});

test('refuses dates, lists and words', () => {
	for (const word of ['17.3.2025', '2015,2016', '5,6,7', 'f16', '', 'خمسه']) {
		assert.ok(Number.isNaN(digitValue(word)), word);
	}
});
