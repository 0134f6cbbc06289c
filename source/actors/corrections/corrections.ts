import type {EntryName, Office} from '../gazetteer/gazetteer-entry.ts';

/** An actor that no list knows, or more names of one that is known. */
export type ActorAddition = {
	/** `person/…`, `organization/…` or `place/…`. */
	readonly id: string;
	/** The name to show; of a known actor its own where absent. */
	readonly name?: string;
	readonly englishName?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** Names to find it by, the shown one included. */
	readonly names: readonly EntryName[];
	readonly offices: readonly Office[];
};

/** One actor that the tagger takes for another. */
export type ActorMerge = {
	readonly id: string;
	/** Whom it is the same as. */
	readonly as: string;
	/** The name to show for that one, where no list has one. */
	readonly name?: string;
};

/** Mentions of an actor that mean another one. */
export type ActorSplit = {
	readonly id: string;
	/** As written in the text; any form when empty. */
	readonly names: readonly string[];
	/** Ids of articles; all articles when empty. */
	readonly articles: readonly string[];
	readonly as: string;
	readonly name?: string;
};

/** What a reader knows better than the tagger. */
export type Corrections = {
	readonly additions: readonly ActorAddition[];
	/** Ids of actors that are none. */
	readonly stopIds: readonly string[];
	/** Names, as written, that name nobody. */
	readonly stopNames: readonly string[];
	/** Free of cycles; of two for one id the first holds. */
	readonly merges: readonly ActorMerge[];
	readonly splits: readonly ActorSplit[];
};

export const noCorrections: Corrections = {
	...{additions: [], stopIds: [], stopNames: [], merges: [], splits: []},
};
