import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';

const title = 'وزير الزراعة: محصول القمح وفير هذا العام';
const first =
	'أعلن وزير الزراعة يوم الأربعاء أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في الشمال.';
const next = 'وأضاف الوزير أن الوزارة ستشتري القمح من الفلاحين بأسعار مشجعة قبل نهاية موسم الحصاد.';
const other = 'افتتاح معرض الزهور الدولي في حديقة تشرين';
const otherText =
	'شهدت حديقة تشرين مساء أمس افتتاح معرض الزهور الدولي بمشاركة عشرات الشركات من دول المنطقة.';

function roles(...lines: string[]): string[] {
	const text = lines.join('\n');
	return parseArticle(text, {id: 'a', path: 'a'}).blocks.map(({role}) => role);
}

test('takes all that follows the heading of a finished article for another article', () => {
	assert.deepEqual(roles(title, first, 'المصدر: سانا', 'إقرأ أيضاً:', other, otherText, next), [
		...['title', 'body', 'source-line', 'related-heading', 'related-title'],
		...['related-body', 'related-body'],
	]);
});

test('goes on with the article after a link in its middle', () => {
	assert.deepEqual(roles(title, first, 'قد يهمك أيضا', other, next, next), [
		...['title', 'body', 'related-heading', 'related-link', 'body', 'body'],
	]);
});

test('sees another article in the middle by its first paragraph', () => {
	assert.deepEqual(roles(title, first, next, 'اقرأ أيضا', other, otherText), [
		...['title', 'body', 'body', 'related-heading', 'related-title', 'related-body'],
	]);
});

test('ends a list with bullets where the bullets end', () => {
	assert.deepEqual(roles(title, first, 'مقالات مشابهة', `• ${other}`, `• ${other}`, next), [
		...['title', 'body', 'related-heading', 'related-link', 'related-link', 'body'],
	]);
});

test('takes only one line for a link in an article without full stops', () => {
	const plain = first.slice(0, -1);
	assert.deepEqual(roles(title, plain, 'اقرأ أيضا', other, 'ثم تحدث المدير', plain), [
		...['title', 'body', 'related-heading', 'related-link', 'body', 'body'],
	]);
});

test('leaves the source and keywords of a related article with it', () => {
	const text = [title, first, 'المصدر: سانا', 'اقرأ أيضا', other, otherText, 'المصدر: رويترز'].join(
		'\n',
	);
	const article = parseArticle(text, {id: 'a', path: 'a'});
	assert.equal(article.source?.name, 'سانا');
	assert.equal(article.blocks.at(-1)?.role, 'related-body');
});

test('goes on with the article where a source line was that of a picture', () => {
	assert.deepEqual(roles(title, 'المصدر: رويترز', first, 'اقرأ أيضا', other, next), [
		...['title', 'source-line', 'body', 'related-heading', 'related-link', 'body'],
	]);
});
