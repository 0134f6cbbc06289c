import type {Range} from '../../arabic/range.ts';
import {type Band, isDisagreement} from '../../compare/bands.ts';
import type {Comparison, Difference, Side} from '../../compare/comparison.ts';
import {ownWords} from '../../compare/own-words.ts';
import {layoutParagraph} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';

/** A line of one side, and the part of the article it shows. */
export type PlacedLine = {readonly line: VisualLine<Role>; readonly range: Range};

/** A row of the comparison: a line of each side, where there is one. */
export type ComparisonRow = {
	/** Index of the band. */
	readonly band: number;
	readonly a: PlacedLine | null;
	readonly b: PlacedLine | null;
	/** The band goes on below a side's last line: its bar does too. */
	readonly hasA: boolean;
	readonly hasB: boolean;
	/** The row that bears the number. */
	readonly isFirst: boolean;
};

type RowOptions = {
	/** Of one side's text. */
	readonly columns: number;
	/** One side below the other instead of beside it. */
	readonly isStacked: boolean;
	readonly marks: 'shown' | 'hidden';
};

/** The rows of single bands, with the difference the reader is at, if it is given, above all other marks. */
export type BandRows = (band: number, current?: Difference) => readonly ComparisonRow[];

/** Makes rows of the bands; those without a current difference are made once. */
export function bandRows(
	comparison: Comparison,
	bands: readonly Band[],
	options: RowOptions,
): BandRows {
	const spans = {a: spansOf(comparison, bands, 'a'), b: spansOf(comparison, bands, 'b')};
	const known = new Map<number, readonly ComparisonRow[]>();

	function make(index: number, current?: Difference): readonly ComparisonRow[] {
		const band = bands[index]!;
		const [a, b] = (['a', 'b'] as const).map(side => {
			const marked = current ? [...spans[side], currentSpan(current, side)] : spans[side];
			return linesOf(comparison[side], band[side], marked, options);
		}) as [Lines, Lines];
		const rows = options.isStacked ? stacked(a, b) : beside(a, b);
		return rows.map((row, at) => ({...row, band: index, isFirst: at === 0}));
	}

	return (index, current) => {
		if (current) return make(index, current);
		const rows = known.get(index) ?? make(index);
		known.set(index, rows);
		return rows;
	};
}

type Lines = readonly PlacedLine[];
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
		return layoutParagraph(text, {columns, marks, spans: own}).map(line => ({
			line,
			range: {from: from + line.from, to: from + line.to},
		}));
	});
}

/** What is said here only, and above it what differs. */
function spansOf(
	comparison: Comparison,
	bands: readonly Band[],
	side: 'a' | 'b',
): readonly StyledSpan<Role>[] {
	const own = ownWords(comparison, bands, side);
	return [
		...own.map(({from, to}) => ({from, to, style: 'ownWords' as const})),
		...comparison.differences.map(difference => ({
			from: difference[side].from,
			to: difference[side].to,
			style: isDisagreement(difference) ? ('difference' as const) : ('spelling' as const),
		})),
	];
}

const currentSpan = (difference: Difference, side: 'a' | 'b'): StyledSpan<Role> => ({
	from: difference[side].from,
	to: difference[side].to,
	style: 'currentDifference',
});
