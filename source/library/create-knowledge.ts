import type {Tags} from '../actors/actor.ts';
import {actorKey} from '../actors/actor-key.ts';
import {createCorrector} from '../actors/corrections/correct-tags.ts';
import {type Corrections, noCorrections} from '../actors/corrections/corrections.ts';
import {extendGazetteer} from '../actors/corrections/extend-gazetteer.ts';
import {type CorpusActor, createCensus} from '../actors/create-census.ts';
import {actorHaystack, type FindableActor, findActors} from '../actors/find-actors.ts';
import {loadGazetteer} from '../actors/gazetteer/gazetteer.ts';
import type {GazetteerEntry} from '../actors/gazetteer/gazetteer-entry.ts';
import {type MentionInContext, mentionsInContext} from '../actors/mentions-in-context.ts';
import {createTagger} from '../actors/tag-article.ts';
import {type ActorsByArticle, type Companion, togetherWith} from '../actors/together-with.ts';
import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import {type ClaimTable, tabulateClaims} from '../compare/claim-table.ts';
import {compareSides, sideOf} from '../compare/compare-articles.ts';
import type {Comparison} from '../compare/comparison.ts';
import {type EventDigest, eventDigest} from '../compare/event-digest.ts';
import {findTwins, type Twin, type TwinOptions} from '../compare/find-twins.ts';
import {type PreparedSide, prepareSide} from '../compare/prepare-side.ts';
import {strongestPairs, type TwinPair} from '../compare/strongest-pairs.ts';
import {createTwinIndex, type TwinIndex} from '../compare/twin-index.ts';
import {createPace} from '../corpus/pace.ts';
import {inSlices} from './in-slices.ts';

/** A mention in its context, with the article it stands in. */
export type ArticleMention = MentionInContext & {readonly articleId: string};

type MentionSearch = {
	readonly signal?: AbortSignal;
	/** Told now and then what was found so far: an actor of a large corpus is in thousands of files. */
	readonly onSome?: (mentions: readonly ArticleMention[]) => void;
};

/** How often it is told what was found so far, in milliseconds. */
const someEvery = 250;

/**
 * What is known of the people, places and events in a corpus, as the reader has corrected it. What needs all of its
 * articles is made in slices, so that keys are answered meanwhile.
 */
export type Knowledge = {
	/** Who is in an article. */
	tags(article: Article): Tags;
	/** Who is in the corpus so far, in most articles first. */
	actors(): Promise<readonly CorpusActor[]>;
	/** How many articles have been counted, and who is in most of them; at once. */
	countedSoFar(): {readonly articleCount: number; readonly actors: readonly CorpusActor[]};
	/** Every mention of an actor of the last count, in context. Rejects when it is aborted. */
	mentionsOf(actor: CorpusActor, search?: MentionSearch): Promise<readonly ArticleMention[]>;
	/** The articles that name an actor of the last count. */
	articlesOf(actor: CorpusActor): readonly Summary[];
	/** Who appears in the same articles as an actor of the last count. */
	togetherWith(actor: CorpusActor): readonly Companion[];
	/** Whether an article names an actor, by any id that is known to be the actor's. */
	namesActor(id: string): (article: Article) => boolean;
	/** The ids of all articles that name an actor, where that is stored; else `undefined`. */
	articlesNaming(id: string): Promise<ReadonlySet<string> | undefined>;
	/** False for an id of which the reader has said that it is no actor, or the same as another one. */
	keeps(id: string): boolean;
	/** Those of the last count, a word of whose names begins with each word typed. */
	findCounted(typed: string): readonly CorpusActor[];
	/** The same, and behind them those of the lists who were not counted. */
	findActors(typed: string): readonly FindableActor[];
	/** Two articles side by side. */
	compare(a: Article, b: Article): Comparison;
	/** Several articles side by side: what is claimed, and who claims it. */
	tabulate(articles: readonly Article[]): Promise<ClaimTable>;
	/** Other reports of an article's event, most likely first. */
	twins(article: Article): Promise<readonly Twin[]>;
	/** Pairs of reports of one event, strongest first. */
	pairs(options?: TwinOptions): Promise<readonly TwinPair[]>;
	/** The same with other corrections. What these do not change is not made again. */
	corrected(corrections: Corrections): Knowledge;
};

/** What knowledge is about. */
export type Known = {
	/** May grow. */
	readonly articles: readonly Article[];
	/** Awaited before what needs all articles: it may add to them. */
	readonly readAll?: () => Promise<void>;
	/** The corpus with its tags, where they were stored, in place of its articles: these are read only one by one. */
	readonly stored?: () => Promise<TaggedCorpus | undefined>;
	/** Those that share most with an article, in place of a look at all; it may be one of them. */
	readonly nearest?: (article: Article) => Promise<readonly Article[]>;
};

/** A corpus of which it is stored who is named in each article; articles go by their place in it. */
export type TaggedCorpus = {
	readonly articleCount: number;
	summary(article: number): Summary;
	/** As a tagger made them, but for the places of mentions. */
	tags(article: number): Tags;
	/** The articles that name an actor whose id is wanted. Quick: no tags are decoded. */
	naming(isWanted: (id: string) => boolean): readonly Summary[];
	/** `undefined` where its file has gone. */
	load(article: number): Promise<Article | undefined>;
};

