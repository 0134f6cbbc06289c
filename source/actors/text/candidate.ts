import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {Institution} from '../gazetteer/institutions.ts';
import type {ActorType} from '../mention.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading} from './read-word.ts';

/** A stretch of words that may name an actor. */
export type Candidate = {
	readonly type: ActorType;
	/** First word and one after the last, by index. */
	readonly first: number;
	readonly end: number;
	/** How the first word is read: without its clitics, which are no part of the name. */
	readonly reading: Reading;
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
	/** What it is if that is not so. */
	readonly otherwise?: Candidate;
	/** Why, in words a reader understands. */
	readonly rule: string;
	/** Which rule, for switching it off. */
	readonly ruleName: RuleName;
};

/** Where a candidate stands, and how its first word is read. */
type Stretch = Pick<Candidate, 'first' | 'end' | 'reading'>;

/** The words of a candidate as written, without the clitics in front. */
export function textOf(tokens: Tokens, {first, end, reading}: Stretch): string {
	return tokens.text.slice(tokens.from[first]! + reading.skip, tokens.to[end - 1]!);
}

/** The same with the alef that writing swallows given back: القوات for للقوات. */
export function nameOf(tokens: Tokens, stretch: Stretch): string {
	const text = textOf(tokens, stretch);
	const {skip, form} = stretch.reading;
	return skip > 0 && form.startsWith('ال') && text.startsWith('ل') ? `ا${text}` : text;
}

/** Its folded words, one for each word of the text. */
export function wordsOf(tokens: Tokens, {first, end, reading}: Stretch): string[] {
	const words = [reading.form];
	for (let at = first + 1; at < end; at++) words.push(tokens.word(at)!.whole.form);
	return words;
}

/** The rules of the tagger; each can be left out to see what it brings. */
export const ruleNames = [
	'list',
	'listed-head',
	'spelling',
	'institution',
	'organization-head',
	'organization-outside',
	'place-head',
	'title',
	'office',
	'verb',
	'name-words',
	'names-in-a-row',
	'refer-back',
] as const;

export type RuleName = (typeof ruleNames)[number];
