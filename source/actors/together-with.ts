import type {CorpusActor} from './corpus-actors.ts';

/** Somebody who is named in the same articles as another one. */
export type Companion = {
	readonly actor: CorpusActor;
	/** How many articles name both. */
	readonly articleCount: number;
};

/**
 * Who is named in which article of a corpus: for each of `articleCount` articles its actors. Made once for all answers
 * of `togetherWith`.
 */
export function actorsByArticle(
	actors: readonly CorpusActor[],
	articleCount: number,
): readonly (readonly CorpusActor[])[] {
	const byArticle: CorpusActor[][] = Array.from({length: articleCount}, () => []);
	for (const actor of actors)
		for (const {article} of actor.articles) byArticle[article]?.push(actor);
	return byArticle;
}

/** Who appears together with an actor, in most articles first; of equals in the order of the corpus's ranking. */
export function togetherWith(
	actor: CorpusActor,
	byArticle: readonly (readonly CorpusActor[])[],
): readonly Companion[] {
	const counts = new Map<CorpusActor, number>();
	for (const {article} of actor.articles) {
		for (const other of byArticle[article] ?? []) {
			if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([other, articleCount]) => ({actor: other, articleCount}))
		.sort(
			(a, b) =>
				b.articleCount - a.articleCount ||
				b.actor.articleCount - a.actor.articleCount ||
				(a.actor.id < b.actor.id ? -1 : 1),
		);
}