/** Knowledge of articles, which may become more. What an article needs is made once. */
export function createKnowledge(known: Known, corrections: Corrections = noCorrections): Knowledge {
	return knowledgeWith(known, corrections, createMaker(corrections));
}

/** How often to look for articles that have been read, in milliseconds. */
const newArticlesEvery = 20;
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** So many of the ranking are made of a count that is not done. */
const mostAtOnce = 300;

function knowledgeWith(known: Known, corrections: Corrections, maker: Maker): Knowledge {
	const {articles, nearest} = known;
	const {isEmpty, correct, idOf, keeps, isSettled} = createCorrector(corrections);
	const tags = remembered((article: Article) => correct(maker.tags(article), article.id));
	const side = (article: Article) => maker.side(article, tags(article));
	const digest = (article: Article) => maker.digest(article, tags(article));
	const census = createCensus(isSettled);
	let counted = 0;
	let counting: Promise<readonly CorpusActor[]> | undefined;
	let last: Count = noCount;
	let twinIndex: TwinIndex | undefined;
	let stored: TaggedCorpus | undefined;

	/** By actor. */
	const naming = new Map<string, Promise<ReadonlySet<string> | undefined>>();

	async function openStored(): Promise<TaggedCorpus | undefined> {
		// Names of the reader's own are in no stored tags.
		stored ??= corrections.additions.length === 0 ? await known.stored?.() : undefined;
		return stored;
	}

	/** Whether an id is one of an actor's. */
	function isActor(id: string): (other: string) => boolean {
		const keyOf = (one: string) => (isSettled(one) ? one : actorKey(one));
		const wanted = keyOf(idOf(id));
		return other => keyOf(other) === wanted;
	}

	async function findNaming(id: string): Promise<ReadonlySet<string> | undefined> {
		const corpus = await openStored();
		if (corpus === undefined) return undefined;
		const isWanted = isActor(id);
		if (isEmpty) return idsOf(corpus.naming(isWanted));
		const found: Summary[] = [];
		await inSlices(numbersUpTo(0, corpus.articleCount), article => {
			const summary = corpus.summary(article);
			const {actors} = correct(corpus.tags(article), summary.id);
			if (actors.some(actor => isWanted(actor.id))) found.push(summary);
		});
		return idsOf(found);
	}

	async function countOn(): Promise<readonly CorpusActor[]> {
		const corpus = await openStored();
		await (corpus ? countStored(corpus) : countArticles());
		if (last.articleCount === counted) return last.actors;
		const actors = await inSlices(census.ranked(), make => make());
		const haystacks = await inSlices(actors, actorHaystack);
		const byArticle: CorpusActor[][] = Array.from({length: counted}, () => []);
		await inSlices(actors, actor => {
			for (const {article} of actor.articles) byArticle[article]!.push(actor);
		});
		last = {articleCount: counted, actors, haystacks, byArticle};
		return actors;
	}

	async function countStored({articleCount, ...corpus}: TaggedCorpus): Promise<void> {
		await inSlices(numbersUpTo(counted, articleCount), article => {
			census.add(correct(corpus.tags(article), corpus.summary(article).id));
			counted++;
		});
	}

	async function countArticles(): Promise<void> {
		let isRead = false;
		const reading = Promise.resolve(known.readAll?.()).finally(() => {
			isRead = true;
		});
		while (!isRead || counted < articles.length) {
			// Those that are there are counted while others are read.
			if (counted === articles.length) await Promise.race([reading, pause(newArticlesEvery)]);
			await inSlices(articles.slice(counted), article => {
				census.add(tags(article));
				counted++;
			});
		}
		await reading;
	}

	/** The articles that name an actor, each with its text; others have their turn in between. */
	async function* inTurn(
		naming: CorpusActor['articles'],
		signal: AbortSignal | undefined,
	): AsyncGenerator<Article> {
		const pace = createPace();
		for (const {article} of naming) {
			signal?.throwIfAborted();
			await pace();
			const found = stored ? await stored.load(article) : articles[article];
			if (found) yield found;
		}
	}

	async function currentIndex(): Promise<TwinIndex> {
		await known.readAll?.();
		if (twinIndex?.digests.length !== articles.length) {
			twinIndex = await indexOf(articles);
		}
		return twinIndex;
	}

	async function indexOf(some: readonly Article[]): Promise<TwinIndex> {
		return createTwinIndex(await inSlices(some, digest));
	}

	const listed = remembered((count: Count) => {
		const seen = new Set(count.actors.flatMap(({ids}) => ids));
		const others = maker.listed().filter(({actor: {id}}) => !seen.has(id) && keeps(id));
		return {
			actors: [...count.actors, ...others.map(({actor}) => actor)],
			haystacks: [...count.haystacks, ...others.map(({haystack}) => haystack)],
		};
	});

	return {
		...{tags, keeps},
		actors() {
			counting ??= countOn().finally(() => {
				counting = undefined;
			});
			return counting;
		},
		countedSoFar: () => ({
			articleCount: counted,
			actors: census
				.ranked()
				.slice(0, mostAtOnce)
				.map(make => make()),
		}),
		async mentionsOf({ids, articles: naming}, {signal, onSome} = {}) {
			const found: ArticleMention[] = [];
			let told = performance.now();
			for await (const article of inTurn(naming, signal)) {
				found.push(...mentionsIn(article, tags(article), ids));
				if (performance.now() - told < someEvery) continue;
				onSome?.(found.slice());
				told = performance.now();
			}
			return found;
		},
		articlesOf: ({articles: naming}) =>
			naming.map(({article}) => stored?.summary(article) ?? articles[article]!),
		togetherWith: actor => togetherWith(actor, last.byArticle),
		namesActor(id) {
			const isWanted = isActor(id);
			return article => tags(article).actors.some(actor => isWanted(actor.id));
		},
		articlesNaming(id) {
			const named = naming.get(id) ?? findNaming(id);
			naming.set(id, named);
			return named;
		},
		findCounted: typed => findActors(last.haystacks, typed).map(index => last.actors[index]!),
		findActors(typed) {
			const {actors, haystacks} = listed(last);
			return findActors(haystacks, typed).map(index => actors[index]!);
		},
		compare: (a, b) => compareSides(side(a), side(b)),
		tabulate: async compared => {
			const pairs = compared.flatMap((_, b) => compared.slice(0, b).map((_, a) => ({a, b})));
			const reports = await inSlices(compared, article => sideOf(side(article)));
			return tabulateClaims(
				reports,
				await inSlices(pairs, ({a, b}) => ({
					...{a, b},
					comparison: compareSides(side(compared[a]!), side(compared[b]!)),
				})),
			);
		},
		async twins(article) {
			const index = nearest ? await indexOf(await nearest(article)) : await currentIndex();
			return findTwins(index, digest(article));
		},
		pairs: async options => strongestPairs(await currentIndex(), options),
		corrected: next => {
			const isSame = JSON.stringify(next.additions) === JSON.stringify(corrections.additions);
			return knowledgeWith(known, next, isSame ? maker : createMaker(next));
		},
	};
}

