import type {Range} from '../arabic/range.ts';
import {splitSentences} from '../arabic/sentences.ts';
import type {Article, Block, BlockRole} from './article.ts';
import {assignRoles} from './assign-roles.ts';
import {findCredits} from './find-credits.ts';
import {isTruncated} from './is-truncated.ts';
import {type ReadLine, readLine} from './read-line.ts';

/** Where an article is from: its id in the corpus, and the file. */
export type Origin = {readonly id: string; readonly path: string};

/** What is known of an article beside its text: the fields of a record, or of front matter. */
export type KnownFields = {
	readonly title?: {readonly text: string; readonly range: Range};
	readonly date?: Article['date'];
	readonly source?: Article['source'];
	readonly author?: Article['author'];
	readonly url?: string | null;
	/** Blocks before the first of the lines. */
	readonly blocks?: readonly Block[];
	readonly problems?: Article['problems'];
};

/**
 * Makes an article of a text, of its lines that are to be read, in order, and of what else is known of
 * it. Never throws.
 */
export function buildArticle(
	text: string,
	ranges: readonly Range[],
	origin: Origin,
	known: KnownFields = {},
): Article {
	const lines = ranges.map(range => readLine(text, range));
	const assigned = assignRoles(text, lines, known.title?.text);
	const {roles, title} = assigned;
	const credits = findCredits(text, lines, assigned);
	const blocks = blocksOf(text, lines, roles);
	const {firstSentence, problems} = credits;
	const titled: Titled = known.title
		? {title: known.title.text, titleFrom: 'stated', titleRange: known.title.range}
		: titleOf({text, lines, roles, title, firstSentence, origin});
	// Field by field: to spread objects takes ten times as long, and a corpus has many articles.
	return {
		id: origin.id,
		path: origin.path,
		text,
		title: titled.title,
		titleFrom: titled.titleFrom,
		titleRange: titled.titleRange,
		dateline: credits.dateline,
		source: known.source ?? credits.source,
		author: known.author ?? credits.author,
		date: known.date ?? credits.date,
		time: credits.time,
		url: known.url ?? null,
		blocks: known.blocks ? [...known.blocks, ...blocks] : blocks,
		problems: known.problems ? [...known.problems, ...problems] : problems,
	};
}

function blocksOf(text: string, lines: readonly ReadLine[], roles: readonly BlockRole[]): Block[] {
	const blocks = lines.map(({from, to}, index): Block => ({from, to, role: roles[index]!}));
	const last = roles.lastIndexOf('body');
	if (last < 0) return blocks;
	const paragraphs = blocks.filter(({role}) => role === 'body');
	if (isTruncated(text, paragraphs)) blocks[last] = {...blocks[last]!, truncated: true};
	return blocks;
}

type Titled = Pick<Article, 'title' | 'titleFrom' | 'titleRange'>;

/** How much of a paragraph is looked at for its first sentence. */
const longestTitle = 500;

function titleOf({
	text,
	lines,
	roles,
	title,
	firstSentence,
	origin,
}: {
	text: string;
	lines: readonly ReadLine[];
	roles: readonly BlockRole[];
	title: number | null;
	firstSentence: number | null;
	origin: Origin;
}): Titled {
	if (title !== null) {
		const {from, to} = lines[title]!;
		return {title: text.slice(from, to), titleFrom: 'stated', titleRange: {from, to}};
	}
	const first = lines[roles.indexOf('body')] ?? lines[0];
	if (!first) return {title: origin.id, titleFrom: 'derived', titleRange: null};
	const from = firstSentence !== null && firstSentence < first.to ? firstSentence : first.from;
	const stretch = atWordEnd(text, {from, to: Math.min(first.to, from + longestTitle)}, first.to);
	const titleRange = splitSentences(text, stretch)[0] ?? stretch;
	return {title: text.slice(titleRange.from, titleRange.to), titleFrom: 'derived', titleRange};
}

/** A stretch cut back to a blank, if it ends before the end of its line. */
function atWordEnd(text: string, {from, to}: Range, lineEnd: number): Range {
	const blank = to < lineEnd ? text.lastIndexOf(' ', to) : -1;
	return blank > from ? {from, to: blank} : {from, to};
}
