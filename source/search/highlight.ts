import type {Article} from '../article/article.ts';
import type {Match, SearchOptions} from './engine.ts';
import {expandQuery} from './expand-query.ts';
import {expandWord} from './expand-word.ts';
import {matchFinder} from './match-finder.ts';
import {parseQuery} from './parse-query.ts';
import {SegmentBuilder} from './segment-builder.ts';
import {toMatch} from './to-match.ts';
import {type NamesOf, translateLatin} from './translate-latin.ts';

export type HighlightOptions = Pick<SearchOptions, 'exact'> & {
	/** The Arabic forms of names in Latin letters; without it such words are found by their sound alone. */
	readonly namesOf?: NamesOf;
};

/**
 * Where a query's words stand in one article, in the order of the text; the words of the article alone
 * decide what each of them may mean. Empty for a query without words.
 */
export function highlight(
	article: Article,
	query: string,
	{exact = false, namesOf = () => []}: HighlightOptions = {},
): Match[] {
	const typed = parseQuery(query);
	const parsed = exact ? typed : translateLatin(typed, namesOf);
	if (parsed.words.length + parsed.required.length === 0) return [];
	const builder = new SegmentBuilder();
	builder.add(article);
	const {terms} = builder.build();
	const expanded = expandQuery(parsed, word => expandWord(word, [terms]), exact);
	return matchFinder(expanded, exact)(article).map(toMatch);
}
