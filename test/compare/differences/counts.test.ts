import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countsOf} from '../../../source/compare/differences/counts.ts';
import {smallSide} from '../fixtures/small-article.ts';

function counts(text: string) {
	const side = smallSide(`${text}.`);
	return countsOf({...side.sentences[0]!, side, speaker: null});
}

test('knows what a number counts, before it or behind it', () => {
	const [behind] = counts('سقط 12 قتيلا');
	const [before] = counts('مقتل 12 شخصا');
	assert.deepEqual(behind!.things, before!.things);
	assert.equal(behind!.things.length, 1);
});

test('looks behind من and behind thousands that are said twice', () => {
	assert.deepEqual(counts('عشرة من الجنود')[0]!.unit, counts('عشرة جنود')[0]!.unit);
	assert.deepEqual(counts('مبلغ (10000) آلاف ريال')[0]!.unit, counts('10000 ريال')[0]!.unit);
});

test('takes days, years and scores for no counts', () => {
	assert.deepEqual(counts('من 20 إلى 21 يناير'), []);
	assert.deepEqual(counts('عام 2015'), []);
	assert.deepEqual(counts('فاز 3-1'), []);
});

test('tells money and measures from things, and what rises from what falls', () => {
	const [price] = counts('ارتفع السعر إلى 40 دولارا');
	const [prey] = counts('سقط 12 قتيلا');
	assert.deepEqual([price!.isMeasure, price!.direction], [true, 'up']);
	assert.equal(prey!.isMeasure, false);
});
