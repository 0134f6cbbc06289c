import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Article} from '../../source/article/article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';

const first =
	'أعلن وزير الزراعة يوم الأربعاء أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في الشمال.';
const second =
	'وأضاف الوزير أن الوزارة ستشتري القمح من الفلاحين بأسعار مشجعة قبل نهاية موسم الحصاد.';
const title = 'وزير الزراعة: محصول القمح وفير هذا العام';

function parse(...lines: string[]): Article {
	return parseArticle(lines.join('\n'), {id: 'a.txt', path: 'a.txt'});
}

function roles(article: Article): string[] {
	return article.blocks.map(({role}) => role);
}

test('reads a headline and its paragraphs', () => {
	const article = parse(title, '', first, '', second);
	assert.equal(article.title, title);
	assert.equal(article.titleFrom, 'stated');
	assert.deepEqual(article.titleRange, {from: 0, to: title.length});
	assert.deepEqual(roles(article), ['title', 'body', 'body']);
});

test('never alters the text, and its blocks are the lines without outer white space', () => {
	const text = `\u00a0 ${title}\u200f \r\n\r\n  ${first}\r\n`;
	const article = parseArticle(text, {id: 'a', path: 'b'});
	assert.equal(article.text, text);
	assert.deepEqual(
		article.blocks.map(({from, to}) => text.slice(from, to)),
		[title, first],
	);
});

test('derives a title from the first sentence where there is no headline', () => {
	const article = parse(`${first} ${second}`);
	assert.equal(article.title, first);
	assert.equal(article.titleFrom, 'derived');
	assert.deepEqual(roles(article), ['body']);
});

test('cuts a derived title at a blank where its sentence does not end', () => {
	const article = parse('كلمة '.repeat(1000));
	assert.match(article.title, /^(?:كلمة )+كلمة$/);
	assert.ok(article.title.length <= 500);
});

test('leaves the dateline out of a derived title', () => {
	const article = parse(`دمشق-سانا ${first}`);
	assert.equal(article.title, first);
	assert.deepEqual(article.dateline, {place: 'دمشق', agency: 'سانا', from: 0, to: 9});
});

test('never takes the headline of a related article for the title', () => {
	const article = parse(`${first} ${second}`, 'المصدر: سانا', 'اقرأ أيضاً:', 'افتتاح معرض الزهور');
	assert.equal(article.title, first);
	assert.deepEqual(roles(article), ['body', 'source-line', 'related-heading', 'related-link']);
});

test('passes over the name of a section, a widget and a counter round the headline', () => {
	const article = parse('عادي', 'اقتصاد', title, '3', 'قراءة دقيقتين', first, second);
	assert.equal(article.title, title);
	assert.deepEqual(roles(article), [
		...['boilerplate', 'boilerplate', 'title', 'boilerplate', 'boilerplate'],
		...['body', 'body'],
	]);
});

test('keeps a short line in the middle of the article, though it looks like a button', () => {
	const article = parse(title, first, '2', second, 'مباشر', second);
	assert.deepEqual(roles(article), ['title', 'body', 'body', 'body', 'body', 'body']);
});

test('keeps a page of verses whole', () => {
	const verses = ['يا ليلة طالت على الساهر', 'والنجم في عليائه حائر', 'صور', 'كأنه في صمته شاعر'];
	const article = parse('قصيدة الليل', ...verses, 'يبوح بالسر ولا يجهر', 'وينثني في خطوه عابر');
	assert.deepEqual(roles(article).slice(1), new Array(6).fill('body'));
});

test('reads who, where and when from the lines under the headline', () => {
	const article = parse(
		title,
		'كتب: سامي العلي',
		'بيروت - رويترز',
		'15 آذار/ مارس 2023 10:30 ص',
		first,
	);
	assert.equal(article.author?.name, 'سامي العلي');
	assert.equal(article.dateline?.place, 'بيروت');
	assert.equal(article.dateline?.agency, 'رويترز');
	assert.equal(article.date?.iso, '2023-03-15');
	assert.equal(article.time?.text, '10:30 ص');
	assert.deepEqual(roles(article), ['title', 'metadata', 'dateline', 'metadata', 'body']);
});

test('offsets of what is stated point at the words as written', () => {
	const article = parse(
		title,
		'بقلم: سامي العلي',
		'تاريخ النشر: ١٥ مارس ٢٠٢٣',
		first,
		'المصدر: رويترز',
	);
	for (const stated of [article.author, article.source]) {
		assert.equal(article.text.slice(stated!.from!, stated!.to!), stated!.name);
	}
	const {from, to, text} = article.date!;
	assert.equal(article.text.slice(from!, to!), text);
	assert.equal(text, '١٥ مارس ٢٠٢٣');
});

test('prefers the day of publication to that of a later change', () => {
	const article = parse(title, 'آخر تحديث: 17 مارس 2025', 'نشر في: 16 مارس 2025', first);
	assert.equal(article.date?.iso, '2025-03-16');
});

test('reads the date and dateline glued before the first sentence', () => {
	const article = parse(`آخر تحديث: 17 مارس 2025 - 11:31 ص بغداد/ شبكة أخبار العراق- ${first}`);
	assert.equal(article.date?.iso, '2025-03-17');
	assert.equal(article.time?.text, '11:31 ص');
	assert.equal(article.dateline?.place, 'بغداد');
	assert.equal(article.title, first);
});

test('invents no date from a relative day or one without its year', () => {
	for (const line of ['منذ 3 ساعات', 'تاريخ النشر: أمس الأول', 'الأربعاء 15 مارس']) {
		const article = parse(title, line, first);
		assert.equal(article.date, null, line);
		assert.equal(article.problems.length, 1, line);
	}
});

test('takes no date from the body or from a related article', () => {
	const dated = 'انطلقت الأعمال في 3 مايو 2021 بحضور عدد كبير من المزارعين والمختصين في شؤون الري.';
	const article = parse(title, first, dated, 'المصدر: سانا', 'اقرأ أيضا', '12 يونيو 2020', dated);
	assert.equal(article.date, null);
});

test('marks a text cut off in the middle of a sentence', () => {
	const article = parse(title, first, second, 'وختم الوزير حديثه بالقول إن الوزارة تعمل على');
	assert.deepEqual(
		article.blocks.map(block => block.truncated ?? false),
		[false, false, false, true],
	);
});

test('gives the id for a title where there is no word at all', () => {
	for (const text of ['', ' \n\u200f\n', '***\n—\n.']) {
		const article = parseArticle(text, {id: 'empty.txt', path: 'x'});
		assert.equal(article.dateline, null);
		assert.ok(article.titleFrom === 'derived');
	}
	assert.equal(parse('').title, 'a.txt');
});

test('takes any text without throwing, and loses no line of it', () => {
	const pieces = [
		'المصدر:',
		'#',
		'/>',
		'\ud800',
		'\u001b[2J',
		'اقرأ أيضا',
		'12',
		'•',
		'«',
		title,
		first,
	];
	for (let seed = 0; seed < 400; seed++) {
		const lines = Array.from({length: 1 + (seed % 9)}, (_, i) => pieces[(seed * 7 + i * i) % 11]!);
		const article = parse(...lines);
		assert.deepEqual(
			article.blocks.map(({from, to}) => article.text.slice(from, to)),
			lines,
		);
	}
});
