import assert from 'node:assert/strict';
import {test} from 'node:test';
import {noCorrections} from '../../source/actors/corrections/corrections.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {createKnowledge} from '../../source/library/create-knowledge.ts';

const article = (id: string, body: string) => parseArticle(`خبر اليوم\n\n${body}`, {id, path: id});

const talks = article(
	'a.txt',
	'التقى فلاديمير بوتين الرئيس إيمانويل ماكرون في باريس. وقال بوتين شيئا.',
);
const report = article('b.txt', 'قال الدكتور غريغوري سوخوفسكي في باريس كلمة.');
const other = article('c.txt', 'قال الدكتور جريجوري سوخوفسكي كلمة أخرى.');
const articles = [talks, report, other];

const putin = 'person/vladimir-putin';

async function known(corrections = noCorrections) {
	const knowledge = createKnowledge({articles}, corrections);
	const actors = await knowledge.actors();
	return {knowledge, actors, actor: (id: string) => actors.find(({ids}) => ids.includes(id))!};
}

test('tells of an actor its articles, its mentions and its company', async () => {
	const {knowledge, actor} = await known();
	const paris = actor('place/paris');
	assert.deepEqual(knowledge.articlesOf(paris), [talks, report]);
	const mentions = await knowledge.mentionsOf(actor(putin));
	assert.deepEqual(
		mentions.map(({articleId, text}) => `${articleId} ${text}`),
		['a.txt فلاديمير بوتين', 'a.txt بوتين'],
	);
	assert.deepEqual(
		knowledge.togetherWith(paris).map(({actor: {name}, articleCount}) => `${name} ${articleCount}`),
		['جريجوري سوخوفسكي 1', 'إيمانويل ماكرون 1', 'فلاديمير بوتين 1'],
	);
});

test('names an actor by every spelling of its name, and by the id it was merged with', async () => {
	const {knowledge} = await known();
	const naming = (id: string, of = knowledge) =>
		articles.filter(of.namesActor(id)).map(({id}) => id);
	assert.deepEqual(naming('person/جريجوري-سوخوفسكي'), ['b.txt', 'c.txt']);
	const merged = knowledge.corrected({
		...noCorrections,
		merges: [{id: 'person/جريجوري-سوخوفسكي', as: putin}],
	});
	assert.deepEqual(naming(putin, merged), ['a.txt', 'b.txt', 'c.txt']);
	assert.deepEqual(naming('person/غريغوري-سوخوفسكي', merged), ['a.txt', 'b.txt', 'c.txt']);
});

test('tags only what a correction changes', async () => {
	const {knowledge} = await known();
	const corrected = knowledge.corrected({...noCorrections, stopIds: [putin]});
	assert.equal(corrected.tags(report), knowledge.tags(report));
	assert.ok(!corrected.tags(talks).actors.some(({id}) => id === putin));
	assert.ok(knowledge.tags(talks).actors.some(({id}) => id === putin));
	assert.ok(!corrected.keeps(putin) && knowledge.keeps(putin));
	assert.ok(!(await corrected.actors()).some(({id}) => id === putin));
});

test('finds those of the corpus first, then those of the lists, but none who is taken out', async () => {
	const {knowledge} = await known();
	assert.deepEqual(knowledge.findCounted('lavrov'), []);
	assert.equal(knowledge.findCounted('putin')[0]!.mentionCount, 2);
	const ids = knowledge.findActors('putin').map(({id}) => id);
	assert.equal(ids[0], putin);
	assert.ok(knowledge.findActors('lavrov').some(({id}) => id === 'person/sergey-lavrov'));
	const corrected = knowledge.corrected({...noCorrections, stopIds: ['person/sergey-lavrov']});
	await corrected.actors();
	assert.ok(!corrected.findActors('lavrov').some(({id}) => id === 'person/sergey-lavrov'));
});

test('counts on when articles have come, and tells how far it is', async () => {
	const growing = [talks];
	const knowledge = createKnowledge({articles: growing});
	assert.equal(knowledge.countedSoFar().articleCount, 0);
	await knowledge.actors();
	growing.push(report);
	const actors = await knowledge.actors();
	assert.equal(actors[0]!.id, 'place/paris');
	assert.equal(knowledge.countedSoFar().articleCount, 2);
	assert.equal(knowledge.countedSoFar().actors[0]!.articleCount, 2);
});

test('stops looking for mentions when nobody waits for them', async () => {
	const {knowledge, actor} = await known();
	const newer = new AbortController();
	newer.abort();
	await assert.rejects(knowledge.mentionsOf(actor(putin), {signal: newer.signal}));
});
