import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHtml} from '../../../source/corpus/readers/read-html.ts';
import {readItems} from './read-items.ts';

const sentences = [
	'أعلن وزير الزراعة أن المحصول سيكون وفيراً هذا العام، بفضل أمطار الربيع في مناطق الشمال والشرق.',
	'وأضاف أن المخازن جاهزة، وأن الحصاد يبدأ في الأسبوع الأول من الشهر المقبل، كما في كل عام.',
	'وقال مزارعون إن الأسعار جيدة، لكن كلفة النقل ارتفعت، وإنهم ينتظرون دعماً من الوزارة.',
];
const paragraphs = sentences.map(sentence => `<p>${sentence}</p>`).join('\n');
const around = {
	before: '<nav><ul><li><a href="/">الرئيسية</a><li><a href="/x">رياضة</a></ul></nav>',
	after: '<footer><a href="/about">من نحن</a> <a href="/terms">شروط الاستخدام</a></footer>',
};

function page(head: string, main = `<article>${paragraphs}</article>`): string {
	const body = `${around.before}${main}${around.after}`;
	return `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${head}</head><body>${body}</body></html>`;
}

async function read(html: string | Uint8Array) {
	const {articles, problems} = await readItems(readHtml, html);
	return {article: articles[0], problems};
}

test('finds the main text, and parts it from what stands round it', async () => {
	const {article, problems} = await read(page('<title>محصول وفير</title>'));
	assert.equal(article?.text, ['محصول وفير', ...sentences].join('\n\n'));
	assert.equal(article?.id, 'f');
	assert.equal(article?.title, 'محصول وفير');
	assert.deepEqual(problems, []);
	assert.deepEqual(article?.problems, []);
});

test('takes what the page states about itself', async () => {
	const {article} = await read(
		page(`<title>محصول وفير | سنابل</title>
			<meta property="og:site_name" content="سنابل">
			<meta property="og:title" content="محصول وفير">
			<meta name="author" content="سامي">
			<meta property="article:published_time" content="2015-07-21T02:51:32+03:00">
			<link rel="canonical" href="https://example.com/1">`),
	);
	assert.equal(article?.title, 'محصول وفير');
	assert.equal(article?.source?.name, 'سنابل');
	assert.equal(article?.author?.name, 'سامي');
	assert.equal(article?.date?.iso, '2015-07-21');
	assert.equal(article?.url, 'https://example.com/1');
});

test('takes the name of the site off the title, but not who speaks', async () => {
	const site = '<meta property="og:site_name" content="سنابل">';
	for (const [title, expected] of [
		['محصول وفير في الشمال | سنابل', 'محصول وفير في الشمال'],
		['محصول وفير في الشمال - سنابل', 'محصول وفير في الشمال'],
		['سنابل', 'سنابل'],
		['الوزير: محصول وفير في الشمال والشرق', 'الوزير: محصول وفير في الشمال والشرق'],
		['الوزير: محصول وفير في الشمال | سنابل', 'الوزير: محصول وفير في الشمال'],
	] as const) {
		const {article} = await read(page(`<title>${title}</title>${site}`));
		assert.equal(article?.title, expected);
	}
});

test('reads pages in the encodings of text', async () => {
	const {article} = await read(Buffer.from(page('<title>محصول وفير</title>'), 'utf16le'));
	assert.equal(article?.title, 'محصول وفير');
	const head = Buffer.from('<meta charset="windows-1256"><p>');
	const words = Buffer.from('dec7e120dae1ed20dded20ede6e320dfd1ede3', 'hex');
	const {article: old} = await read(Buffer.concat([head, words]));
	assert.equal(old?.text, 'قال علي في يوم كريم');
});

test('reads pieces of pages, and pages without head or body', async () => {
	for (const html of [paragraphs, `<html>${paragraphs}</html>`, `<body>${paragraphs}`]) {
		const {article} = await read(html);
		assert.equal(article?.text, sentences.join('\n\n'), html.slice(0, 10));
	}
});

test('shows all text of a page that is nested too deep, and says so', async () => {
	const html = page('<title>محصول</title>', `${'<div>'.repeat(5000)}${paragraphs}`);
	const {article, problems} = await read(html);
	assert.ok(sentences.every(sentence => article?.text.includes(sentence)));
	assert.equal(problems[0]?.code, 'too-deep');
	assert.match(problems[0]!.message, /^f: more than 100 elements within one another/);
});

test('refuses a page of too much markup, but not one with its pictures in it', async () => {
	const {article, problems} = await read('<b>'.repeat(200_000));
	assert.equal(article, undefined);
	assert.equal(problems[0]?.code, 'too-large');
	const picture = `<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`;
	const {article: pictured} = await read(page('', `<article>${picture}${paragraphs}</article>`));
	assert.equal(pictured?.text, sentences.join('\n\n'));
});

test('says that a page holds no text', async () => {
	for (const html of ['', '<html></html>', '<script>let a</script>', '<!-- نص -->']) {
		const {article, problems} = await read(html);
		assert.equal(article, undefined);
		assert.equal(problems[0]?.code, 'empty', html);
	}
});

test('does not stumble over markup that is none', async () => {
	const broken = [
		'<',
		'<<<>>>',
		'<p',
		'</p></html><p>نص',
		'<table><tr><html><head>نص',
		'&#99999999;نص',
	];
	for (const html of [...broken, '<svg><html>نص', '<!doctype html>نص<frameset>', '<a href="نص']) {
		const {article, problems} = await read(html);
		assert.ok(article !== undefined || problems.length > 0, html);
	}
});
