import type {Article} from './article.ts';
import {buildArticle, type Origin} from './build-article.ts';
import {splitLines} from './split-lines.ts';

/**
 * Reads a text as a news article: what each line is, the title, and what it states about its dateline,
 * source, writer, date and time. Takes any text, scraped ones with all that was round the article on
 * its page; never throws, and never alters the text.
 */
export function parseArticle(text: string, origin: Origin): Article {
	return buildArticle(text, splitLines(text), origin);
}