/** Everybody in the articles that were there when it was made. */
type Count = {
	readonly articleCount: number;
	readonly actors: readonly CorpusActor[];
	/** What each is found by. */
	readonly haystacks: readonly string[];
	readonly byArticle: ActorsByArticle;
};

const noCount: Count = {articleCount: 0, actors: [], haystacks: [], byArticle: []};

/**
 * Makes what articles need, once for all knowledge that has the same names to find. What is made of an article and its tags is
 * kept by the tags: each article has its own, and corrected ones need another.
 */
type Maker = {
	/** As the tagger gives them. */
	tags(article: Article): Tags;
	side(article: Article, tags: Tags): PreparedSide;
	digest(article: Article, tags: Tags): EventDigest;
	/** The actors that are found by a list. */
	listed(): readonly Listed[];
};

type Listed = {readonly actor: FindableActor; readonly haystack: string};

function createMaker({additions}: Corrections): Maker {
	// Without names of the reader's own nothing is read before the first article.
	const gazetteer =
		additions.length === 0 ? undefined : extendGazetteer(loadGazetteer(), additions);
	let listed: readonly Listed[] | undefined;
	const side = remembered((tags: Tags, article: Article) => prepareSide(article, tags));
	const digest = remembered((tags: Tags, article: Article) => eventDigest(side(tags, article)));
	return {
		tags: remembered(createTagger(gazetteer)),
		side: (article, tags) => side(tags, article),
		digest: (article, tags) => digest(tags, article),
		listed() {
			listed ??= (gazetteer ?? loadGazetteer()).entries.map(asListed);
			return listed;
		},
	};
}

function asListed({id, type, name, englishName, names}: GazetteerEntry): Listed {
	const actor = {id, type, name, englishName, aliases: names.map(({text}) => text)};
	return {actor, haystack: actorHaystack(actor)};
}

function mentionsIn(article: Article, tags: Tags, ids: readonly string[]): ArticleMention[] {
	return ids
		.flatMap(id => mentionsInContext(article, tags, id))
		.map(mention => ({...mention, articleId: article.id}))
		.sort((a, b) => a.from - b.from);
}

/** The same, made once for each key, for as long as the key is there. Articles, and their tags, are keys. */
function remembered<Key extends object, More extends readonly unknown[], Made>(
	make: (key: Key, ...more: More) => Made,
): (key: Key, ...more: More) => Made {
	const known = new WeakMap<Key, {readonly made: Made}>();
	return (key, ...more) => {
		const found = known.get(key) ?? {made: make(key, ...more)};
		known.set(key, found);
		return found.made;
	};
}

const idsOf = (summaries: readonly Summary[]): ReadonlySet<string> =>
	new Set(summaries.map(({id}) => id));

const numbersUpTo = (from: number, to: number): number[] =>
	Array.from({length: Math.max(0, to - from)}, (_, at) => from + at);
