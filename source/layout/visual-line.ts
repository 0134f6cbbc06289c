/** A stretch of a paragraph in one style; UTF-16 offsets into the logical text. Later spans win. */
export type StyledSpan<Style> = {
	readonly from: number;
	readonly to: number;
	readonly style: Style;
};

/** Neighboring cells of one style, in the order of the screen: shaped, mirrored, safe to draw. */
export type VisualRun<Style> = {
	readonly text: string;
	readonly columns: number;
	/** Absent where no span reached. */
	readonly style?: Style;
};

/** A finished line: what stands in its cells from left to right. */
export type VisualLine<Style> = {
	readonly runs: readonly VisualRun<Style>[];
	/** The sum of the runs' columns; never more than was asked for. */
	readonly columns: number;
	/** Which edge the line is read from. */
	readonly direction: 'rtl' | 'ltr';
	/** The logical text on this line, in UTF-16 offsets; the blank at which it was wrapped is included. */
	readonly from: number;
	readonly to: number;
};
