import {Box} from 'ink';
import {useMemo} from 'react';
import type {Band} from '../../compare/bands.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import {bandRole, bandSign} from './band-look.ts';
import type {ComparisonLayout} from './comparison-layout.ts';
import type {ComparisonRow, PlacedLine} from './comparison-rows.ts';
import {condensePlaces} from './condense-places.ts';
import {type MapCell, pairMap} from './pair-map.ts';
import type {ComparisonPane} from './use-comparison.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly layout: ComparisonLayout;
	readonly height: number;
};

/** The two texts, joined by numbers, signs and colors, and a map of where in each the pairs lie. */
export function ComparisonBody({pane, layout, height}: Props) {
	const paint = usePainter();
	const {places, current} = pane;
	const shown = useMemo(
		() => condensePlaces(places, {rows: height, current}),
		[places, height, current],
	);
	const strip = stripRows({...pane, places: shown}, layout, height, paint);
	const paintRow = layout.isStacked ? stackedRow : besideRow;
	const painted = Array.from({length: height}, (_, index) => {
		const row = pane.rows[index] ?? null;
		const isCurrent = row !== null && row.band === pane.current;
		const band = row === null ? undefined : pane.bands[row.band]!;
		const side = isCurrent ? pane.side : undefined;
		const isNew = index === 0 || startsSide(row, pane.rows[index - 1] ?? null);
		return paintRow({row, band, side, isNew}, strip[index]!, {layout, paint});
	});
	return (
		<Box height={height} paddingLeft={layout.left} overflow="hidden">
			<Rows rows={painted} />
		</Box>
	);
}

type Drawn = {
	readonly row: ComparisonRow | null;
	readonly band: Band | undefined;
	/** The side the reader is at, in the band the reader is at. */
	readonly side: 'a' | 'b' | undefined;
	/** The row above shows another side or band, or none. */
	readonly isNew: boolean;
};

const startsSide = (row: ComparisonRow | null, above: ComparisonRow | null): boolean =>
	row?.band !== above?.band || (row?.a === null) !== (above?.a === null);

type Tools = {readonly layout: ComparisonLayout; readonly paint: Painter};

function besideRow({row, band, side}: Drawn, strip: string, {layout, paint}: Tools): string {
	const {columns, edge} = layout;
	const text = (placed: PlacedLine | null) =>
		paint.line(placed?.line ?? null, {base: textRole(band), columns, align: 'right'});
	const bar = (hasText: boolean, isCurrent: boolean) =>
		row === null || band === undefined
			? ' '.repeat(edge)
			: paint.sign(
					` ${barSign(band, hasText, isCurrent)}${row.isFirst && hasText ? label(band) : ''}`.padEnd(
						edge,
					),
					bandRole(band),
				);
	return [
		text(row?.a ?? null) + bar(row?.hasA ?? false, side === 'a'),
		` ${strip} `,
		text(row?.b ?? null) + bar(row?.hasB ?? false, side === 'b'),
	].join('');
}

function stackedRow(
	{row, band, side, isNew}: Drawn,
	strip: string,
	{layout, paint}: Tools,
): string {
	const start = layout.strip === 0 ? '' : `${strip} `;
	if (row === null || band === undefined) return start;
	const rowSide = row.a === null ? 'b' : 'a';
	const bar = barSign(band, true, side === rowSide);
	const letter = isNew ? rowSide.toUpperCase() : ' ';
	const edge = ` ${bar} ${letter} ${row.isFirst ? label(band) : ''}`;
	const {line} = row[rowSide]!;
	return (
		start +
		paint.line(line, {base: textRole(band), columns: layout.columns, align: 'right'}) +
		paint.sign(edge, bandRole(band))
	);
}

const textRole = (band: Band | undefined) => (band?.kind === 'only' ? 'quiet' : 'plain');

/** `3`, `4≈`, `5≠`. */
const label = ({number, kind}: Band) => (number === null ? '' : `${number}${bandSign(kind)}`);

function barSign({kind}: Band, hasText: boolean, isCurrent: boolean): string {
	if (!hasText) return ' ';
	if (kind === 'only') return '┊';
	return isCurrent ? '▊' : '▌';
}

/** The map, painted; blanks where nothing is paired. */
function stripRows(
	{bands, places, current}: ComparisonPane,
	{strip, isStacked}: ComparisonLayout,
	rows: number,
	paint: Painter,
): readonly string[] {
	const columns = Math.max(0, strip - (isStacked ? 1 : 2));
	if (columns === 0 || places.length === 0) return Array(rows).fill(' '.repeat(columns));
	const map = pairMap(places, {
		rows,
		current,
		numbers: bands.map(({number}) => number),
		isLoose: band => bands[band]!.kind === 'related',
	});
	return map.map(cells => paintCells(cells, bands, paint));
}

/** Neighbors of one band are one sign. */
function paintCells(cells: readonly MapCell[], bands: readonly Band[], paint: Painter): string {
	let result = '';
	for (let from = 0; from < cells.length; ) {
		const {band} = cells[from]!;
		let to = from + 1;
		while (to < cells.length && cells[to]!.band === band) to++;
		const text = cells
			.slice(from, to)
			.map(({sign}) => sign)
			.join('');
		const role = band === null ? 'faint' : bandRole(bands[band]!);
		result += paint.sign(text, role);
		from = to;
	}
	return result;
}
