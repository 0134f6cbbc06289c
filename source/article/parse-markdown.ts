import type {Range} from '../arabic/range.ts';
import type {Article} from './article.ts';
import {buildArticle, type Origin} from './build-article.ts';
import {parseFrontMatter} from './parse-front-matter.ts';
import {splitLines, trimRange} from './split-lines.ts';

/**
 * Reads a Markdown text as an article: front matter states what it states, the marks of headings are no
 * part of their lines. All else is as in a plain text. Never throws.
 */
export function parseMarkdown(text: string, origin: Origin): Article {
	const {from, ...known} = parseFrontMatter(text);
	const lines = splitLines(text, from).map(line => withoutHeadingMarks(text, line));
	return buildArticle(text, lines, origin, known);
}

/** ‹## عنوان ##› without its marks (CommonMark 4.2, ATX headings). */
function withoutHeadingMarks(text: string, line: Range): Range {
	if (text.charAt(line.from) !== '#') return line;
	const heading = /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(line.from, line.from + 16));
	if (!heading) return line;
	const closing = /[ \t]#+$/.exec(text.slice(Math.max(line.from, line.to - 16), line.to));
	const to = line.to - (closing?.[0].length ?? 0);
	return trimRange(text, {from: line.from + heading[0].length, to});
}
