import type {ScreenName} from './keymap.ts';

export type ScreenLayout = {
	/** The window is below what any screen can be drawn in. */
	readonly isTooSmall: boolean;
	/** List and preview stand side by side. */
	readonly isSplit: boolean;
	/** Rows between the two rules. */
	readonly height: number;
	/** The list with its margins. */
	readonly listColumns: number;
	/** The text of the article. */
	readonly readingColumns: number;
	/** Rows of the text: the article screen of a narrow window keeps two for the tags. */
	readonly readingHeight: number;
	/** Blank columns left of the text, inside its pane. */
	readonly readingLeft: number;
	/** The strip of tags beside an article; 0 where there is none. */
	readonly tagColumns: number;
};

type Window = {
	readonly columns: number;
	readonly rows: number;
	readonly screen: ScreenName;
	/** What the reader has chosen for the article screen. */
	readonly columnWidth: number;
};

const smallest = {columns: 40, rows: 12};
/** Below this a list and a preview beside it would both be too narrow to read. */
const splitFrom = 90;
/** The strip of tags beside an article, and the window it needs. */
const stripColumns = 30;
const stripFrom = 100;
/** A line longer than this is hard to follow. */
const widestColumn = 80;
/** Header, search box, two rules and the footer. */
const rowsAround = 5;

/** Where everything stands in a window of this size. */
export function screenLayout({columns, rows, screen, columnWidth}: Window): ScreenLayout {
	const isSplit = screen === 'articles' && columns >= splitFrom;
	const listColumns = isSplit ? Math.max(40, Math.min(60, Math.round(columns * 0.37))) : columns;
	const tagColumns = screen === 'article' && columns >= stripFrom ? stripColumns : 0;
	const beside = isSplit ? listColumns + 1 : tagColumns > 0 ? tagColumns + 1 : 0;
	const paneColumns = columns - beside;
	const height = Math.max(1, rows - rowsAround);
	const margin = paneColumns >= 60 ? 4 : 2;
	const wanted = screen === 'article' ? columnWidth : widestColumn;
	const readingColumns = Math.max(1, Math.min(paneColumns - 2 * margin, wanted, widestColumn));
	// The preview stands at the right edge, where its lines begin; an article stands in the middle.
	const free = paneColumns - readingColumns;
	return {
		isTooSmall: columns < smallest.columns || rows < smallest.rows,
		isSplit,
		height,
		readingHeight: screen === 'article' && tagColumns === 0 ? Math.max(1, height - 2) : height,
		tagColumns,
		listColumns,
		readingColumns,
		readingLeft: screen === 'article' ? Math.floor(free / 2) : free - margin,
	};
}
