import {Box} from 'ink';
import type {Band} from '../../compare/bands.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import type {ComparisonLayout} from './comparison-layout.ts';
import type {ComparisonRow} from './comparison-rows.ts';
import type {ComparisonPane} from './use-comparison.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly layout: ComparisonLayout;
	readonly height: number;
};

/** The two texts, joined by numbers and colors. */
export function ComparisonBody({pane, layout, height}: Props) {
	const paint = usePainter();
	const painted = pane.rows.map(row => {
		if (row === null) return '';
		const band = pane.bands[row.band]!;
		const side = row.band === pane.current ? pane.side : undefined;
		const paintRow = layout.isStacked ? stackedRow : besideRow;
		return paintRow(row, {band, layout, side, paint});
	});
	return (
		<Box height={height} paddingLeft={layout.left} overflow="hidden">
			<Rows rows={painted} />
		</Box>
	);
}

type RowContext = {
	readonly band: Band;
	readonly layout: ComparisonLayout;
	/** The side the reader is at, in the band the reader is at. */
	readonly side: 'a' | 'b' | undefined;
	readonly paint: Painter;
};

function besideRow(row: ComparisonRow, {band, layout, side, paint}: RowContext): string {
	const {columns, strip} = layout;
	const base = band.kind === 'only' ? 'quiet' : 'plain';
	const sign = (text: string) => paint.sign(text, bandRole(band));
	return [
		paint.line(row.a, {base, columns, align: 'right'}),
		sign(` ${bar(band, row.hasA, side === 'a')} `),
		sign(row.isFirst ? link(band, strip) : ' '.repeat(strip)),
		paint.line(row.b, {base, columns, align: 'right'}),
		sign(` ${bar(band, row.hasB, side === 'b')} `),
	].join('');
}

function stackedRow(row: ComparisonRow, {band, layout, side, paint}: RowContext): string {
	const base = band.kind === 'only' ? 'quiet' : 'plain';
	const rowSide = row.a === null ? 'b' : 'a';
	const number = row.isFirst && band.number !== null ? String(band.number) : '';
	const edge = ` ${bar(band, true, side === rowSide)} ${rowSide.toUpperCase()} ${number}`;
	return (
		paint.line(row.a ?? row.b, {base, columns: layout.columns, align: 'right'}) +
		paint.sign(edge, bandRole(band))
	);
}

const bandRoles: readonly Role[] = ['band1', 'band2', 'band3', 'band4'];

/** Neighboring pairs are told apart by color; what differs is always in the color of differences. */
function bandRole({kind, number}: Band): Role {
	if (kind === 'only' || number === null) return 'faint';
	return kind === 'different' ? 'differenceBar' : bandRoles[(number - 1) % bandRoles.length]!;
}

function bar({kind}: Band, hasText: boolean, isCurrent: boolean): string {
	if (!hasText) return ' ';
	if (kind === 'only') return '┊';
	return isCurrent ? '█' : '▌';
}

/** `1─────1` for the same, `2╌╌╌╌╌2` for what is related, `3──≠──3` for what differs. */
function link({kind, number}: Band, columns: number): string {
	if (number === null) return ' '.repeat(columns);
	const length = columns - 2 - 2 * String(number).length;
	const half = (length - 1) >> 1;
	const line = {
		same: '─'.repeat(length),
		related: '╌'.repeat(length),
		different: `${'─'.repeat(half)}≠${'─'.repeat(length - 1 - half)}`,
		only: ' '.repeat(length),
	}[kind];
	return `${number}${line}${number}  `;
}
