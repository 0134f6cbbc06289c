import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';
import {createMemoryEngine} from '../../source/search/create-memory-engine.ts';
import type {SearchOptions} from '../../source/search/engine.ts';
import {highlight} from '../../source/search/highlight.ts';
import {makeArticle} from './make-article.ts';

const corpus = join(import.meta.dirname, '../../corpus');
const five = readdirSync(corpus)
	.sort()
	.map(name => parseArticle(readFileSync(join(corpus, name), 'utf8'), {id: name, path: name}));

const inFive = createMemoryEngine(five);
const idsInFive = async (query: string, options?: SearchOptions) =>
	(await inFive.search(query, options)).hits.map(({id}) => id.slice(0, 3));

/** Articles of a body each, named by their place. */
const world = (...bodies: readonly string[]) =>
	createMemoryEngine(bodies.map((body, index) => makeArticle({id: String(index), body})));
const ids = async (engine: ReturnType<typeof world>, query: string, options?: SearchOptions) =>
	(await engine.search(query, options)).hits.map(({id}) => id);

test('finds spelling variants, slips, clitics and digits in the five reports', async () => {
	assert.deepEqual((await idsInFive('الاسد')).sort(), ['000', '002']);
	assert.deepEqual((await idsInFive('بوتن')).sort(), ['001', '002', '003']);
	assert.deepEqual(await idsInFive('بوتن'), await idsInFive('بوتين'));
	assert.deepEqual((await idsInFive('وبوتين')).sort(), (await idsInFive('بوتين')).sort());
	assert.deepEqual(await idsInFive('١٥'), await idsInFive('15'));
	assert.deepEqual(await idsInFive('ﺑُﻮﺗِﻴﻦ'), await idsInFive('بوتين'));
	assert.deepEqual((await idsInFive('سيرجي')).sort(), (await idsInFive('سيرغي')).sort());
});

test('marks in each hit what the article screen marks', async () => {
	const {hits} = await inFive.search('الاسد بوتين');
	assert.ok(hits.length > 0);
	for (const {id, matches} of hits) {
		assert.deepEqual(matches, highlight(five.find(article => article.id === id)!, 'الاسد بوتين'));
	}
});

test('gives matches and snippets as written', async () => {
	const {hits} = await inFive.search('الأسد');
	for (const {id, matches, snippet} of hits) {
		const {text} = five.find(article => article.id === id)!;
		assert.ok(matches.length > 0);
		for (const match of matches) assert.equal(match.text, text.slice(match.from, match.to));
		assert.equal(snippet.text, text.slice(snippet.from, snippet.to));
		assert.ok(snippet.text.includes('الأسد'));
	}
});

test('puts the article with the words in its title first', async () => {
	const engine = createMemoryEngine([
		makeArticle({id: 'body', title: 'خبر', body: 'قال إن اللقاء في موسكو تم'}),
		makeArticle({id: 'title', title: 'لقاء في موسكو', body: 'قال إن اللقاء تم'}),
	]);
	assert.deepEqual(await ids(engine, 'موسكو'), ['title', 'body']);
});

test('puts words that stand together before words that are scattered', async () => {
	const engine = world(
		'الدفاع قال كلاما عن أشياء كثيرة ثم جاء وزير آخر',
		'قال وزير الدفاع كلاما عن أشياء كثيرة ثم جاء',
	);
	assert.deepEqual(await ids(engine, 'وزير الدفاع'), ['1', '0']);
});

test('puts the word itself before its other forms', async () => {
	const engine = world('في السوريين خير', 'في السورية خير');
	assert.deepEqual(await ids(engine, 'السورية'), ['1', '0']);
});

test('puts letters as typed before their variants', async () => {
	const engine = world('قال علي نعم', 'قال على نعم');
	assert.deepEqual(await ids(engine, 'على '), ['1', '0']);
	assert.deepEqual(await ids(engine, 'علي '), ['0', '1']);
});

