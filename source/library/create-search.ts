import type {ActorAddition} from '../actors/corrections/corrections.ts';
import type {Article} from '../article/article.ts';
import type {EngineOptions} from '../search/create-engine.ts';
import type {Match, SearchEngine, SearchOptions, SearchResult} from '../search/engine.ts';
import {highlight} from '../search/highlight.ts';
import {parseQuery} from '../search/parse-query.ts';
import type {HasActor} from '../search/passes-filters.ts';
import type {NamesOf} from '../search/translate-latin.ts';

type SearchSources = {
	/** The engine over what has been read so far. */
	readonly makeEngine: (options: EngineOptions) => SearchEngine;
	/** Asked for with each query that filters by actors. */
	readonly actorFilter: (actors: readonly string[]) => Promise<HasActor>;
	/** Actors that the reader has added; asked for with a query in Latin letters. */
	readonly additions: () => Promise<readonly ActorAddition[]>;
};

/**
 * A word of each length that is searched for in its own way, and two of them. What is run for the first time takes
 * ten times as long.
 */
const rehearsal = ['ا', 'وز', 'رئي', 'وزير', 'رئيس ال'];

export type LibrarySearch = {
	/** Has all read and compiled that the first search needs, until somebody searches. Never rejects. */
	prepare(): Promise<void>;
	search(query: string, options?: SearchOptions): Promise<SearchResult>;
	matches(article: Article, query: string, options?: SearchOptions): readonly Match[];
	/** There is more to search, or less. */
	renew(): void;
};

/** Search as a library offers it: what only some queries need is loaded with the first of them. */
export function createSearch({makeEngine, actorFilter, additions}: SearchSources): LibrarySearch {
	let engine: SearchEngine | undefined;
	let namesActor: HasActor = () => false;
	let names: NamesOf | undefined;
	const namesOf: NamesOf = (latin, isPrefix) => names?.(latin, isPrefix) ?? [];
	const hasActor: HasActor = (...ids) => namesActor(...ids);
	let preparing: AbortController | undefined;

	async function englishNames(): Promise<NamesOf> {
		const [added, {createEnglishNames}, {newsGlossary}] = await Promise.all([
			additions(),
			import('../actors/gazetteer/english-names.ts'),
			import('../search/news-glossary.ts'),
		]);
		const namesInEnglish = createEnglishNames(added);
		return (latin, isPrefix) => [
			...new Set([...newsGlossary(latin, isPrefix), ...namesInEnglish(latin, isPrefix)]),
		];
	}

	async function loadNames(): Promise<void> {
		names ??= await englishNames();
	}

	async function search(query: string, options?: SearchOptions): Promise<SearchResult> {
		engine ??= makeEngine({hasActor, namesOf});
		return engine.search(query, options);
	}

	/** Each is taken once. */
	const steps: ((signal: AbortSignal) => Promise<unknown>)[] = [
		...rehearsal.map(query => (signal: AbortSignal) => search(query, {limit: 1, signal})),
		loadNames,
	];

	return {
		async prepare() {
			preparing?.abort();
			preparing = new AbortController();
			const {signal} = preparing;
			// Whoever searches is told what is wrong.
			while (steps.length > 0 && !signal.aborted) await steps.shift()!(signal).catch(() => {});
		},
		async search(query, options) {
			preparing?.abort();
			const {actors} = parseQuery(query);
			if (actors.length > 0) namesActor = await actorFilter(actors);
			if (/[a-z]/i.test(query)) await loadNames();
			return search(query, options);
		},
		matches: (article, query, options) => highlight(article, query, {...options, namesOf}),
		renew() {
			engine = undefined;
		},
	};
}
