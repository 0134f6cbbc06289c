import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceLikeness} from '../../source/compare/sentence-likeness.ts';
import {sentenceOverlaps} from '../../source/compare/sentence-overlaps.ts';
import {smallSide} from './fixtures/small-article.ts';

function likeness(a: string, b: string) {
	return sentenceLikeness(sentenceOverlaps(smallSide(a), smallSide(b)));
}

test('is 1 for the same sentence, absent for one that shares nothing', () => {
	const {rows} = likeness('احترق المصنع ليلا.', 'احترق المصنع ليلا. فاز الفريق بالكأس.');
	assert.ok(Math.abs(rows[0]!.get(0)! - 1) < 1e-6);
	assert.equal(rows[0]!.has(1), false);
});

test('says of each sentence how like it is to the one most like it', () => {
	const {rows, bestOfA, bestOfB} = likeness(
		'احترق المصنع ليلا. فاز الفريق بالكأس.',
		'احترق المصنع فجرا. فاز الفريق بالكأس. هطلت ثلوج كثيفة.',
	);
	assert.equal(bestOfA[0], rows[0]!.get(0));
	assert.deepEqual(
		bestOfB.map(value => value > 0),
		[true, true, false],
	);
});

test('counts little what every sentence says', () => {
	const article = smallSide('المصنع احترق قرب الميناء. المصنع ينتج الزجاج. المصنع يملكه مستثمر.');
	const {words, own} = sentenceOverlaps(article, article);
	assert.ok(own[1]!.get(2)!.cosine < words[1]!.get(2)!.cosine / 4);
	assert.ok(own[1]!.get(1)!.cosine > 0.99);
});