test('narrows down with each word', async () => {
	const engine = world('بوتين في موسكو', 'الأسد في دمشق', 'بوتين والأسد في الكرملين');
	assert.deepEqual(await ids(engine, 'بوتين الأسد'), ['2']);
});

test('does not take another day for a name, unless nothing else is there', async () => {
	assert.deepEqual(await ids(world('زار الأسد موسكو', 'يوم الأحد الماضي'), 'الأسد'), ['0']);
	assert.deepEqual(await ids(world('يوم الأحد الماضي'), 'الأسد'), ['0']);
});

test('fills the first page with articles that have all words if one was a slip', async () => {
	const engine = world('انسحب الفريق', 'انسحب الفريد من اللعب', 'الفريد', 'انسحب');
	assert.deepEqual(await ids(engine, 'انسحب الفريق'), ['0', '1']);
	const full = world(...Array.from({length: 12}, () => 'انسحب الفريق'), 'انسحب الفريد من اللعب');
	assert.equal((await ids(full, 'انسحب الفريق')).length, 12);
});

test('prefers a lost letter to a wrong one, and a rare word beside the others to a common one', async () => {
	assert.deepEqual(await ids(world('قال بوتس', 'قال بوتين'), 'بوتن قال'), ['1', '0']);
	const common = Array.from({length: 8}, () => 'قال علي ذلك');
	const engine = world(...common, 'المقام قال علي', 'المقام قال عليم', 'ذلك', 'كلام', 'عليك');
	assert.deepEqual(await ids(engine, 'المقام عليك'), ['9', '8']);
});

test('minds a word that all articles have little beside a telling one', async () => {
	const others = Array.from({length: 20}, () => 'كلام من هنا');
	const engine = world('وقع الحادث م', 'وقع حادث مرور', ...others);
	assert.deepEqual(await ids(engine, 'حادث م'), ['1', '0']);
});

test('finds no guess beside a word that articles have', async () => {
	const engine = world('انسحب الفريق', 'انسحب الفريد');
	assert.deepEqual(await ids(engine, 'الفريق'), ['0']);
});

test('finds a name of several words only where they stand together, and the word as typed beside it', async () => {
	const namesOf = (latin: string) =>
		new Map([['bbc', ['هييه الاذاعه البريطانيه']]]).get(latin) ?? [];
	const engine = createMemoryEngine(
		[
			'قالت هيئة الإذاعة البريطانية ذلك',
			'قالت BBC ذلك',
			'في الإذاعة قالت هيئة أخرى غير البريطانية ذلك',
		].map((body, index) => makeArticle({id: String(index), body})),
		{namesOf},
	);
	const {hits} = await engine.search('bbc');
	assert.deepEqual(
		hits.map(({id, matches}) => [id, matches.map(({text}) => text).join(' ')]),
		[
			['1', 'BBC'],
			['0', 'هيئة الإذاعة البريطانية'],
		],
	);
});

test('finds related texts, below the articles themselves', async () => {
	const engine = createMemoryEngine([
		makeArticle({id: 'related', body: 'خبر قصير', related: 'لافروف لافروف لافروف'}),
		makeArticle({id: 'main', body: 'خبر أطول بكثير عن أشياء كثيرة قالها لافروف'}),
	]);
	assert.deepEqual(await ids(engine, 'لافروف'), ['main', 'related']);
});

test('keeps phrases, unwanted words and words of the title', async () => {
	const engine = createMemoryEngine([
		makeArticle({id: 'a', title: 'وزير الخارجية', body: 'زار تركيا'}),
		makeArticle({id: 'b', title: 'خبر', body: 'قال وزير الخارجية ذلك'}),
		makeArticle({id: 'c', title: 'خبر', body: 'قال وزير الدفاع في الخارجية'}),
	]);
	assert.deepEqual((await ids(engine, '"وزير الخارجية"')).sort(), ['a', 'b']);
	assert.deepEqual(await ids(engine, 'title:وزير'), ['a']);
	assert.deepEqual((await ids(engine, 'وزير not:تركيا')).sort(), ['b', 'c']);
	assert.deepEqual(await ids(engine, '"وزير الخار'), ['a', 'b']);
	assert.deepEqual(await ids(engine, 'not:وزير'), []);
});

