import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';

const folder = join(import.meta.dirname, '../../corpus');

/** One letter a block: what a careful reader says of each line. */
const letters: Readonly<Record<string, string>> = {
	...{title: 't', dateline: 'd', metadata: 'm', body: 'b', keywords: 'k', boilerplate: 'x'},
	...{'source-line': 's', 'related-heading': 'H', 'related-title': 'T', 'related-body': 'B'},
	'related-link': 'L',
};

const expected: Readonly<Record<string, string>> = {
	'000': 'dbbbbbbbsHTBHLLLLLLLLLL',
	'001': 'tbbbbbbbbb',
	'002': 'xtmxxbbbbbbxxxx',
	'003': 'tbbbbbLbx',
	'004': 'tmxbbbbbskHTBBBBBBBBB',
};

function read(number: string) {
	const name = readdirSync(folder).find(file => file.startsWith(number))!;
	return parseArticle(readFileSync(join(folder, name), 'utf8'), {id: name, path: name});
}

for (const [number, roles] of Object.entries(expected)) {
	test(`tells the lines of article ${number} from what was scraped with them`, () => {
		assert.equal(
			read(number)
				.blocks.map(({role}) => letters[role])
				.join(''),
			roles,
		);
	});
}

test('finds the headline of four, and derives that of the one that has none', () => {
	const titles = Object.keys(expected).map(number => read(number));
	assert.deepEqual(
		titles.map(({titleFrom}) => titleFrom),
		['derived', 'stated', 'stated', 'stated', 'stated'],
	);
	assert.match(titles[0]!.title, /^أكد اللواء علي مملوك .* مواجهة الإرهاب\.$/);
	assert.equal(titles[2]!.title, 'بوتين والأسد يستعرضان التطورات وملف العلاقات بين دمشق وأنقرة');
});

test('finds the one stated date, and the one stated time', () => {
	const articles = Object.keys(expected).map(read);
	assert.deepEqual(
		articles.map(({date}) => date?.iso ?? null),
		[null, null, null, null, '2024-12-26'],
	);
	assert.equal(read('004').date!.text, '26th, December 2024 GMT');
	assert.deepEqual(
		articles.map(({time}) => time?.text ?? null),
		[null, null, '00:03 صباحا', null, null],
	);
});

test('finds the source of three: a source line, or the publisher that the page names', () => {
	const names = Object.keys(expected).map(number => read(number).source?.name ?? null);
	assert.deepEqual(names, [
		'الوكالة العربية السورية للأنباء',
		null,
		'الخليج',
		null,
		'البوابة نيوز',
	]);
	const {text, source} = read('002');
	assert.equal(text.slice(source!.from!, source!.to!), 'الخليج');
});

test('finds the dateline of the one that has one', () => {
	assert.deepEqual(read('000').dateline, {place: 'موسكو', agency: 'سانا', from: 0, to: 10});
	for (const number of ['001', '002', '003', '004']) assert.equal(read(number).dateline, null);
});

test('sees that one of them breaks off in mid-sentence', () => {
	const truncated = Object.keys(expected).filter(number =>
		read(number).blocks.some(block => block.truncated),
	);
	assert.deepEqual(truncated, ['003']);
});
