/** Where the parts of a table of claims stand. */
export type ClaimsLayout = {
	/** The reports of a claim stand below each other: there is no room for columns. */
	readonly isStacked: boolean;
	/** Of one report's text. */
	readonly columns: number;
	/** Rows of the head with its rule, and of the claims. */
	readonly headRows: number;
	readonly bodyRows: number;
	/** The most rows a report's words of one claim may take. */
	readonly cellRows: number;
};

/** The reader's bar, the number and the sign of a claim, and a blank. */
export const gutterColumns = 5;
/** Behind each text a blank, its bar and a blank. */
export const edgeColumns = 3;

const narrowest = 24;
const widest = 64;
/** Two rows of title, one of where it is from, and the rule below. */
const wholeHead = 4;
const mostHead = 0.3;

/** The layout of so many reports on a screen of so many columns and rows. */
export function claimsLayout(columns: number, rows: number, reportCount: number): ClaimsLayout {
	const room = Math.floor((columns - gutterColumns) / Math.max(1, reportCount)) - edgeColumns;
	const isStacked = room < narrowest;
	// Stacked, each report has a row in the head.
	const wanted = isStacked ? reportCount + 1 : wholeHead;
	const headRows = wanted <= rows * mostHead ? wanted : 0;
	return {
		isStacked,
		columns: isStacked
			? Math.min(72, columns - gutterColumns - edgeColumns - 2)
			: Math.min(widest, room),
		headRows,
		bodyRows: Math.max(1, rows - headRows),
		cellRows: isStacked ? (rows < 16 ? 2 : 3) : 5,
	};
}
