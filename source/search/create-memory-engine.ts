import type {Article} from '../article/article.ts';
import {correctKeys} from './correct-keys.ts';
import type {Hit, SearchEngine, SearchOptions, SearchResult} from './engine.ts';
import {expandWord} from './expand-word.ts';
import type {Expansion, ExpansionKind} from './expansions.ts';
import {filterExact} from './filter-exact.ts';
import {findByTitle} from './find-by-title.ts';
import {indexInMemory} from './index-in-memory.ts';
import {makeSnippet} from './make-snippet.ts';
import {type AnsweredMatch, matchFinder} from './match-finder.ts';
import {parseQuery, type Query, type QueryWord} from './parse-query.ts';
import {type HasActor, passesFilters} from './passes-filters.ts';
import {reviseBest, type Scored} from './revise-best.ts';
import {searchSegments} from './search-segments.ts';
import type {Segment} from './segment.ts';
import {toMatch} from './to-match.ts';
import {isLatin, type NamesOf, translateLatin} from './translate-latin.ts';

export type MemoryEngineOptions = {
	/** Answers `actor:ID`; without it no article names anybody. */
	readonly hasActor?: HasActor;
	/** The Arabic forms of names in Latin letters; without it such words are found by their sound alone. */
	readonly namesOf?: NamesOf;
};

type FindMatches = (article: Article) => readonly AnsweredMatch[];
type Found = {readonly scored: readonly Scored[]; readonly findMatches: FindMatches};
type Pause = () => Promise<void>;

/** Expanded words that are remembered: each key types only at the last one. */
const mostExpanded = 100;

/** Readings that show that a word is no slip of the whole keyboard. */
const asTyped: ReadonlySet<ExpansionKind> = new Set(['exact', 'name', 'clitic', 'prefix']);

/**
 * An engine over articles held in memory. The index is made with the first search; all work is done in
 * slices, between which a newer key can abort it. Matches and snippet of a hit are made when first
 * looked at.
 */
export function createMemoryEngine(
	articles: readonly Article[],
	{hasActor, namesOf = () => []}: MemoryEngineOptions = {},
): SearchEngine {
	const expansions = new Map<string, readonly Expansion[]>();

	function expand(word: QueryWord, segments: readonly Segment[]): readonly Expansion[] {
		const key = `${word.folded} ${word.isPrefix} ${word.arabic ?? ''}`;
		let known = expansions.get(key);
		if (known === undefined) {
			if (expansions.size >= mostExpanded) expansions.clear();
			known = expandWord(
				word,
				segments.map(({terms}) => terms),
			);
			expansions.set(key, known);
		}
		return known;
	}

	async function find(query: Query, exact: boolean, pause: Pause): Promise<Found> {
		const segments = await indexInMemory(articles, pause);
		const firsts = firstArticles(segments);
		const {expanded, ranked} = await searchSegments({
			...{segments, query, exact, pause},
			expand: word => expand(word, segments),
			passes: (segment, article) =>
				passesFilters(articles[firsts[segment]! + article]!, query, hasActor),
		});
		const scored = ranked.map(({segment, article, score}) => ({
			article: articles[firsts[segment]! + article]!,
			score,
		}));
		const findMatches = matchFinder(expanded, exact);
		if (exact) return {scored: await filterExact(scored, query, findMatches, pause), findMatches};
		if (scored.length > 0) return {scored: await reviseBest(scored, query.words), findMatches};
		return lastResort(query, pause);
	}

	/** What a query means that is no word as typed, but words on the other keyboard layout. */
	async function correct(typed: string, query: Query, pause: Pause): Promise<string | null> {
		if (!query.words.some(isLatin)) return null;
		const segments = await indexInMemory(articles, pause);
		const isFound = (word: QueryWord) =>
			word.folded.length > 1 && expand(word, segments).some(({kind}) => asTyped.has(kind));
		if (query.words.some(isFound)) return null;
		return correctKeys(
			typed,
			segments.map(({terms}) => terms),
		);
	}

	/** Nothing was found: what has a title like the words, if words alone were asked for. */
	function lastResort(query: Query, pause: Pause): Promise<Found> {
		const {words, required, unwanted} = query;
		const isPlain = required.length + unwanted.length === 0;
		const candidates = isPlain
			? articles.filter(article => passesFilters(article, query, hasActor))
			: [];
		return findByTitle(candidates, words.map(({folded}) => folded).join(' '), pause);
	}

	return {
		async search(typed: string, options: SearchOptions = {}): Promise<SearchResult> {
			const {limit = Number.POSITIVE_INFINITY, signal, exact = false} = options;
			const pause = async () => {
				await new Promise<void>(resolve => setImmediate(resolve));
				signal?.throwIfAborted();
			};
			signal?.throwIfAborted();
			const parsed = parseQuery(typed);
			if (asksForNothing(parsed)) return {query: typed, total: 0, hits: []};
			const query = exact ? parsed : translateLatin(parsed, namesOf);
			const correction = await correct(typed, query, pause);
			if (correction !== null) return {query: typed, total: 0, hits: [], correction};
			const {scored, findMatches} = await find(query, exact, pause);
			const hits = scored.slice(0, limit).map(found => toHit(found, findMatches));
			return {query: typed, total: scored.length, hits};
		},
	};
}

function asksForNothing(query: Query): boolean {
	const {words, required, unwanted, actors, sources, since, until} = query;
	const lists = [words, required, unwanted, actors, sources];
	return lists.every(list => list.length === 0) && since === null && until === null;
}

/** The number of the first article of each segment. */
function firstArticles(segments: readonly Segment[]): number[] {
	let next = 0;
	return segments.map(({articleCount}) => {
		next += articleCount;
		return next - articleCount;
	});
}

/** Only what is drawn is made: a list of a thousand hits shows thirty. */
function toHit({article, score}: Scored, findMatches: FindMatches): Hit {
	let answered: readonly AnsweredMatch[] | undefined;
	let matches: Hit['matches'] | undefined;
	let snippet: Hit['snippet'] | undefined;
	const find = () => {
		answered ??= findMatches(article);
		return answered;
	};
	return {
		id: article.id,
		score,
		get matches() {
			matches ??= find().map(toMatch);
			return matches;
		},
		get snippet() {
			snippet ??= makeSnippet(article, find());
			return snippet;
		},
	};
}
