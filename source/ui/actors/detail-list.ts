import type {Period} from '../../actors/count-over-time.ts';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {ActorType, Mention} from '../../actors/mention.ts';
import type {Companion} from '../../actors/together-with.ts';
import type {Range} from '../../arabic/range.ts';
import type {Article} from '../../article/article.ts';
import type {Summary} from '../../article/summary.ts';
import type {ArticleMention} from '../../library/create-knowledge.ts';

/** A row of what is told of an actor. */
export type DetailRow =
	| {readonly kind: 'blank'}
	| {readonly kind: 'title'; readonly title: string}
	| {readonly kind: 'context'; readonly mention: ArticleMention}
	| {
			readonly kind: 'article';
			readonly id: string;
			/** The actor's. */
			readonly type: ActorType;
			readonly title: string;
			readonly mentionCount: number;
			/** With its text, once that is at hand; before that no mention is known. */
			readonly article: Article | undefined;
			readonly mentions: readonly Range[];
	  }
	| {readonly kind: 'companion'; readonly companion: Companion; readonly most: number}
	| {readonly kind: 'period'; readonly period: Period; readonly most: number};

/** Where a row leads: to a place in an article, or to the articles that a query finds. */
export type DetailTarget =
	| {
			readonly kind: 'place';
			readonly articleId: string;
			/** Where the mention begins, and whom it names by the tags of the article. */
			readonly from: number;
			readonly actor: string;
	  }
	| {readonly kind: 'query'; readonly query: string};

/** A list of rows, of which some are entries that can be chosen. Rows are made when they are seen. */
export type DetailList = {
	readonly rowCount: number;
	readonly entryCount: number;
	rowAt(row: number): DetailRow;
	/** The row of an entry. */
	rowOf(entry: number): number;
	/** The first row that is seen with an entry: a title belongs to what stands below it. */
	headOf(entry: number): number;
	targetOf(entry: number): DetailTarget | undefined;
};

/** Mentions one below the other; with `titleOf`, those of an article under its title. */
export function contextList(
	mentions: readonly ArticleMention[],
	titleOf: ((articleId: string) => string) | undefined,
): DetailList {
	const rows: DetailRow[] = [];
	const rowOf: number[] = [];
	const headOf: number[] = [];
	let last: string | undefined;
	for (const mention of mentions) {
		const isFirst = titleOf !== undefined && mention.articleId !== last;
		last = mention.articleId;
		if (isFirst && rows.length > 0) rows.push({kind: 'blank'});
		headOf.push(rows.length);
		if (isFirst) rows.push({kind: 'title', title: titleOf(mention.articleId)});
		rowOf.push(rows.length);
		rows.push({kind: 'context', mention});
	}
	return {
		...{rowCount: rows.length, entryCount: mentions.length},
		rowAt: row => rows[row]!,
		rowOf: entry => rowOf[entry] ?? 0,
		headOf: entry => headOf[entry] ?? 0,
		targetOf(entry) {
			const mention = mentions[entry];
			if (mention === undefined) return undefined;
			const {articleId, from, actor} = mention;
			return {kind: 'place', articleId, from, actor};
		},
	};
}

/**
 * Articles, those that name the actor most often first, each with where it does. `read` gives the article with its text, where
 * that is at hand, and `mentionsIn` where it names the actor.
 */
export function articleList(
	actor: CorpusActor,
	articles: readonly Summary[],
	read: (id: string) => Article | undefined,
	mentionsIn: (article: Article) => readonly Mention[],
): DetailList {
	const ranked = actor.articles
		.map(({mentionCount}, index) => ({mentionCount, article: articles[index]!}))
		.sort((a, b) => b.mentionCount - a.mentionCount);
	return flatList(
		ranked,
		({mentionCount, article: {id, title}}) => {
			const article = read(id);
			const mentions = article ? mentionsIn(article) : [];
			return {kind: 'article', id, type: actor.type, title, mentionCount, article, mentions};
		},
		({article: {id: articleId}}) => {
			const article = read(articleId);
			const [first] = article ? mentionsIn(article) : [];
			return first && {kind: 'place', articleId, from: first.from, actor: first.actor};
		},
	);
}

/** Who appears together with the actor; each leads to the articles that name both. */
export function companionList(actor: CorpusActor, companions: readonly Companion[]): DetailList {
	const most = companions[0]?.articleCount ?? 0;
	return flatList(
		companions,
		companion => ({kind: 'companion', companion, most}),
		companion => ({kind: 'query', query: `actor:${actor.id} actor:${companion.actor.id}`}),
	);
}

/** When articles name the actor; each period leads to those that do. */
export function periodList(actor: CorpusActor, periods: readonly Period[]): DetailList {
	const most = Math.max(0, ...periods.map(({articleCount}) => articleCount));
	return flatList(
		periods,
		period => ({kind: 'period', period, most}),
		({iso}) => ({kind: 'query', query: `actor:${actor.id} since:${iso} until:${iso}`}),
	);
}

function flatList<Entry>(
	entries: readonly Entry[],
	toRow: (entry: Entry) => DetailRow,
	toTarget: (entry: Entry) => DetailTarget | undefined,
): DetailList {
	return {
		...{rowCount: entries.length, entryCount: entries.length},
		rowAt: row => toRow(entries[row]!),
		rowOf: entry => entry,
		headOf: entry => entry,
		targetOf: entry => (entry < entries.length ? toTarget(entries[entry]!) : undefined),
	};
}
