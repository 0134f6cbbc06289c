import type {Expansion, ExpansionKind} from './expansions.ts';
import type {Query, QueryTerm, QueryWord} from './parse-query.ts';

/** A word of the query and the terms that answer it. */
export type ExpandedWord = {
	readonly word: QueryWord;
	/** By the letters of the term. */
	readonly expansions: ReadonlyMap<string, Expansion>;
	/** What answers it as well: names of several words. */
	readonly phrases: readonly ExpandedTerm[];
};

/** A phrase, or a word that must or must not be there. */
export type ExpandedTerm = {
	readonly words: readonly ExpandedWord[];
	readonly inTitle: boolean;
};

/** A query together with what the words of a corpus make of it. */
export type ExpandedQuery = {
	readonly words: readonly ExpandedWord[];
	readonly required: readonly ExpandedTerm[];
	readonly unwanted: readonly ExpandedTerm[];
};

const any: readonly ExpansionKind[] = [
	'exact',
	'name',
	'clitic',
	'stem',
	'spelling',
	'prefix',
	'near',
	'guess',
	'sound',
	'far',
];
const exactly: readonly ExpansionKind[] = ['exact'];
/** A name in the other script is the word itself. */
const bare: readonly ExpansionKind[] = ['exact', 'name'];
const itself: readonly ExpansionKind[] = ['exact', 'name', 'clitic'];
/** Without taking a slip of the finger for granted. */
const surely: readonly ExpansionKind[] = ['exact', 'name', 'clitic', 'stem', 'spelling', 'prefix'];

/**
 * What becomes of a query when `expand` gives the terms that answer a word: all of them for words typed
 * alone, those that take no slip for granted for a word of the title, the words as they are in a phrase
 * (the first with clitics in front, the last by its beginning while it is typed). With `exact` a word
 * is answered by itself alone.
 */
export function expandQuery(
	{words, required, unwanted}: Query,
	expand: (word: QueryWord) => readonly Expansion[],
	exact = false,
): ExpandedQuery {
	const expanded = (word: QueryWord, kinds: readonly ExpansionKind[]): ExpandedWord => {
		const kept = expand(word).filter(({kind}) => (exact ? exactly : kinds).includes(kind));
		const expansions = new Map(kept.map(expansion => [expansion.term, expansion]));
		return {word, expansions, phrases: (word.phrases ?? []).map(expandedName)};
	};
	const expandedName = (words: readonly QueryWord[]): ExpandedTerm => ({
		words: words.map((word, index) => expanded(word, kindsInPhrase(word, index))),
		inTitle: false,
	});
	const expandedTerm = ({words: parts, inTitle}: QueryTerm, alone: readonly ExpansionKind[]) => ({
		words: parts.map((word, index) =>
			expanded(word, parts.length === 1 ? alone : kindsInPhrase(word, index)),
		),
		inTitle,
	});
	return {
		words: words.map(word => expanded(word, any)),
		required: required.map(term => expandedTerm(term, term.inTitle ? surely : itself)),
		unwanted: unwanted.map(term => expandedTerm(term, itself)),
	};
}

function kindsInPhrase({isPrefix}: QueryWord, index: number): readonly ExpansionKind[] {
	if (isPrefix) return ['exact', 'name', 'prefix'];
	return index === 0 ? itself : bare;
}
