/** What the program shows in a window, pane by pane: where it stands, and its text in logical order without vowel marks. */
import type {Article} from '../source/article/article.ts';
import {metaLine} from '../source/article/meta-line.ts';
import {layoutLine, layoutParagraph} from '../source/layout/paragraph.ts';
import {openLibrary} from '../source/library/open-library.ts';
import {english} from '../source/messages/english.ts';
import {listMargin} from '../source/ui/articles/article-list.tsx';
import {sectionsOf} from '../source/ui/reading/sections-of.ts';
import {screenLayout} from '../source/ui/screen-layout.ts';
import {actorLine} from '../source/ui/tags/actor-line.ts';

/** Cells from `from` to `to` (exclusive), counted from 0. */
type Cells = {readonly from: number; readonly to: number};

export type ExpectedPane = {
	readonly name: 'article' | 'list' | 'preview';
	readonly columns: Cells;
	readonly rows: Cells;
	/** Rows of the window with words of the program in Latin letters only, which are not read. */
	readonly latinRows: readonly number[];
	/** What the other rows say. */
	readonly text: string;
};

type Window = {readonly columns: number; readonly rows: number};

/** Header, search box and a rule. */
const firstRow = 3;
/** The text column of the article screen as it opens. */
const columnWidth = 72;
const marks = 'hidden';

/** The article screen: one file, opened alone. */
export async function expectedArticle(path: string, window: Window): Promise<ExpectedPane[]> {
	const library = await openLibrary([path]);
	const {summaries} = await library.complete;
	const article = library.read(summaries[0]!.id)!;
	const layout = screenLayout({...window, screen: 'article', columnWidth});
	const {readingColumns, readingHeight, tagColumns} = layout;
	const left = tagColumns > 0 ? tagColumns + 1 : 0;
	return [
		{
			name: 'article',
			columns: {from: left, to: window.columns},
			rows: {from: firstRow, to: firstRow + readingHeight},
			...wordsOf(readingRows(article, readingColumns).slice(0, readingHeight)),
		},
	];
}

/** The articles screen of a folder: the list, and the first article beside it. The window must be wide enough for both. */
export async function expectedArticles(folder: string, window: Window): Promise<ExpectedPane[]> {
	const library = await openLibrary([folder]);
	const {summaries} = await library.complete;
	const {tags} = await library.knowledge();
	const articles = summaries.map(({id}) => library.read(id)!);
	const {listColumns, readingColumns, height} = screenLayout({
		...{...window, columnWidth},
		screen: 'articles',
	});
	const rows = {from: firstRow, to: firstRow + height};
	const list = articles.flatMap(article =>
		itemRows(article, listColumns - listMargin, tags(article).actors),
	);
	return [
		// Without the bar and the mark at its right edge.
		{
			...{name: 'list', rows, columns: {from: 0, to: listColumns - 2}},
			...wordsOf(list.slice(0, height)),
		},
		{
			...{name: 'preview', rows, columns: {from: listColumns + 1, to: window.columns}},
			...wordsOf(readingRows(articles[0]!, readingColumns).slice(0, height)),
		},
	];
}

/** Rows one below the other, the first in the first row of a pane. */
function wordsOf(rows: readonly string[]): Pick<ExpectedPane, 'latinRows' | 'text'> {
	const isLatin = (row: string) => /\p{L}/u.test(row) && !/\p{Script=Arabic}/u.test(row);
	return {
		latinRows: rows.flatMap((row, index) => (isLatin(row) ? [firstRow + index] : [])),
		// OCR reads the middle dot between two entries (·) as the Arabic digit zero (٠).
		text: rows
			.filter(row => !isLatin(row))
			.join('\n')
			.replaceAll(' · ', ' ٠ '),
	};
}

/** The rows of an article from its beginning. */
function readingRows(article: Article, columns: number): string[] {
	const sections = sectionsOf(article, {withRelated: false, messages: english});
	return sections.flatMap(({text, gap}) => [
		...(gap === 1 ? [''] : []),
		...layoutParagraph(text, {columns, marks}).map(({from, to}) => text.slice(from, to).trim()),
	]);
}

/** The rows of an article in the list, and the blank one below it. */
function itemRows(
	article: Article,
	columns: number,
	actors: Parameters<typeof actorLine>[0],
): string[] {
	const meta = metaLine(article);
	const names = actorLine(actors, {columns}).runs.map(({text}) => text);
	// As many names as there is room for.
	const count = names.join('').split('·').length;
	return [
		...titleRows(article.title, columns),
		...(meta === '' ? [] : [cutRow(meta, columns)]),
		...(actors.length === 0
			? []
			: [
					actors
						.slice(0, count)
						.map(({name}) => name)
						.join(' · '),
				]),
		'',
	];
}

/** At most two, the second cut where there is more. */
function titleRows(title: string, columns: number): string[] {
	const [first, second, ...more] = layoutParagraph(title, {columns, marks});
	if (first === undefined || second === undefined) return [title];
	const rest = title.slice(second.from);
	return [title.slice(0, first.to).trim(), more.length > 0 ? cutRow(rest, columns) : rest.trim()];
}

function cutRow(text: string, columns: number): string {
	const {from, to} = layoutLine(text, {columns, marks});
	return to < text.length ? `${text.slice(from, to).trim()}…` : text;
}
