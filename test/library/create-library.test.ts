import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';
import type {CorpusItem} from '../../source/corpus/corpus-item.ts';
import {createLibrary} from '../../source/library/create-library.ts';

const article = (id: string, text: string): CorpusItem => ({
	kind: 'article',
	article: parseArticle(text, {id, path: id}),
});

async function* corpus(...items: readonly CorpusItem[]) {
	yield* items;
}

const rain = article('a.txt', 'أمطار غزيرة\n\nهطلت أمطار غزيرة على دمشق.');
const talks = article('b.txt', 'محادثات موسكو\n\nالتقى فلاديمير بوتين الوفد في موسكو.');

test('keeps articles and problems in the order of the corpus', async () => {
	const problem = {path: 'c', code: 'missing', message: 'c: there is no such file.'} as const;
	const library = createLibrary(corpus(rain, {kind: 'problem', problem}, talks));
	const {summaries, problems, complete} = await library.complete;
	assert.deepEqual(
		summaries.map(({id}) => id),
		['a.txt', 'b.txt'],
	);
	assert.deepEqual([problems, complete], [[problem], true]);
});

test('tells its listeners when it is complete, until they leave', async () => {
	const library = createLibrary(corpus(rain));
	let news = 0;
	const leave = library.subscribe(() => news++);
	await library.complete;
	assert.equal(news, 1);
	leave();
});

test('leaves out the articles that are not wanted', async () => {
	const library = createLibrary(corpus(rain, talks), {keep: ({id}) => id === 'b.txt'});
	assert.equal((await library.complete).summaries.length, 1);
	assert.equal(library.read('a.txt'), undefined);
});

test('answers as ever while its search is made ready, and after', async () => {
	const library = createLibrary(corpus(rain, talks));
	await library.complete;
	const prepared = library.prepareSearch();
	const found = async () => (await library.search('موسكو')).hits.map(({id}) => id);
	assert.deepEqual(await found(), ['b.txt']);
	await prepared;
	assert.deepEqual(await found(), ['b.txt']);
	await library.prepareSearch();
});

test('finds an article by id, by a beginning, by a piece of its title, and says when it is unsure', async () => {
	const library = createLibrary(corpus(rain, talks));
	await library.complete;
	const found = (words: string) => {
		const reference = library.find(words);
		return reference.kind === 'one' ? reference.summary.id : reference.kind;
	};
	assert.equal(found('a.txt'), 'a.txt');
	assert.equal(found('b'), 'b.txt');
	assert.equal(found('محادثات'), 'b.txt');
	assert.equal(found('ات'), 'b.txt');
	assert.equal(found('م'), 'many');
	assert.equal(found('zzz'), 'none');
	assert.equal(found(''), 'none');
});

test('a search by actor asks who is named', async () => {
	const library = createLibrary(corpus(rain, talks));
	await library.complete;
	const {hits} = await library.search('actor:person/vladimir-putin');
	assert.deepEqual(
		hits.map(({id}) => id),
		['b.txt'],
	);
});

test('knows everybody in the corpus with every mention in context', async () => {
	const library = createLibrary(corpus(rain, talks));
	await library.complete;
	const knowledge = await library.knowledge();
	const actors = await knowledge.actors();
	const putin = actors.find(({id}) => id === 'person/vladimir-putin')!;
	const [mention] = await knowledge.mentionsOf(putin);
	assert.equal(mention!.articleId, 'b.txt');
	assert.equal(mention!.before + mention!.text, 'التقى فلاديمير بوتين');
});

test('finds and marks Arabic names by their English ones', async () => {
	const library = createLibrary(corpus(rain, talks));
	await library.complete;
	const {hits} = await library.search('putin moscow');
	assert.deepEqual(
		hits.map(({id}) => id),
		['b.txt'],
	);
	const marked = library.matches(library.read('b.txt')!, 'putin moscow').map(({text}) => text);
	assert.deepEqual(marked, ['موسكو', 'بوتين', 'موسكو']);
});
