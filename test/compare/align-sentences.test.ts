import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignSentences} from '../../source/compare/align-sentences.ts';
import {smallSide} from './fixtures/small-article.ts';

/** Pairs as [a, b], for reports that surely are of one event. */
function align(a: string, b: string) {
	return alignSentences(smallSide(a), smallSide(b), 0.95);
}

const collision =
	'اصطدمت حافلة تقل سياحا بشاحنة وقود قرب بلدة الريحانية صباح أمس. وقال متحدث باسم الإسعاف إن سبعة ركاب أصيبوا بجروح طفيفة. وأغلقت الشرطة الطريق الساحلي ثلاث ساعات.';

test('pairs sentences that say the same in other words, wherever they stand', () => {
	const other =
		'ظل الطريق الساحلي مغلقا ثلاث ساعات بأمر من الشرطة. وأصيب سبعة من ركاب الحافلة بجروح طفيفة، بحسب الإسعاف. وكانت الحافلة السياحية اصطدمت بشاحنة وقود قرب الريحانية.';
	assert.deepEqual(
		align(collision, other).map(({a, b}) => [a, b]),
		[
			[0, 2],
			[1, 1],
			[2, 0],
		],
	);
});

test('lets one long sentence answer several', () => {
	const other =
		'اصطدمت حافلة تقل سياحا بشاحنة وقود قرب بلدة الريحانية صباح أمس، وأصيب سبعة ركاب بجروح طفيفة كما قال متحدث باسم الإسعاف، فيما أغلقت الشرطة الطريق الساحلي ثلاث ساعات.';
	assert.deepEqual(
		align(collision, other).map(({a, b}) => [a, b]),
		[
			[0, 0],
			[1, 0],
			[2, 0],
		],
	);
});

test('is surer of the same sentence than of the same claim in other words', () => {
	const [same] = align(collision, 'وأغلقت الشرطة الطريق الساحلي ثلاث ساعات.').filter(
		({a}) => a === 2,
	);
	const [other] = align(collision, 'ظل الطريق الساحلي مغلقا ثلاث ساعات بأمر الشرطة.').filter(
		({a}) => a === 2,
	);
	assert.equal(same!.kind, 'same');
	assert.ok(same!.confidence > other!.confidence && same!.confidence <= 1);
});

test('leaves unpaired what the other article does not say', () => {
	assert.deepEqual(align(collision, 'ارتفعت أسعار القمح في الأسواق العالمية بسبب الجفاف.'), []);
});

test('believes a formula less where the reports are of two events', () => {
	const [a, b] = [
		smallSide('قام المحافظ بزيارة المستشفى واطمأن على المصابين متمنيا لهم الشفاء العاجل.'),
		smallSide('قام الوزير بزيارة المركز الطبي واطمأن على الجرحى متمنيا لهم الشفاء العاجل.'),
	];
	const confidence = (event: number) => alignSentences(a, b, event)[0]?.confidence ?? 0;
	assert.ok(confidence(0.95) > confidence(0.02));
});

test('pairs nothing with an article without text', () => {
	assert.deepEqual(align('', collision), []);
	assert.deepEqual(align('', ''), []);
});
