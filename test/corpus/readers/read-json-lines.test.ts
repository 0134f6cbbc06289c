import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readJsonLines} from '../../../source/corpus/readers/read-json-lines.ts';
import {bytesOf} from '../bytes-of.ts';
import {readItems} from './read-items.ts';

const body =
	'أعلن وزير الزراعة أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع في مناطق الشمال.';

function line(title: string, more: object = {}): string {
	return JSON.stringify({title, content: body, ...more});
}

test("makes an article of each line, its id of the line's number", async () => {
	const {articles, problems} = await readItems(readJsonLines, `${line('أ')}\n\n \r\n${line('ب')}`);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		articles.map(({id, path, text}) => [id, path, text]),
		[
			['f#1', 'f', `أ\n\n${body}`],
			['f#4', 'f', `ب\n\n${body}`],
		],
	);
});

test('keeps what the fields state', async () => {
	const fields = {source: 'سانا', author: 'سامي', url: 'http://example.com', date: '21/07/2015'};
	const {articles} = await readItems(readJsonLines, line('أ', fields));
	const [article] = articles;
	assert.equal(article?.source?.name, 'سانا');
	assert.equal(article?.author?.name, 'سامي');
	assert.equal(article?.url, 'http://example.com');
	assert.equal(article?.date?.iso, '2015-07-21');
});

test('leaves a date open that it cannot read, and says so', async () => {
	const {articles} = await readItems(readJsonLines, line('أ', {date: 'أمس'}));
	assert.equal(articles[0]?.date, null);
	assert.match(articles[0]!.problems[0]!.message, /"أمس" was not understood/);
});

test('takes the fields it is told', async () => {
	const content = JSON.stringify({t: 'أ', story: {text: body}});
	const fields = {title: 't', body: 'story.text'};
	const {articles} = await readItems(readJsonLines, content, {fields});
	assert.equal(articles[0]?.text, `أ\n\n${body}`);
});

test('passes over broken lines and names the first of them', async () => {
	const bad = ['{"title": "x', '[1]', 'نص', '{]', '17', '"x"'];
	const lines = [line('أ'), ...bad, line('ب')].join('\n');
	const {articles, problems} = await readItems(readJsonLines, lines);
	assert.deepEqual(
		articles.map(({id}) => id),
		['f#1', 'f#8'],
	);
	assert.deepEqual(
		problems.map(({code, message}) => [code, message]),
		[
			['broken-record', 'f: line 2 is not valid JSON. It was passed over.'],
			['broken-record', 'f: line 3 is no JSON object. It was passed over.'],
			['broken-record', 'f: line 4 is not valid JSON. It was passed over.'],
			['broken-record', 'f: 3 more lines could not be read either.'],
		],
	);
});

test('has a guess what a file is that has no line of JSON', async () => {
	const {problems} = await readItems(readJsonLines, '[\n{\n"title": "أ",\n"text": "ب"\n}\n]');
	assert.match(problems.at(-1)!.message, /3 more lines .* its name should end in \.json/);
});

test('tells of lines without text in one sentence', async () => {
	const blank = '{"title": "", "content": " "}\n';
	const {problems} = await readItems(readJsonLines, `${blank.repeat(5)}${line('أ')}`);
	assert.deepEqual(
		problems.map(({code, message}) => [code, message]),
		[['blank-records', 'f: lines 1, 2, 3 and 2 more have no text. Nothing was read there.']],
	);
	const {problems: one} = await readItems(readJsonLines, `${line('أ')}\n${blank}`);
	assert.equal(one[0]?.message, 'f: line 2 has no text. Nothing was read there.');
});

test('names the fields when none of them is known', async () => {
	const {problems} = await readItems(readJsonLines, '{"hed": "أ", "txt": "ب"}\n{"hed": "ج"}');
	assert.equal(problems[0]?.code, 'unknown-fields');
	assert.match(
		problems[0]!.message,
		/lines 1, 2 have no field .* "hed", "txt"\. .* --fields title=/,
	);
});

test('says that a file is empty, or no text', async () => {
	for (const [content, code] of [
		['', 'empty'],
		['\ufeff\n \n', 'empty'],
		[new Uint8Array(5000), 'binary'],
	] as const) {
		const {problems} = await readItems(readJsonLines, content);
		assert.deepEqual(
			problems.map(problem => problem.code),
			[code],
		);
	}
});

test('reads lines in every encoding', async () => {
	const text = `\ufeff${line('أ')}\n${line('ب')}`;
	const windows = Buffer.from(
		'7b227469746c65223a22dec7e120dae1ed20dded20ede6e320dfd1ede3227d',
		'hex',
	);
	const utf16 = Buffer.from(text, 'utf16le');
	for (const bytes of [Buffer.from(text), utf16, Buffer.from(utf16).swap16()]) {
		const {articles} = await readItems(readJsonLines, '', {chunks: bytesOf(bytes, 7)});
		assert.deepEqual(
			articles.map(({title}) => title),
			['أ', 'ب'],
		);
	}
	const {articles} = await readItems(readJsonLines, windows);
	assert.equal(articles[0]?.title, 'قال علي في يوم كريم');
});

test('keeps a line with invalid bytes, and says so', async () => {
	const bytes = Buffer.concat([
		Buffer.from('{"text": "نص كامل \u0627'),
		Buffer.from([0xff, 0x22, 0x7d]),
	]);
	const {articles} = await readItems(readJsonLines, bytes);
	assert.equal(articles[0]?.text, 'نص كامل ا\ufffd');
	assert.match(articles[0]!.problems[0]!.message, /1 place is not valid utf-8/);
});

test("is not led astray by names of JavaScript's own", async () => {
	const {articles} = await readItems(readJsonLines, '{"__proto__": {"title": "x"}, "title": "أ"}');
	assert.equal(articles[0]?.title, 'أ');
});

test('passes over a line nested to do harm', async () => {
	const deep = `{"title": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
	const {articles, problems} = await readItems(readJsonLines, `${deep}\n${line('أ')}`);
	assert.equal(articles.length, 1);
	assert.equal(problems[0]?.code, 'too-deep');
});

test('gives the first article before it has read the last', async () => {
	let given = 0;
	async function* chunks() {
		for (; given < 1000; given++) yield Buffer.from(`${line('أ').repeat(1)}\n`.repeat(100));
	}
	for await (const item of readJsonLines({id: 'f', path: 'f', chunks: chunks()})) {
		assert.equal(item.kind, 'article');
		break;
	}
	assert.ok(given < 20);
});
