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

/** Arabic, Persian, Urdu, Central Kurdish as BCP 47 has them, or another language; `ar` where little is written. */
export type TextLanguage = 'ar' | 'fa' | 'ur' | 'ckb' | 'other';

/** What a tagger found in one article. */
export type Tags = {
	/** In the order of the text. */
	readonly mentions: readonly Mention[];
	/** The main ones first, then those most mentioned. */
	readonly actors: readonly Actor[];
	/** Ids of those the article is about, at most three, the most prominent first. */
	readonly main: readonly string[];
	/** Where it is not Arabic, only listed names are found. */
	readonly language: TextLanguage;
};
