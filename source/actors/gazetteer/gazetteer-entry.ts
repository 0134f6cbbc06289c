import type {ActorType} from '../mention.ts';

/** What an entry is beyond its type; each file of the gazetteer holds one kind. */
export type EntryKind =
	| 'country'
	| 'region'
	| 'city'
	| 'person'
	| 'body'
	| 'force'
	| 'party'
	| 'medium'
	| 'company'
	| 'club';

/**
 * When a name counts:
 * - `always`, which is no mark at all: wherever it stands; a person's single name only once the
 *   article has the name in full;
 * - `alone`, marked `!`: a person's single name that needs no full name in the article (ترامب!);
 * - `cue`, marked `~`: a name that is also a common word; a place counts after a noun for a place or a
 *   preposition of place, a person's single name once the article has the name in full;
 * - `head`, marked `?`: an organization whose name is a common word or a place; counts after a noun for its
 *   kind (صحيفة، قناة، نادي), in quotation marks, and a club in an article about sport. A person's name that many
 *   bear counts where the text names something of his country.
 */
export type NameCondition = 'always' | 'alone' | 'cue' | 'head';

export type EntryName = {
	/** As written in the table, without marks. */
	readonly text: string;
	readonly condition: NameCondition;
	/** Words in square brackets in front: they must stand there, but are not part of the name. */
	readonly before: string;
};

/** An office: what, of which country or organization, and when as `2015`, `2015-04` or `2015-04-29`. */
export type Office = {
	readonly role: string;
	/** ISO 3166-1 alpha-2, the slug of an organization, or empty. */
	readonly of: string;
	readonly since?: string;
	readonly until?: string;
};

/** One line of the gazetteer. */
export type GazetteerEntry = {
	/** Type and slug: `person/vladimir-putin`. */
	readonly id: string;
	readonly type: ActorType;
	readonly kind: EntryKind;
	/** The Arabic name that is shown. */
	readonly name: string;
	readonly englishName: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** The shown name first. */
	readonly names: readonly EntryName[];
	readonly offices: readonly Office[];
};
