import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseMarkdown} from '../../source/article/parse-markdown.ts';

const paragraph =
	'أعلن وزير الزراعة أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في مناطق الشمال.';

function parse(text: string) {
	return parseMarkdown(text, {id: 'a.md', path: 'a.md'});
}

test('reads a heading without its marks', () => {
	const article = parse(`# محصول وفير #\n\n${paragraph}\n\n## في الشمال\n\n${paragraph}`);
	assert.equal(article.title, 'محصول وفير');
	assert.equal(article.titleFrom, 'stated');
	assert.deepEqual(
		article.blocks.map(({from, to}) => article.text.slice(from, to)),
		['محصول وفير', paragraph, 'في الشمال', paragraph],
	);
});

test('leaves a hashtag as it is', () => {
	assert.equal(parse(`#القمح\n\n${paragraph}`).title, '#القمح');
});

test('front matter states title, date, source, writer and address', () => {
	const matter = [
		...[
			'---',
			'title: "محصول وفير: القمح"',
			'date: 2023-03-15',
			'المصدر: سانا',
			"author: 'سامي العلي'",
		],
		...['url: https://example.com/1', 'tags: [قمح]', '---', ''],
	].join('\n');
	const article = parse(`${matter}${paragraph}`);
	assert.equal(article.title, 'محصول وفير: القمح');
	assert.equal(article.date?.iso, '2023-03-15');
	assert.equal(article.source?.name, 'سانا');
	assert.equal(article.author?.name, 'سامي العلي');
	assert.equal(article.url, 'https://example.com/1');
	assert.equal(article.text.slice(article.titleRange!.from, article.titleRange!.to), article.title);
	assert.equal(article.text.slice(article.date!.from!, article.date!.to!), '2023-03-15');
	assert.equal(article.blocks.at(-1)?.role, 'body');
	assert.ok(article.blocks.slice(0, -1).every(({role}) => role === 'metadata'));
});

test('names a date that cannot be read, and finds none', () => {
	const article = parse(`---\ntitle: محصول\ndate: قريباً\n---\n${paragraph}`);
	assert.equal(article.date, null);
	assert.match(article.problems[0]!.message, /not understood/);
});

test('a rule of dashes is no front matter', () => {
	assert.equal(parse(`${paragraph}\n---\nتتمة\n---\n`).blocks[0]?.role, 'body');
	assert.equal(parse(`---\n${paragraph}`).blocks.at(-1)?.role, 'body');
});
