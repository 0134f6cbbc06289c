import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
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
import {mostRevised, reviseBest, type Scored} from './revise-best.ts';
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
type Found = {
	/** The best of all that was found. */
	readonly scored: readonly Scored[];
	readonly total: number;
	readonly findMatches: FindMatches;
};
type Pause = () => Promise<void>;
type Effort = {
	/** So many are wanted at the most. */
	readonly limit: number;
	readonly exact: boolean;
	readonly pause: Pause;
};

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

	async function find(query: Query, {limit, exact, pause}: Effort): Promise<Found> {
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
		const all = isListed ? inOrder(ranked) : ranked;
		const best = exact ? all : all.slice(0, Math.max(limit, mostRevised));
		const scored = best.map(({segment, article, score}) => ({
			summary: shelf.summary(segment, article)!,
			score,
		}));
		const findMatches = matchFinder(expanded, exact);
		if (exact) {
			const search = {load: shelf.load, findMatches, pause};
			const kept = await filterExact(scored, query, search);
			return {scored: kept, total: kept.length, findMatches};
		}
		if (all.length === 0) return lastResort(query, pause);
		const revised = await reviseBest(scored, query.words, shelf.textOf);
		return {scored: revised, total: all.length, findMatches};
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
	async function lastResort(query: Query, pause: Pause): Promise<Found> {
		const {words, required, unwanted} = query;
		const isPlain = required.length + unwanted.length === 0;
		const candidates = isPlain
			? shelf.summaries.filter(summary => passesFilters(summary, query, hasActor))
			: [];
		const typed = words.map(({folded}) => folded).join(' ');
		const found = await findByTitle(candidates, typed, pause);
		return {...found, total: found.scored.length};
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
			const {scored, total, findMatches} = await find(query, {limit, exact, pause});
			const hits = scored
				.slice(0, limit)
				.map(found => new FoundHit(found, shelf.read, findMatches));
			return {query: typed, total, hits};
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

/** A hit of which only what is drawn is made: a list of a thousand shows thirty. */
class FoundHit implements Hit {
	readonly summary: Summary;
	readonly score: number;
	readonly #read: Shelf['read'];
	readonly #findMatches: FindMatches;
	#answered: readonly AnsweredMatch[] | undefined;
	#matches: Hit['matches'] | undefined;
	#snippet: Hit['snippet'] | undefined;

	constructor({summary, score}: Scored, read: Shelf['read'], findMatches: FindMatches) {
		this.summary = summary;
		this.score = score;
		this.#read = read;
		this.#findMatches = findMatches;
	}

	get id(): string {
		return this.summary.id;
	}

	get matches(): Hit['matches'] {
		const article = this.#matches === undefined ? this.#read(this.id) : undefined;
		if (article) this.#matches = this.#find(article).map(toMatch);
		return this.#matches ?? [];
	}

	get snippet(): Hit['snippet'] {
		const article = this.#snippet === undefined ? this.#read(this.id) : undefined;
		if (article) this.#snippet = makeSnippet(article, this.#find(article));
		return this.#snippet ?? noSnippet;
	}

	#find(article: Article): readonly AnsweredMatch[] {
		this.#answered ??= this.#findMatches(article);
		return this.#answered;
	}
}

const noSnippet: Hit['snippet'] = {from: 0, to: 0, text: ''};
