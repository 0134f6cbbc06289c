import type {Tags} from '../actors/actor.ts';
import {type CorpusActor, corpusActors} from '../actors/corpus-actors.ts';
import {type MentionInContext, mentionsInContext} from '../actors/mentions-in-context.ts';
import {createTagger} from '../actors/tag-article.ts';
import type {Article} from '../article/article.ts';
import {compareSides} from '../compare/compare-articles.ts';
import type {Comparison} from '../compare/comparison.ts';
import {eventDigest} from '../compare/event-digest.ts';
import {findTwins, type Twin, type TwinOptions} from '../compare/find-twins.ts';
import {prepareSide} from '../compare/prepare-side.ts';
import {strongestPairs, type TwinPair} from '../compare/strongest-pairs.ts';
import {createTwinIndex, type TwinIndex} from '../compare/twin-index.ts';
import {inSlices} from './in-slices.ts';

/** A mention in its context, with the article it stands in. */
export type ArticleMention = MentionInContext & {readonly articleId: string};

/**
 * What is known of the people, places and events in a corpus. What needs all of its articles is made
 * in slices, so that keys are answered meanwhile.
 */
export type Knowledge = {
	/** Who is in an article. */
	tags(article: Article): Tags;
	/** Who is in the corpus so far, most mentioned first. */
	actors(): Promise<readonly CorpusActor[]>;
	/** Every mention of an actor in the corpus so far, in context. */
	mentionsOf(actor: CorpusActor): readonly ArticleMention[];
	/** Two articles side by side. */
	compare(a: Article, b: Article): Comparison;
	/** Other reports of an article's event, most likely first. */
	twins(article: Article): Promise<readonly Twin[]>;
	/** Pairs of reports of one event, strongest first. */
	pairs(options?: TwinOptions): Promise<readonly TwinPair[]>;
};

/** Knowledge of a list of articles, which may grow. What an article needs is made once. */
export function createKnowledge(articles: readonly Article[]): Knowledge {
	const tags = remembered(createTagger());
	const side = remembered(article => prepareSide(article, tags(article)));
	const digest = remembered(article => eventDigest(side(article)));
	let twinIndex: TwinIndex | undefined;

	async function currentIndex(): Promise<TwinIndex> {
		if (twinIndex?.digests.length !== articles.length) {
			twinIndex = createTwinIndex(await inSlices(articles, digest));
		}
		return twinIndex;
	}

	return {
		tags,
		actors: async () => corpusActors(await inSlices(articles, tags)),
		mentionsOf: ({ids}) => articles.flatMap(article => mentionsIn(article, tags(article), ids)),
		compare: (a, b) => compareSides(side(a), side(b)),
		twins: async article => findTwins(await currentIndex(), digest(article)),
		pairs: async options => strongestPairs(await currentIndex(), options),
	};
}

function mentionsIn(article: Article, tags: Tags, ids: readonly string[]): ArticleMention[] {
	return ids
		.flatMap(id => mentionsInContext(article, tags, id))
		.map(mention => ({...mention, articleId: article.id}))
		.sort((a, b) => a.from - b.from);
}

/** The same, made once for each article, for as long as the article is there. */
function remembered<Made>(make: (article: Article) => Made): (article: Article) => Made {
	const known = new WeakMap<Article & object, {readonly made: Made}>();
	return article => {
		const found = known.get(article) ?? {made: make(article)};
		known.set(article, found);
		return found.made;
	};
}
