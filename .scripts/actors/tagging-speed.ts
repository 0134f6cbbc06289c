import type {Tagger} from '../../source/actors/tag-article.ts';
import type {Article} from '../../source/article/article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {readDevelopmentNews} from '../read-development-news.ts';

/** Megabytes of UTF-8 that a tagger reads in a second of one core: all the news for the first time, and a part again. */
export function taggingSpeed(tag: Tagger): {first: number; again: number} {
	const articles = [...readDevelopmentNews().values()].map(({id, title, body}) =>
		parseArticle(`${title}\n\n${body}`, {id, path: id}),
	);
	const first = speedOf(tag, articles);
	return {first, again: speedOf(tag, articles.slice(-2000))};
}

function speedOf(tag: Tagger, articles: readonly Article[]): number {
	const bytes = articles.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
	const start = process.threadCpuUsage();
	for (const article of articles) tag(article);
	const {user, system} = process.threadCpuUsage(start);
	return bytes / (user + system);
}
