import type {Cell, Marks} from './cells.ts';
import {cutEnd, cutStart} from './cut-paragraph.ts';
import {drawCells} from './draw-cells.ts';
import {hardLines} from './hard-lines.ts';
import {type Direction, paragraphDirection} from './levels.ts';
import {type Prepared, prepare} from './prepare.ts';
import {stretches} from './stretches.ts';
import {styleCells} from './style-cells.ts';
import type {StyledSpan, VisualLine} from './visual-line.ts';
import {type CellRange, wrap} from './wrap.ts';

type LayoutOptions<Style> = {
	/** How wide a line may be; less than 1 is 1. */
	readonly columns: number;
	/** Offsets into the text. A span that touches a word covers the whole of it. */
	readonly spans?: readonly StyledSpan<Style>[];
	/** `auto`, the default: right-to-left if a letter of a right-to-left script is in it. */
	readonly direction?: Direction | 'auto';
	/** Whether Arabic vowel marks are drawn; shown by default. */
	readonly marks?: Marks;
};

export type ParagraphOptions<Style> = LayoutOptions<Style> & {
	/** Stop after so many lines; what follows is not looked at. */
	readonly maxLines?: number;
};

export type LineOptions<Style> = LayoutOptions<Style> & {
	/** Which end of a text too long gives way to …: the `end` by default, the `start` where one is typing. */
	readonly cut?: 'end' | 'start';
};

/**
 * A paragraph as finished lines: safe to draw, shaped, in the order of the screen. Any text will do: what may not be
 * sent is replaced (see `stand-in.ts`), a line end begins a paragraph of its own, and what is longer than any paragraph
 * is laid out in `stretches`. The lines cover the text without gaps; there is always at least one.
 */
export function layoutParagraph<Style>(
	text: string,
	options: ParagraphOptions<Style>,
): readonly VisualLine<Style>[] {
	const {maxLines = Number.POSITIVE_INFINITY} = options;
	const lines: VisualLine<Style>[] = [];
	for (const line of paragraphLines(text, options)) {
		if (lines.length >= maxLines) break;
		lines.push(line);
	}
	return lines;
}

const lineEnds = /[\n\r\u2028\u2029]/g;

/** `layoutLine` looks at no more UTF-16 units than that: no terminal is as wide. */
const reach = 8192;

/**
 * A text as one finished line: safe to draw, shaped, in the order of the screen. Line ends become blanks; outer blanks
 * are drawn. `from` and `to` of the line are the part of the text that is seen; where it is not the whole, … says so.
 */
export function layoutLine<Style>(
	text: string,
	{columns, spans = [], direction = 'auto', marks = 'shown', cut = 'end'}: LineOptions<Style>,
): VisualLine<Style> {
	const room = Math.max(1, columns);
	const start = cut === 'start' ? Math.max(0, text.length - reach) : 0;
	const near = text.slice(start, start + reach).replaceAll(lineEnds, ' ');
	const whole = prepare(near, {direction, marks});

	if (near.length === text.length && columnsOf(whole.cells) <= room) {
		const styles = styleCells(whole.cells, spans);
		return drawCells(whole, {cells: whole.cells, styles, from: 0, to: near.length});
	}

	const {prepared, from, to} = (cut === 'end' ? cutEnd : cutStart)(whole, room, marks);
	// Before a text cut at its start stands the … .
	const shift = cut === 'start' ? 1 : 0;
	const seen = spansWithin(spans, start + from, start + to).map(span => ({
		...span,
		from: span.from + shift,
		to: span.to + shift,
	}));
	const {cells} = prepared;
	const styles = styleCells(cells, seen);
	const line = drawCells(prepared, {cells, styles, from: 0, to: prepared.text.length});
	return {...line, from: start + from, to: start + to};
}

function* paragraphLines<Style>(
	text: string,
	options: LayoutOptions<Style>,
): Generator<VisualLine<Style>> {
	const {direction = 'auto'} = options;
	for (const {from, to, end} of hardLines(text)) {
		const resolved = direction === 'auto' ? paragraphDirection(text.slice(from, to)) : direction;
		for (const stretch of stretches(text, from, to)) {
			// A line end belongs to the line before it.
			const part = {...stretch, end: stretch.to === to ? end : stretch.to};
			yield* stretchLines(text, part, {...options, direction: resolved});
		}
	}
}

function* stretchLines<Style>(
	text: string,
	{from, to, end}: {readonly from: number; readonly to: number; readonly end: number},
	{columns, spans = [], direction = 'auto', marks = 'shown'}: LayoutOptions<Style>,
): Generator<VisualLine<Style>> {
	const room = Math.max(1, columns);
	const prepared = prepare(text.slice(from, to), {direction, marks});
	const cells = fitting(prepared.cells, room);
	const styles = styleCells(cells, spansWithin(spans, from, to));

	let lineFrom = 0;
	for (const range of wrap(cells, room)) {
		const isLast = range.to === cells.length;
		const lineTo = isLast ? prepared.text.length : cells[range.to]!.from;
		const inner = withoutOuterBlanks(cells, range);
		const line = drawCells(prepared, {
			cells: cells.slice(inner.from, inner.to),
			styles: styles.slice(inner.from, inner.to),
			from: lineFrom,
			to: lineTo,
		});
		yield {...line, from: from + lineFrom, to: isLast ? end : from + lineTo};
		lineFrom = lineTo;
	}
	if (lineFrom === 0) yield blankLine(prepared, from, end);
}

/** The cells with a stand-in for each that no line has room for, as a wide character in a single column. */
function fitting(cells: readonly Cell[], columns: number): readonly Cell[] {
	if (cells.every(cell => cell.columns <= columns)) return cells;
	return cells.map(cell =>
		cell.columns <= columns ? cell : {...cell, text: '\uFFFD', columns: 1, marks: 0},
	);
}

const blankLine = ({direction}: Prepared, from: number, to: number) =>
	({runs: [], columns: 0, direction, from, to}) as const;

function withoutOuterBlanks(cells: readonly Cell[], range: CellRange): CellRange {
	let {from, to} = range;
	while (from < to && cells[from]!.breakClass === 'blank') from++;
	while (to > from && cells[to - 1]!.breakClass === 'blank') to--;
	return {from, to};
}

function spansWithin<Style>(
	spans: readonly StyledSpan<Style>[],
	from: number,
	to: number,
): readonly StyledSpan<Style>[] {
	return spans
		.filter(span => span.from < to && span.to > from)
		.map(({style, ...span}) => ({
			from: Math.max(0, span.from - from),
			to: Math.min(to, span.to) - from,
			style,
		}));
}

const columnsOf = (cells: readonly Cell[]) => cells.reduce((sum, {columns}) => sum + columns, 0);
