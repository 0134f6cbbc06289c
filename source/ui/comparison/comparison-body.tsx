import {Box, Text} from 'ink';
import {VisualText} from '../components/visual-text.tsx';
import type {Role} from '../role.ts';
import {useTheme} from '../theme-context.ts';
import type {Band} from './bands.ts';
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
	return (
		<Box flexDirection="column" height={height} paddingLeft={layout.left} overflow="hidden">
			{pane.rows.map((row, index) => {
				if (row === null) return <Text key={index}> </Text>;
				const band = pane.bands[row.band]!;
				const props = {row, band, layout, isCurrent: row.band === pane.current, side: pane.side};
				const Row = layout.isStacked ? StackedRow : BesideRow;
				return <Row key={index} {...props} />;
			})}
		</Box>
	);
}

type RowProps = {
	readonly row: ComparisonRow;
	readonly band: Band;
	readonly layout: ComparisonLayout;
	readonly isCurrent: boolean;
	readonly side: 'a' | 'b';
};

function BesideRow({row, band, layout, isCurrent, side}: RowProps) {
	const {looks} = useTheme();
	const {columns, strip} = layout;
	const base = band.kind === 'only' ? 'quiet' : 'plain';
	const look = looks[bandRole(band)];
	return (
		<Text wrap="truncate-end">
			<VisualText line={row.a} base={base} columns={columns} align="right" />
			<Text {...look}>{` ${bar(band, row.hasA, isCurrent && side === 'a')} `}</Text>
			<Text {...look}>{row.isFirst ? link(band, strip) : ' '.repeat(strip)}</Text>
			<VisualText line={row.b} base={base} columns={columns} align="right" />
			<Text {...look}>{` ${bar(band, row.hasB, isCurrent && side === 'b')} `}</Text>
		</Text>
	);
}

function StackedRow({row, band, layout, isCurrent, side}: RowProps) {
	const {looks} = useTheme();
	const base = band.kind === 'only' ? 'quiet' : 'plain';
	const isA = row.a !== null;
	const number = row.isFirst && band.number !== null ? String(band.number) : '';
	return (
		<Text wrap="truncate-end">
			<VisualText line={row.a ?? row.b} base={base} columns={layout.columns} align="right" />
			<Text {...looks[bandRole(band)]}>
				{` ${bar(band, true, isCurrent && (side === 'a') === isA)} ${isA ? 'A' : 'B'} ${number}`}
			</Text>
		</Text>
	);
}

const bandRoles: readonly Role[] = ['band1', 'band2', 'band3', 'band4'];

/** Neighboring pairs are told apart by color; what differs is always in the color of differences. */
function bandRole({kind, number}: Band): Role {
	if (kind === 'only' || number === null) return 'faint';
	return kind === 'different' ? 'difference' : bandRoles[(number - 1) % bandRoles.length]!;
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