test('finds by filters alone, in the order of the corpus', async () => {
	const engine = createMemoryEngine(
		[
			makeArticle({id: 'a', body: 'خبر', date: '2015-07-21'}),
			makeArticle({id: 'b', body: 'خبر', date: '2016-07-21'}),
			makeArticle({id: 'c', body: 'خبر'}),
		],
		{hasActor: (article, actor) => article !== 'a' && actor === 'person/x'},
	);
	assert.deepEqual(await ids(engine, 'since:2015'), ['a', 'b']);
	assert.deepEqual(await ids(engine, 'actor:person/x'), ['b', 'c']);
	assert.deepEqual(await ids(engine, 'خبر actor:person/x since:2015'), ['b']);
	assert.equal((await engine.search('since:2015')).hits[0]!.snippet.text, 'خبر');
});

test('finds letters exactly as typed when asked for', async () => {
	const engine = world('زار الأسد موسكو', 'زار الاسد موسكو', 'زار والاسد موسكو');
	assert.deepEqual(await ids(engine, 'الاسد', {exact: true}), ['1']);
	assert.deepEqual(await ids(engine, 'زار الاسد', {exact: true}), ['1']);
	assert.deepEqual(await ids(engine, 'الاس', {exact: true}), []);
	assert.deepEqual(await ids(engine, '"زار الأسد"', {exact: true}), ['0']);
});

test('falls back to titles that hold a part of a word', async () => {
	const engine = createMemoryEngine([
		makeArticle({id: 'a', title: 'لقاء مع باتروشيف', body: 'خبر'}),
		makeArticle({id: 'b', title: 'خبر آخر', body: 'خبر'}),
	]);
	const {hits} = await engine.search('تروشيف');
	assert.deepEqual(
		hits.map(({id, matches}) => [id, matches.map(({text}) => text)]),
		[['a', ['باتروشيف']]],
	);
});

test('counts all that was found, also beyond the limit', async () => {
	const engine = world('خبر', 'خبر', 'خبر');
	const {total, hits} = await engine.search('خبر', {limit: 2});
	assert.deepEqual([total, hits.length], [3, 2]);
	assert.ok(hits[0]!.score >= hits[1]!.score);
	assert.deepEqual((await engine.search('خبر', {limit: 0})).hits, []);
});

test('finds nothing for a query without words, and in no articles', async () => {
	for (const query of ['', ' ', '«»', '،؟', '\u064e\u0640', 'not:', '""', 'since:', '\ud83d']) {
		assert.deepEqual(
			await inFive.search(query),
			{query, total: 0, hits: []},
			JSON.stringify(query),
		);
	}
	assert.deepEqual(await ids(world(), 'بوتين'), []);
	assert.deepEqual(await ids(world('', '...'), 'بوتين'), []);
});

test('answers hostile queries with something sensible', async () => {
	const hostile = [
		'ب'.repeat(10_000),
		'بوتين '.repeat(2000),
		'"'.repeat(10_000),
		'not:'.repeat(2500),
		'title:title:title:',
		'"بوتين',
		'"بوتين" "',
		'a:b:c',
		'since:9999 until:0000',
		'\u202eبوتين\u0000\u001b[31m',
		'.*+?^$()|[]{}\\',
		'constructor __proto__',
	];
	for (const query of hostile) {
		const {total, hits} = await inFive.search(query);
		assert.equal(total, hits.length);
	}
	assert.deepEqual((await idsInFive('"بوتين')).sort(), ['001', '002', '003']);
});

