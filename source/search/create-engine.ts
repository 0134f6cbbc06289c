import type {Article} from '../article/article.ts';
import {correctKeys} from './correct-keys.ts';
import type {Hit, SearchEngine, SearchOptions, SearchResult} from './engine.ts';
import {expandWord} from './expand-word.ts';
import type {Expansion, ExpansionKind} from './expansions.ts';
import {filterExact} from './filter-exact.ts';
import {findByTitle} from './find-by-title.ts';
import {makeSnippet} from './make-snippet.ts';
import {type AnsweredMatch, matchFinder} from './match-finder.ts';
import {parseQuery, type Query, type QueryWord} from './parse-query.ts';
import {type HasActor, passesFilters} from './passes-filters.ts';
import type {Ranked} from './rank-articles.ts';
import {reviseBest, type Scored} from './revise-best.ts';
import {searchSegments} from './search-segments.ts';
import type {Segment} from './segment.ts';
import type {Shelf} from './shelf.ts';
import {toMatch} from './to-match.ts';
import {isLatin, type NamesOf, translateLatin} from './translate-latin.ts';

export type EngineOptions = {
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
 * An engine over the articles of a shelf. All work is done in slices, between which a newer key can abort
 * it. Matches and snippet of a hit are made when first looked at while its text is at hand; until then
 * there are none.
 */
export function createEngine(
	shelf: Shelf,
	{hasActor, namesOf = () => []}: EngineOptions = {},
): SearchEngine {
	const expansions = new Map<string, readonly Expansion[]>();

	function expand(word: QueryWord, segments: readonly Segment[]): readonly Expansion[] {
		const key = `${word.folded} ${word.isPrefix} ${word.isName} ${word.arabic ?? ''}`;
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
		const segments = await shelf.segments(pause);
		const passes = (segment: number, article: number) => {
			const summary = shelf.summary(segment, article);
			return summary !== undefined && passesFilters(summary, query, hasActor);
		};
		const {expanded, ranked} = await searchSegments({
			...{segments, query, exact, pause},
			expand: word => expand(word, segments),
			passes: shelf.isWhole && !hasFilters(query) ? undefined : passes,
		});
		const isListed = query.words.length + query.required.length === 0;
		const scored = (isListed ? inOrder(ranked) : ranked).map(({segment, article, score}) => ({
			summary: shelf.summary(segment, article)!,
			score,
		}));
		const findMatches = matchFinder(expanded, exact);
		if (exact) {
			const search = {load: shelf.load, findMatches, pause};
			return {scored: await filterExact(scored, query, search), findMatches};
		}
		if (scored.length === 0) return lastResort(query, pause);
		return {scored: await reviseBest(scored, query.words, shelf.textOf), findMatches};
	}

	/** What was not ranked, in the order of the corpus. */
	function inOrder(ranked: readonly Ranked[]): Ranked[] {
		const orderOf = ({segment, article}: Ranked) => shelf.order(segment, article);
		return [...ranked].sort((one, other) => orderOf(one) - orderOf(other));
	}

	/** What a query means that is no word as typed, but words on the other keyboard layout. */
	async function correct(typed: string, query: Query, pause: Pause): Promise<string | null> {
		if (!query.words.some(isLatin)) return null;
		const segments = await shelf.segments(pause);
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
			? shelf.summaries.filter(summary => passesFilters(summary, query, hasActor))
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
			const hits = scored.slice(0, limit).map(found => toHit(found, shelf, findMatches));
			return {query: typed, total: scored.length, hits};
		},
	};
}

function asksForNothing(query: Query): boolean {
	const {words, required, unwanted} = query;
	return [words, required, unwanted].every(list => list.length === 0) && !hasFilters(query);
}

function hasFilters({actors, sources, since, until}: Query): boolean {
	return actors.length + sources.length > 0 || since !== null || until !== null;
}

/** Only what is drawn is made: a list of a thousand hits shows thirty. */
function toHit({summary, score}: Scored, {read}: Shelf, findMatches: FindMatches): Hit {
	const {id} = summary;
	let answered: readonly AnsweredMatch[] | undefined;
	let matches: Hit['matches'] | undefined;
	let snippet: Hit['snippet'] | undefined;
	const find = (article: Article) => {
		answered ??= findMatches(article);
		return answered;
	};
	return {
		id,
		summary,
		score,
		get matches() {
			const article = matches === undefined ? read(id) : undefined;
			if (article) matches = find(article).map(toMatch);
			return matches ?? [];
		},
		get snippet() {
			const article = snippet === undefined ? read(id) : undefined;
			if (article) snippet = makeSnippet(article, find(article));
			return snippet ?? noSnippet;
		},
	};
}

const noSnippet: Hit['snippet'] = {from: 0, to: 0, text: ''};
