/** Where the parts of a comparison stand, in columns. */
export type ComparisonLayout = {
	readonly isStacked: boolean;
	/** Of one side's text. */
	readonly columns: number;
	/** Between the two sides: number, line, number. */
	readonly strip: number;
	/** Before the first side. */
	readonly left: number;
};

/** Below this two columns would be too narrow to read. */
const besideFrom = 90;
const strip = 9;
/** Blank, bar and blank at the reading edge of each side. */
const edge = 3;
const widestText = 72;

export function comparisonLayout(columns: number): ComparisonLayout {
	if (columns < besideFrom) {
		return {isStacked: true, columns: Math.min(widestText, columns - edge - 6), strip: 0, left: 1};
	}
	const text = Math.min(widestText, Math.floor((columns - strip - 2 * edge - 3) / 2));
	const free = columns - 2 * text - strip - 2 * edge;
	return {isStacked: false, columns: text, strip, left: Math.max(1, Math.floor(free / 2))};
}
