import {answerWord, surely} from './answer-word.ts';
import {articleAt} from './article-at.ts';
import {type ExpandedQuery, type ExpandedTerm, expandQuery} from './expand-query.ts';
import type {Expansion} from './expansions.ts';
import {findPhrase} from './find-phrase.ts';
import type {Query, QueryWord} from './parse-query.ts';
import {type Group, type Ranked, rankArticles} from './rank-articles.ts';
import type {Segment} from './segment.ts';

export type SegmentSearch = {
	readonly segments: readonly Segment[];
	readonly query: Query;
	/** The terms of all segments that answer a word. */
	readonly expand: (word: QueryWord) => readonly Expansion[];
	readonly exact: boolean;
	/** Whether an article passes the filters of the query; all do without. */
	readonly passes?: ((segment: number, article: number) => boolean) | undefined;
	/** Awaited between slices of work; rejects when nobody waits for the answer any more. */
	readonly pause: () => Promise<void>;
};

export type SegmentAnswer = {
	readonly expanded: ExpandedQuery;
	/** Best first; all of them, in order, for a query of filters alone. */
	readonly ranked: readonly Ranked[];
};

/** Finds the articles of an index that answer a query. With `exact` letters are still compared folded. */
export async function searchSegments(search: SegmentSearch): Promise<SegmentAnswer> {
	const {segments, query, expand, exact, pause} = search;
	for (const word of wordsOf(query)) {
		// A word that was expanded before costs nothing the second time.
		expand(word);
		await pause();
	}
	const expanded = expandQuery(query, expand, exact);
	const isAllowed = isAnyAllowed(search) ? undefined : await admission(search, expanded);
	if (query.words.length + query.required.length === 0) {
		return {expanded, ranked: everyAllowed(segments, isAllowed)};
	}
	const groups = groupsOf(expanded, segments);
	return {expanded, ranked: await rankArticles({segments, groups, isAllowed, pause})};
}

/** Words alone keep no article out; then none has to be asked. */
function isAnyAllowed({query: {required, unwanted}, passes}: SegmentSearch): boolean {
	return required.length + unwanted.length === 0 && passes === undefined;
}

function wordsOf({words, required, unwanted}: Query): QueryWord[] {
	const names = words.flatMap(({phrases = []}) => phrases.flat());
	return [...words, ...names, ...[...required, ...unwanted].flatMap(term => term.words)];
}

function groupsOf({words, required}: ExpandedQuery, segments: readonly Segment[]): Group[] {
	const isAlone = words.length + required.length === 1;
	const phrase = (term: ExpandedTerm): Group => ({
		answers: segments.map((segment, number) => [surely(findPhrase(segment, number, term), 1)]),
	});
	return [
		...words.map(word => ({answers: answerWord(word, segments, isAlone)})),
		...required.map(phrase),
	];
}

/** Whether an article has what must be there, nothing that must not, and passes the filters. */
async function admission(
	{segments, passes = () => true, pause}: SegmentSearch,
	{required, unwanted}: ExpandedQuery,
): Promise<(segment: number, article: number) => boolean> {
	const missing = segments.map(({articleCount}) => new Uint8Array(articleCount));
	for (const [number, segment] of segments.entries()) {
		for (const term of required) {
			const has = articlesWith(segment, number, term);
			for (let article = 0; article < has.length; article++) {
				if (has[article] === 0) missing[number]![article] = 1;
			}
			await pause();
		}
		for (const term of unwanted) {
			const has = articlesWith(segment, number, term);
			for (let article = 0; article < has.length; article++)
				missing[number]![article]! |= has[article]!;
			await pause();
		}
	}
	return (segment, article) => missing[segment]![article] === 0 && passes(segment, article);
}

/** 1 for each article of a segment that has the phrase or word. */
function articlesWith(segment: Segment, number: number, term: ExpandedTerm): Uint8Array {
	const has = new Uint8Array(segment.articleCount);
	let article = 0;
	for (const position of findPhrase(segment, number, term)) {
		article = articleAt(segment.articleStarts, position, article);
		has[article] = 1;
	}
	return has;
}

function everyAllowed(
	segments: readonly Segment[],
	isAllowed: (segment: number, article: number) => boolean = () => true,
): Ranked[] {
	return segments.flatMap(({articleCount}, segment) =>
		Array.from({length: articleCount}, (_, article) => ({segment, article, score: 0})).filter(
			({article}) => isAllowed(segment, article),
		),
	);
}
