import type {Article} from './article.ts';
import {buildArticle, type KnownFields, type Origin} from './build-article.ts';
import {parseFieldDate} from './parse-field-date.ts';
import {splitLines, trimRange} from './split-lines.ts';

/** An article that came in fields; those it does not have are absent or empty. */
export type ArticleRecord = {
	readonly title?: string;
	readonly body?: string;
	readonly url?: string;
	readonly date?: string;
	readonly source?: string;
	readonly author?: string;
};

/**
 * Reads a record as an article. Its text is title, blank line and body, or the body alone without a
 * title, which is then looked for in the body as in a text file. What a field states goes before what
 * the body states, and has no offsets. Never throws.
 */
export function parseRecord(record: ArticleRecord, origin: Origin): Article {
	const {title = '', body = '', url = ''} = record;
	const hasTitle = title.trim() !== '';
	// Joined it lies in memory as one; put together by an operator each look at a letter takes longer.
	const text = hasTitle ? [title, body].join('\n\n') : body;
	const bodyFrom = hasTitle ? title.length + 2 : 0;
	const known: KnownFields = {
		...(hasTitle ? titleOf(title) : {}),
		...dateOf(record.date),
		source: nameOf(record.source),
		author: nameOf(record.author),
		url: url.trim() || null,
	};
	return buildArticle(text, splitLines(text, bodyFrom), origin, known);
}

function titleOf(title: string): KnownFields {
	const range = trimRange(title, {from: 0, to: title.length});
	const text = title.slice(range.from, range.to);
	const blocks = splitLines(title).map(line => ({...line, role: 'title' as const}));
	return {title: {text, range}, blocks};
}

function dateOf(value = ''): KnownFields {
	return value.trim() === '' ? {} : parseFieldDate(value.trim());
}

function nameOf(value = ''): Article['source'] {
	return value.trim() === '' ? null : {name: value.trim(), from: null, to: null};
}
