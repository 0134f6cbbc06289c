import {type Band, isDisagreement} from '../../compare/bands.ts';
import type {Comparison, Side} from '../../compare/comparison.ts';
import {ownWords} from '../../compare/own-words.ts';
import {layoutParagraph} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';

/** A row of the comparison: a line of each side, where there is one. */
export type ComparisonRow = {
	readonly band: number;
	readonly a: VisualLine<Role> | null;
	readonly b: VisualLine<Role> | null;
	/** The band goes on below a side's last line: its bar does too. */
	readonly hasA: boolean;
	readonly hasB: boolean;
	/** The row that bears the number and the line between the sides. */
	readonly isFirst: boolean;
};

type RowOptions = {
	/** Of one side's text. */
	readonly columns: number;
	/** One side below the other instead of beside it. */
	readonly isStacked: boolean;
	readonly marks: 'shown' | 'hidden';
};

/** The bands as rows, a blank row (`null`) between two of them. */
export function comparisonRows(
	comparison: Comparison,
	bands: readonly Band[],
	options: RowOptions,
): readonly (ComparisonRow | null)[] {
	const spansA = [...ownWordSpans(comparison, bands, 'a'), ...differenceSpans(comparison, 'a')];
	const spansB = [...ownWordSpans(comparison, bands, 'b'), ...differenceSpans(comparison, 'b')];
	return bands.flatMap((band, index) => {
		const a = linesOf(comparison.a, band.a, spansA, options);
		const b = linesOf(comparison.b, band.b, spansB, options);
		const rows = options.isStacked ? stacked(a, b) : beside(a, b);
		const numbered = rows.map((row, at) => ({...row, band: index, isFirst: at === 0}));
		return index === 0 ? numbered : [null, ...numbered];
	});
}

type Lines = readonly VisualLine<Role>[];
type BandRow = Pick<ComparisonRow, 'a' | 'b' | 'hasA' | 'hasB'>;

const beside = (a: Lines, b: Lines): BandRow[] =>
	Array.from({length: Math.max(a.length, b.length)}, (_, index) => ({
		a: a[index] ?? null,
		b: b[index] ?? null,
		hasA: a.length > 0,
		hasB: b.length > 0,
	}));

const stacked = (a: Lines, b: Lines): BandRow[] => [
	...a.map(line => ({a: line, b: null, hasA: true, hasB: false})),
	...b.map(line => ({a: null, b: line, hasA: false, hasB: true})),
];

function linesOf(
	side: Side,
	indexes: readonly number[],
	spans: readonly StyledSpan<Role>[],
	{columns, marks}: RowOptions,
): Lines {
	return indexes.flatMap(index => {
		const {from, text} = side.sentences[index]!;
		const own = spans
			.filter(span => span.from < from + text.length && span.to > from)
			.map(span => ({...span, from: Math.max(0, span.from - from), to: span.to - from}));
		return layoutParagraph(text, {columns, marks, spans: own});
	});
}

const ownWordSpans = (
	comparison: Comparison,
	bands: readonly Band[],
	side: 'a' | 'b',
): StyledSpan<Role>[] =>
	ownWords(comparison, bands, side).map(range => ({...range, style: 'ownWords'}));

const differenceSpans = ({differences}: Comparison, side: 'a' | 'b'): StyledSpan<Role>[] =>
	differences.map(difference => ({
		from: difference[side].from,
		to: difference[side].to,
		style: isDisagreement(difference) ? 'difference' : 'spelling',
	}));
