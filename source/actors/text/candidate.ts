import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {Institution} from '../gazetteer/institutions.ts';
import type {ActorType} from '../mention.ts';

/** A stretch of words that may name an actor. */
export type Candidate = {
	readonly type: ActorType;
	/** First word and one after the last, by index. */
	readonly first: number;
	readonly end: number;
	/** UTF-16 units of the first word that are clitics. */
	readonly skip: number;
	/** The line of the gazetteer behind it. */
	readonly entry?: GazetteerEntry;
	/** An institution and the country whose it is, if the text says it. */
	readonly institution?: {
		readonly kind: Institution;
		readonly country: string;
		readonly seat?: string;
	};
	/** Only if the text names something else of its country. */
	readonly isDoubtful?: true;
	/** Why, in words a reader understands. */
	readonly rule: string;
	/** Which rule, for switching it off. */
	readonly ruleName: RuleName;
};

/** The rules of the tagger; each can be left out to see what it brings. */
export type RuleName =
	| 'list'
	| 'listed-head'
	| 'spelling'
	| 'institution'
	| 'organization-head'
	| 'organization-outside'
	| 'place-head'
	| 'title'
	| 'office'
	| 'verb'
	| 'name-words'
	| 'names-in-a-row'
	| 'refer-back';
