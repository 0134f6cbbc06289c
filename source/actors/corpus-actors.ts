import {spellingClass} from '../arabic/spelling-class.ts';
import type {Tags} from './actor.ts';
import type {ActorType} from './mention.ts';

/** An actor of a corpus. */
export type CorpusActor = {
	readonly id: string;
	readonly type: ActorType;
	/** The most frequent of its full names. */
	readonly name: string;
	readonly englishName?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** Every form seen, most frequent first, the name included. */
	readonly aliases: readonly string[];
	/** Ids of articles' tags that were found to be this actor in another spelling, `id` included. */
	readonly ids: readonly string[];
	readonly articleCount: number;
	readonly mentionCount: number;
};

type Gathered = {
	readonly type: ActorType;
	readonly ids: Map<string, number>;
	readonly names: Map<string, number>;
	readonly aliases: Map<string, number>;
	englishName?: string;
	country?: string;
	articles: number;
	mentions: number;
};

/**
 * Who is in a corpus, from the tags of its articles: most articles first, then most mentions, then by id. People no
 * list knows are one if their names are spellings of each other (سيرجي، سيرغي).
 */
export function corpusActors(tags: Iterable<Tags>): CorpusActor[] {
	const gathered = new Map<string, Gathered>();
	for (const article of tags) gather(article, gathered);
	return [...gathered.values()].map(toActor).sort(byRank);
}

function gather({actors, mentions}: Tags, gathered: Map<string, Gathered>): void {
	const inArticle = new Set<Gathered>();
	const byId = new Map<string, Gathered>();
	for (const {id, type, name, englishName, country, mentionCount} of actors) {
		const key = keyOf(id, type, englishName !== undefined);
		let known = gathered.get(key);
		if (known === undefined) {
			known = {
				type,
				ids: new Map(),
				names: new Map(),
				aliases: new Map(),
				articles: 0,
				mentions: 0,
			};
			gathered.set(key, known);
		}
		if (englishName !== undefined) known.englishName = englishName;
		if (country !== undefined) known.country = country;
		count(known.ids, id, mentionCount);
		count(known.names, name, mentionCount);
		known.mentions += mentionCount;
		if (!inArticle.has(known)) known.articles++;
		inArticle.add(known);
		byId.set(id, known);
	}
	for (const {actor, text} of mentions) {
		const known = byId.get(actor);
		if (known !== undefined) count(known.aliases, text, 1);
	}
}

/** Listed actors by their id; other people by the spelling classes of their names' words. */
function keyOf(id: string, type: ActorType, isListed: boolean): string {
	if (isListed || type !== 'person') return id;
	const words = id.slice('person/'.length).split('-');
	return words.length < 2 ? id : `person/=${words.map(spellingClass).join('-')}`;
}

function toActor({
	type,
	ids,
	names,
	aliases,
	englishName,
	country,
	articles,
	mentions,
}: Gathered): CorpusActor {
	const known = ranked(ids);
	return {
		id: known[0]!,
		type,
		name: ranked(names)[0]!,
		...(englishName === undefined ? {} : {englishName}),
		...(country === undefined ? {} : {country}),
		aliases: ranked(aliases),
		ids: known,
		articleCount: articles,
		mentionCount: mentions,
	};
}

function byRank(a: CorpusActor, b: CorpusActor): number {
	return (
		b.articleCount - a.articleCount || b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1)
	);
}

function count(counts: Map<string, number>, key: string, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Most frequent first, equals in the order of the letters. */
function ranked(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
