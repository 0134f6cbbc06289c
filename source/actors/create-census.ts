import type {Tags} from './actor.ts';
import {actorKey} from './actor-key.ts';
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
	/** Which articles name it, in the order of the corpus. */
	readonly articles: readonly NamingArticle[];
};

/** An article, by its index in the corpus, that names an actor so many times. */
export type NamingArticle = {readonly article: number; readonly mentionCount: number};

/** What is gathered of one actor while a corpus is counted. */
type Gathered = {
	readonly type: ActorType;
	readonly ids: Map<string, number>;
	readonly names: Map<string, number>;
	readonly aliases: Map<string, number>;
	englishName?: string;
	country?: string;
	articles: {readonly article: number; mentionCount: number}[];
	mentions: number;
};

/** A count of who is in a corpus, made article by article. */
export type Census = {
	/** Counts the next article of the corpus. */
	add(tags: Tags): void;
	/**
	 * Everybody counted so far: most articles first, then most mentions, then as they come. Each is made when it is
	 * asked for, so that one who must not block may make them a few at a time.
	 */
	ranked(): readonly (() => CorpusActor)[];
};

/**
 * Begins a count. People no list knows are one if their names are spellings of each other (سيرجي، سيرغي), except those
 * who are settled.
 */
export function createCensus(isSettled: (id: string) => boolean = () => false): Census {
	const gathered = new Map<string, Gathered>();
	let article = 0;

	function add({actors, mentions}: Tags): void {
		const byId = new Map<string, Gathered>();
		for (const {id, type, name, englishName, country, mentionCount} of actors) {
			const key = isSettled(id) ? id : actorKey(id);
			let known = gathered.get(key);
			if (known === undefined) {
				known = {
					...{type, articles: [], mentions: 0},
					...{ids: new Map(), names: new Map(), aliases: new Map()},
				};
				gathered.set(key, known);
			}
			if (englishName !== undefined) known.englishName = englishName;
			if (country !== undefined) known.country = country;
			count(known.ids, id, mentionCount);
			count(known.names, name, mentionCount);
			known.mentions += mentionCount;
			const last = known.articles.at(-1);
			// Two spellings of one name may be two actors of one article.
			if (last?.article === article) last.mentionCount += mentionCount;
			else known.articles.push({article, mentionCount});
			byId.set(id, known);
		}
		for (const {actor, text} of mentions) {
			const known = byId.get(actor);
			if (known !== undefined) count(known.aliases, text, 1);
		}
		article++;
	}

	return {
		add,
		ranked: () => byRank([...gathered.values()]).map(one => () => describe(one)),
	};
}

/** Few numbers of articles and mentions differ, so to sort these takes a moment where to sort the actors would not. */
function byRank(all: readonly Gathered[]): Gathered[] {
	const alike = new Map<number, Gathered[]>();
	for (const one of all) {
		const rank = one.articles.length * mostMentions + Math.min(one.mentions, mostMentions - 1);
		const list = alike.get(rank);
		if (list === undefined) alike.set(rank, [one]);
		else list.push(one);
	}
	return [...alike].sort(([a], [b]) => b - a).flatMap(([, list]) => list);
}

/** More mentions than a corpus in memory holds. */
const mostMentions = 2 ** 26;

function describe(gathered: Gathered): CorpusActor {
	const {type, englishName, country, articles, mentions} = gathered;
	const ids = ranked(gathered.ids);
	return {
		...{id: ids[0]!, type, name: ranked(gathered.names)[0]!},
		...(englishName === undefined ? {} : {englishName}),
		...(country === undefined ? {} : {country}),
		aliases: ranked(spelledOut(gathered.aliases)),
		ids,
		articleCount: articles.length,
		mentionCount: mentions,
		articles,
	};
}

/** Forms as one reads them: للرياض swallows the alef (ا) of a name that stands elsewhere with it. */
function spelledOut(forms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const whole = new Map<string, number>();
	for (const [form, times] of forms) {
		const full = `ا${form}`;
		count(whole, form.startsWith('ل') && forms.has(full) ? full : form, times);
	}
	return whole;
}

function count(counts: Map<string, number>, key: string, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Most frequent first, equals in the order of the letters. */
function ranked(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
