import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eventDigest} from '../../source/compare/event-digest.ts';
import {findTwins} from '../../source/compare/find-twins.ts';
import {prepareSide} from '../../source/compare/prepare-side.ts';
import {strongestPairs} from '../../source/compare/strongest-pairs.ts';
import {createTwinIndex} from '../../source/compare/twin-index.ts';
import {smallArticle, taggedArticle} from './fixtures/small-article.ts';

function digest(title: string, body: string) {
	const {article, tags} = taggedArticle(smallArticle(title, [body]));
	return eventDigest(prepareSide(article, tags));
}

const bridge = digest(
	'انهيار جسر قيد الإنشاء في الزرقاء',
	'انهار جسر قيد الإنشاء في مدينة الزرقاء مساء الخميس وأصيب أربعة من عمال شركة الأفق. وقال محافظ الزرقاء حسن العساف إن تحقيقا فتح في الحادث.',
);
const rewritten = digest(
	'إصابة أربعة عمال بانهيار جسر في الزرقاء',
	'أصيب أربعة عمال يعملون في شركة الأفق حين انهار جسر لا يزال قيد الإنشاء بمدينة الزرقاء. وأمر المحافظ حسن العساف بفتح تحقيق في الحادث.',
);
const copied = digest(
	'أربعة جرحى بانهيار جسر في الزرقاء',
	'أصيب أربعة عمال يعملون في شركة الأفق حين انهار جسر لا يزال قيد الإنشاء بمدينة الزرقاء. وأمر المحافظ حسن العساف بفتح تحقيق في الحادث.',
);
const others = ['القمح', 'القطن', 'النحاس', 'الفضة', 'الكاكاو', 'السكر'].map(ware =>
	digest(
		`أسعار ${ware} ترتفع في شيكاغو`,
		`ارتفعت أسعار ${ware} بعد تقرير لوزارة الزراعة عن محصول هذا العام.`,
	),
);
const index = createTwinIndex([
	...others.slice(0, 3),
	bridge,
	rewritten,
	...others.slice(3),
	copied,
]);

test('finds who else reported an event, and not the article itself', () => {
	const [twin, ...rest] = findTwins(index, bridge);
	assert.ok([rewritten.id, copied.id].includes(twin!.id));
	assert.ok(twin!.probability >= 0.5 && twin!.verdict === 'same');
	assert.deepEqual(rest, []);
});

test('groups near copies of one text', () => {
	const [twin] = findTwins(index, bridge);
	assert.deepEqual([twin!.id, ...twin!.copies].sort(), [rewritten.id, copied.id].sort());
});

test('finds twins of an article that is not in the index', () => {
	const outside = {...bridge, id: 'elsewhere'};
	assert.equal(findTwins(index, outside)[0]!.id, bridge.id);
});

test('keeps to the limit and to the least probability', () => {
	assert.equal(findTwins(index, bridge, {limit: 0}).length, 0);
	assert.ok(findTwins(index, bridge, {least: 0}).length > 1);
});

test('finds nobody where nobody else reported it', () => {
	const lone = digest(
		'افتتاح متحف الخزف',
		'افتتحت بلدية الكرنك متحفا للخزف النوبي في بيت السناري القديم.',
	);
	assert.deepEqual(findTwins(index, lone), []);
	assert.deepEqual(findTwins(createTwinIndex([]), lone), []);
});

test('tells the strongest pairs first and each event of copies once', () => {
	const pairs = strongestPairs(index);
	const event = pairs.filter(({a}) => [bridge, rewritten, copied].some(({id}) => id === a));
	assert.ok(event.length >= 1);
	assert.ok(event.some(({a, b, copies}) => new Set([a, b, ...copies]).size === 3));
	const probabilities = pairs.map(({probability}) => probability);
	assert.deepEqual(
		probabilities,
		probabilities.toSorted((x, y) => y - x),
	);
});

test('looks at those that share most when there are too many to look at all', () => {
	const many = Array.from({length: 300}, (_, number) =>
		digest(
			`خبر رقم ${number}`,
			`افتتح مركز رقم ${number} في القرية رقم ${number * 3} أبوابه للزوار.`,
		),
	);
	const large = createTwinIndex([...many, bridge, rewritten]);
	assert.equal(findTwins(large, bridge)[0]!.id, rewritten.id);
});
