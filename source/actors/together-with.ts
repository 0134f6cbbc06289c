import type {CorpusActor} from './create-census.ts';

/** Somebody who is named in the same articles as another one. */
export type Companion = {
	readonly actor: CorpusActor;
	/** How many articles name both. */
	readonly articleCount: number;
};

/** Who is named in which article of a corpus, by the index of the article. */
export type ActorsByArticle = readonly (readonly CorpusActor[])[];

/** Who appears together with an actor, in most articles first; of equals in the order of the corpus's ranking. */
export function togetherWith(actor: CorpusActor, byArticle: ActorsByArticle): readonly Companion[] {
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
