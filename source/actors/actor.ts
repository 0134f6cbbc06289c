import type {ActorType, Mention} from './mention.ts';

/** Somebody, something or some place that an article names. */
export type Actor = {
	readonly id: string;
	readonly type: ActorType;
	readonly name: string;
	readonly englishName?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** Offices as written in the article, each once. */
	readonly offices: readonly string[];
	readonly mentionCount: number;
};

/** What a tagger found in one article: mentions in the order of the text, actors most mentioned first. */
export type Tags = {
	readonly mentions: readonly Mention[];
	readonly actors: readonly Actor[];
};
