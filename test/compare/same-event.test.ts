import assert from 'node:assert/strict';
import {test} from 'node:test';
import {prepareSide} from '../../source/compare/prepare-side.ts';
import {eventVerdict, judgeEvent} from '../../source/compare/same-event.ts';
import {smallArticle, taggedArticle} from './fixtures/small-article.ts';

function judge(
	a: readonly string[],
	b: readonly string[],
	days: readonly [string, string] = ['', ''],
) {
	const [first, second] = [a, b].map(([title, ...body], index) => {
		const {article, tags} = taggedArticle(smallArticle(title!, body, days[index]));
		return prepareSide(article, tags);
	});
	return judgeEvent(first!, second!);
}

const bridge = [
	'انهيار جسر قيد الإنشاء في الزرقاء',
	'انهار جسر قيد الإنشاء في مدينة الزرقاء مساء الخميس وأصيب أربعة من عمال شركة الأفق. وقال محافظ الزرقاء حسن العساف إن تحقيقا فتح.',
];
const sameBridge = [
	'إصابة أربعة عمال بانهيار جسر في الزرقاء',
	'أصيب أربعة عمال يعملون في شركة الأفق حين انهار جسر لا يزال قيد الإنشاء بمدينة الزرقاء. وأمر المحافظ حسن العساف بفتح تحقيق.',
];

test('takes two reports of one event for the same', () => {
	const {verdict, probability} = judge(bridge, sameBridge, ['2020-03-05', '2020-03-06']);
	assert.equal(verdict, 'same');
	assert.ok(probability > 0.7);
});

test('holds a formula with other names on another day for another event', () => {
	const telegram = (president: string, country: string) => [
		`الملك يهنئ رئيس ${country} بذكرى الاستقلال`,
		`بعث الملك برقية تهنئة إلى الرئيس ${president} رئيس جمهورية ${country} بمناسبة ذكرى استقلال بلاده. وأعرب الملك عن أصدق التهاني وأطيب التمنيات بالصحة والسعادة لفخامته ولحكومة وشعب ${country} الصديق.`,
	];
	const {verdict} = judge(
		telegram('ميشيل كفاندو', 'بوركينا'),
		telegram('إيفو موراليس', 'بوليفيا'),
		[...(['2020-08-01', '2020-08-09'] as const)],
	);
	assert.notEqual(verdict, 'same');
});

test('finds reports of unlike things different', () => {
	const {verdict, probability} = judge(bridge, [
		'أسعار القمح ترتفع في بورصة شيكاغو',
		'ارتفعت العقود الآجلة للقمح بعد تقرير عن الجفاف في سهول كانساس.',
	]);
	assert.equal(verdict, 'different');
	assert.ok(probability < 0.01);
});

test('is less sure the further apart the days are', () => {
	const near = judge(bridge, sameBridge, ['2020-03-05', '2020-03-06']).probability;
	const far = judge(bridge, sameBridge, ['2020-03-05', '2020-04-20']).probability;
	assert.ok(far < near);
});

test('gives its reasons in sentences', () => {
	const {reasons} = judge(bridge, sameBridge, ['2020-03-05', '2020-03-06']);
	assert.ok(reasons.some(reason => /^Their first sentences share .*الزرقاء/.test(reason)));
	assert.ok(reasons.some(reason => reason.includes('days next to each other')));
});

test('calls likely the same, possible related and the rest different', () => {
	assert.deepEqual([0.9, 0.2, 0.001].map(eventVerdict), ['same', 'related', 'different']);
});
