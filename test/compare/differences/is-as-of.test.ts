import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAsOf} from '../../../source/compare/differences/is-as-of.ts';
import {smallSide} from '../fixtures/small-article.ts';

const asOf = (text: string) => isAsOf(smallSide(`${text}.`).sentences[0]!);

test('sees that a sentence speaks as of an hour or a day', () => {
	assert.ok(asOf('بلغ العدد حتى الساعة الخامسة مساء 354 شخصا'));
	assert.ok(asOf('ارتفع السعر بحلول الساعة 1345 بتوقيت غرينتش'));
	assert.ok(asOf('تراجع سعر النفط عند التسوية 65 سنتا'));
});

test('takes a deadline or an hour for neither', () => {
	assert.ok(!asOf('وقع الحادث الساعة الخامسة مساء'));
	assert.ok(!asOf('مدد العقد حتى 2018'));
});
