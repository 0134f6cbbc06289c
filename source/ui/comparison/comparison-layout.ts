import {mapColumns} from './pair-map.ts';

/** Where the parts of a comparison stand, in columns. */
export type ComparisonLayout = {
	readonly isStacked: boolean;
	/** Of one side's text. */
	readonly columns: number;
	/** The map of the pairs with its margins: between the sides, or left of them where they are stacked; 0 without. */
	readonly strip: number;
	/** Behind a text: its bar, the pair's number and sign; where stacked, its letter, too. */
	readonly edge: number;
	/** Before everything. */
	readonly left: number;
	/** Rows of the head; in a low window only what differs or how much is alike. */
	readonly headRows: number;
	/** Rows of the texts, below the head and its rule. */
	readonly bodyRows: number;
};

/** Below this two columns would be too narrow to read. */
const besideFrom = 90;
/** Below this a map beside the stacked texts would leave too little for them. */
const mapFrom = 64;
const widestText = 72;

/** The whole head takes no more than this part of the screen. */
const mostHead = 0.35;

/** The layout of a screen of so many columns and rows. */
export function comparisonLayout(columns: number, rows: number): ComparisonLayout {
	const wholeHead = columns < besideFrom ? 4 : 6;
	const headRows = wholeHead <= rows * mostHead ? wholeHead : 1;
	const heights = {headRows, bodyRows: Math.max(1, rows - headRows - 1)};
	if (columns < besideFrom) {
		const strip = columns < mapFrom ? 0 : mapColumns + 1;
		const edge = 8;
		const text = Math.min(widestText, columns - strip - edge - 1);
		return {isStacked: true, columns: text, strip, edge, left: 1, ...heights};
	}
	const [strip, edge] = [mapColumns + 2, 5];
	const text = Math.min(widestText, Math.floor((columns - strip - 2 * edge - 2) / 2));
	const free = columns - 2 * text - strip - 2 * edge;
	const left = Math.max(1, Math.floor(free / 2));
	return {isStacked: false, columns: text, strip, edge, left, ...heights};
}