test('gives up when a newer key was pressed', async () => {
	const newerKey = new AbortController();
	const search = world('خبر').search('خبر', {signal: newerKey.signal});
	newerKey.abort(new Error('newer key'));
	await assert.rejects(search, /newer key/);
	await assert.rejects(world('خبر').search('خبر', {signal: newerKey.signal}), /newer key/);
});

test('goes on indexing where an engine of fewer articles stood', async () => {
	const articles = ['بوتين', 'لافروف', 'شويغو'].map((body, index) =>
		makeArticle({id: String(index), body}),
	);
	const [few, more, all] = [1, 2, 3].map(count => createMemoryEngine(articles.slice(0, count)));
	assert.deepEqual(await ids(few!, 'لافروف'), []);
	assert.deepEqual(await ids(all!, 'شويغو'), ['2']);
	// Engines of fewer articles know nothing of the later ones.
	assert.deepEqual(await ids(more!, 'شويغو'), []);
	assert.deepEqual(await ids(more!, 'لافروف'), ['1']);
	const both = await Promise.all([ids(few!, 'بوتين'), ids(all!, 'شويغو'), ids(more!, 'شويغو')]);
	assert.deepEqual(both, [['0'], ['2'], []]);
});

const englishNames: Readonly<Record<string, readonly string[]>> = {
	putin: ['بوتين'],
	hezbollah: ['حزب الله'],
};
const latinWorld = (...bodies: readonly string[]) =>
	createMemoryEngine(
		bodies.map((body, index) => makeArticle({id: String(index), body})),
		{namesOf: latin => englishNames[latin] ?? []},
	);

test('finds Arabic names by Latin letters, with their clitics, and marks them', async () => {
	const engine = latinWorld('زار بوتين دمشق', 'هطلت أمطار', 'مع الوفد ولبوتين رأي');
	const {hits, correction} = await engine.search('putin');
	assert.deepEqual(hits.map(({id}) => id).sort(), ['0', '2']);
	for (const {matches} of hits)
		assert.deepEqual(
			matches.map(({text}) => text),
			['بوتين'],
		);
	assert.equal(correction, undefined);
});

test('asks for all words of a name that has several in Arabic', async () => {
	const engine = latinWorld('قال حزب العمال إنه فاز', 'قال حزب الله إنه باق', 'والله أعلم');
	assert.equal((await ids(engine, 'hezbollah'))[0], '1');
});

test('finds Latin words as typed before their Arabic names', async () => {
	const engine = latinWorld(
		'قال بوتين إن المطر نزل',
		'قال Putin إن المطر نزل',
		'طارت F-16 ثم نزلت',
	);
	assert.deepEqual(await ids(engine, 'putin'), ['1', '0']);
	assert.deepEqual(await ids(engine, 'F-16'), ['2']);
	assert.deepEqual(await ids(engine, 'Putin', {exact: true}), ['1']);
	assert.deepEqual(await ids(engine, 'putin', {exact: true}), []);
});

test('finds names nobody told it by their sound', async () => {
	const engine = world('قال شويغو إنه باق', 'قال الجبير إنه عائد');
	assert.deepEqual(await ids(engine, 'shoigu'), ['0']);
	assert.deepEqual(await ids(engine, 'al-jubeir'), ['1']);
});

test('offers what the same keys type on the Arabic layout when nothing is found', async () => {
	const engine = latinWorld('زار بوتين دمشق', 'إن f حرف');
	const result = await engine.search('f,jdk');
	assert.deepEqual([result.total, result.hits, result.correction], [0, [], 'بوتين']);
	for (const query of ['putin', 'zzzz', 'بوتين', 'زقزقزق', 'F', '']) {
		assert.equal((await engine.search(query)).correction, undefined, query);
	}
	assert.equal((await engine.search('f,jdk', {exact: true})).correction, 'بوتين');
});
