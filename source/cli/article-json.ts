import type {Tags} from '../actors/actor.ts';
import type {Article} from '../article/article.ts';

/** An article as `show --json` prints it. */
export function articleJson(article: Article, {mentions, actors}: Tags) {
	const {id, path, title, titleFrom, dateline, source, author, date, time, url, blocks} = article;
	return {
		...{id, path, title, titleFrom, dateline, source, author, date, time, url, blocks},
		text: article.text,
		mentions,
		actors,
		problems: article.problems,
	};
}
