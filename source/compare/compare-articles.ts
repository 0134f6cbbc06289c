import type {Tags} from '../actors/actor.ts';
import type {Article} from '../article/article.ts';
import {alignSentences} from './align-sentences.ts';
import type {Comparison, Side} from './comparison.ts';
import {findDifferences} from './find-differences.ts';
import {type PreparedSide, prepareSide} from './prepare-side.ts';
import {judgeEvent} from './same-event.ts';

/** An article and who is named in it. */
export type TaggedArticle = {readonly article: Article; readonly tags: Tags};

/**
 * Two articles side by side: which sentences say the same, what only one says, who is named in both, where they
 * differ, and whether they report one event. Never throws; an article without text shares nothing.
 */
export function compareArticles(a: TaggedArticle, b: TaggedArticle): Comparison {
	return compareSides(prepareSide(a.article, a.tags), prepareSide(b.article, b.tags));
}

/** The same for articles that are ready. */
export function compareSides(a: PreparedSide, b: PreparedSide): Comparison {
	const sameEvent = judgeEvent(a, b);
	const pairs = alignSentences(a, b, sameEvent.probability);
	return {
		a: sideOf(a),
		b: sideOf(b),
		sameEvent,
		pairs,
		onlyA: unpaired(a, new Set(pairs.map(pair => pair.a))),
		onlyB: unpaired(b, new Set(pairs.map(pair => pair.b))),
		actors: compareActors(a.tags, b.tags),
		differences: findDifferences(a, b, pairs, sameEvent.probability),
	};
}

/** A prepared article as one side of a comparison. */
export function sideOf({article, sentences}: PreparedSide): Side {
	return {
		id: article.id,
		title: article.title,
		sentences: sentences.map(({from, to}) => ({from, to, text: article.text.slice(from, to)})),
	};
}

function unpaired({sentences}: PreparedSide, paired: ReadonlySet<number>): number[] {
	return sentences.map((_, index) => index).filter(index => !paired.has(index));
}

/** Ids, most mentioned first. */
function compareActors(a: Tags, b: Tags): Comparison['actors'] {
	const [idsA, idsB] = [a.actors.map(({id}) => id), b.actors.map(({id}) => id)];
	return {
		shared: idsA.filter(id => idsB.includes(id)),
		onlyA: idsA.filter(id => !idsB.includes(id)),
		onlyB: idsB.filter(id => !idsA.includes(id)),
	};
}
