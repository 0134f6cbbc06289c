import type {Tags} from '../source/actors/actor.ts';
import {createTagger} from '../source/actors/tag-article.ts';
import type {Article} from '../source/article/article.ts';
import {parseRecord} from '../source/article/parse-record.ts';
import {type EventDigest, eventDigest} from '../source/compare/event-digest.ts';
import {type PreparedSide, prepareSide} from '../source/compare/prepare-side.ts';
import {readDevelopmentNews} from './read-development-news.ts';

/** An article of the development corpus, ready to be compared. */
export type ReadyArticle = {
	readonly article: Article;
	readonly tags: Tags;
	readonly side: PreparedSide;
	readonly digest: EventDigest;
};

const news = readDevelopmentNews();
const tagArticle = createTagger();
const ready = new Map<string, ReadyArticle>();

/** The article with an id, read and tagged as the program does it. */
export function annotatedArticle(id: string): ReadyArticle {
	const before = ready.get(id);
	if (before) return before;
	const article = parseRecord(news.get(id)!, {id, path: id});
	const tags = tagArticle(article);
	const side = prepareSide(article, tags);
	const after = {article, tags, side, digest: eventDigest(side)};
	ready.set(id, after);
	return after;
}
