import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles, type TaggedArticle} from '../../source/compare/compare-articles.ts';
import {smallArticle, taggedArticle} from './fixtures/small-article.ts';

const report = taggedArticle(
	smallArticle('حريق في مصنع للنسيج قرب الميناء', [
		'اندلع حريق كبير في مصنع للنسيج قرب ميناء المدينة فجر الثلاثاء. ولم يصب أحد من العمال.',
		'وقال قائد الإطفاء إن ستين رجلا شاركوا في إخماد النيران.',
	]),
);
const empty = taggedArticle(smallArticle('', []));

/** What must hold of any comparison. */
function assertSound(a: TaggedArticle, b: TaggedArticle): void {
	const comparison = compareArticles(a, b);
	for (const [side, only, key] of [
		[comparison.a, comparison.onlyA, 'a'],
		[comparison.b, comparison.onlyB, 'b'],
	] as const) {
		const paired = new Set(comparison.pairs.map(pair => pair[key]));
		assert.equal(paired.size + only.length, side.sentences.length);
		assert.ok(only.every(index => !paired.has(index)));
	}
	for (const {confidence} of comparison.pairs) assert.ok(confidence >= 0 && confidence <= 1);
	const {probability} = comparison.sameEvent;
	assert.ok(probability >= 0 && probability <= 1);
}

test('finds an article the same as itself, sentence by sentence, without a difference', () => {
	const {pairs, onlyA, onlyB, differences, sameEvent} = compareArticles(report, report);
	assert.equal(sameEvent.verdict, 'same');
	assert.deepEqual([onlyA, onlyB, differences], [[], [], []]);
	for (const index of [0, 1, 2, 3]) {
		assert.ok(pairs.some(({a, b, kind}) => a === index && b === index && kind === 'same'));
	}
});

test('shares nothing with an empty article', () => {
	const {pairs, onlyA, sameEvent} = compareArticles(report, empty);
	assert.deepEqual([pairs, onlyA], [[], [0, 1, 2, 3]]);
	assert.notEqual(sameEvent.verdict, 'same');
	assertSound(empty, empty);
});

test('compares articles that are only a headline', () => {
	const [a, b] = ['حريق في مصنع للنسيج قرب الميناء', 'حريق يلتهم مصنع النسيج قرب الميناء'].map(
		title => taggedArticle(smallArticle(title, [])),
	) as [TaggedArticle, TaggedArticle];
	assertSound(a, b);
	assert.equal(compareArticles(a, b).pairs.length, 1);
});

test('compares an article with one in another language', () => {
	const english = taggedArticle(
		smallArticle('Fire in a textile factory', ['A large fire broke out near the port on Tuesday.']),
	);
	assertSound(report, english);
	assert.deepEqual(compareArticles(report, english).pairs, []);
});

test('takes text of any kind', () => {
	const hostile = [
		'\u202e\u0000 ))) 12.3.4,5',
		'ـــــ ٪٪٪ 1e999',
		'أ'.repeat(5000),
		'،'.repeat(3000),
	];
	for (const text of hostile) assertSound(report, taggedArticle(smallArticle('', [text])));
});

test('gives the same probability and the same pairs whichever article is first', () => {
	const other = taggedArticle(
		smallArticle('النيران تلتهم مصنعا للنسيج', [
			'التهمت النيران مصنعا للنسيج قرب ميناء المدينة فجر الثلاثاء.',
		]),
	);
	const [forth, back] = [compareArticles(report, other), compareArticles(other, report)];
	assert.ok(Math.abs(forth.sameEvent.probability - back.sameEvent.probability) < 1e-6);
	assert.deepEqual(
		forth.pairs.map(({a, b}) => `${a} ${b}`).sort(),
		back.pairs.map(({a, b}) => `${b} ${a}`).sort(),
	);
});

test('compares very long articles with bounded work', () => {
	const sentences = Array.from(
		{length: 1200},
		(_, index) => `بلغ عدد السكان في القرية رقم ${index} نحو ${index * 7}.`,
	);
	const long = taggedArticle(smallArticle('', sentences));
	const {pairs} = compareArticles(long, long);
	assert.ok(pairs.length > 0 && pairs.length < 1200 * 100);
});
