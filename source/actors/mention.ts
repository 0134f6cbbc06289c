import type {Range} from '../arabic/range.ts';

export type ActorType = 'person' | 'organization' | 'place';

/** A place in the text where an actor is named: the name alone, without title or clitic. */
export type Mention = Range & {
	/** Whom it names: `person/vladimir-putin`, or type and folded Arabic name for one no list knows. */
	readonly actor: string;
	readonly type: ActorType;
	/** The actor's name as shown in lists. */
	readonly name: string;
	/** As written. */
	readonly text: string;
	/** The rule or the list line that is behind it, in words a reader understands. */
	readonly rule: string;
	/** The office written beside the name. */
	readonly office?: string;
};
