import {Box} from 'ink';
import type {Article} from '../../article/article.ts';
import {metaLine} from '../../article/meta-line.ts';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {bandRole, bandSign} from '../comparison/band-look.ts';
import {Notice} from '../components/notice.tsx';
import {Rows} from '../components/rows.tsx';
import {Rule} from '../components/rule.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {type ClaimsLayout, edgeColumns, gutterColumns} from './claims-layout.ts';
import type {ClaimsPane, VisibleClaim} from './use-claims.ts';

type Props = {
	readonly pane: ClaimsPane;
	readonly columns: number;
	readonly messages: Messages;
};

/** Several reports of one event: what is claimed goes down, who reports it goes across. */
export function ClaimsScreen({pane, columns, messages}: Props) {
	const paint = usePainter();
	const {layout, reports, table, visible} = pane;
	if (table === undefined)
		return <Notice text={messages.claims.comparing(pane.reportCount)} columns={columns} />;
	if (visible.length === 0) {
		const text = pane.isFiltered ? messages.comparison.noDifference : messages.claims.nothing;
		return <Notice text={text} columns={columns} />;
	}
	const head = layout.isStacked
		? stackedHead(reports, columns, paint)
		: besideHead(reports, layout, paint);
	const rows = visible.flatMap(claim => [...claimLines(claim, pane, paint), '']);
	return (
		<Box flexDirection="column" width={columns}>
			{layout.headRows > 0 && <Rows rows={head} />}
			{layout.headRows > 0 && <Rule columns={columns} />}
			<Box height={layout.bodyRows} overflow="hidden">
				<Rows rows={rows.slice(0, layout.bodyRows)} />
			</Box>
		</Box>
	);
}

const letterOf = (report: number) => String.fromCharCode(65 + report);

/** The title of each report and where it is from, above its column. */
function besideHead(
	reports: readonly Article[],
	{columns}: ClaimsLayout,
	paint: Painter,
): string[] {
	const cells = reports.map((article, report) => {
		const lines = clampedLines<Role>(article.title, 2, {columns});
		const options = {base: 'title', columns, align: 'right'} as const;
		const letter = ` ${paint.sign(letterOf(report), 'faint')} `;
		return [
			paint.line(lines[0]!, options) + letter,
			paint.line(lines[1] ?? null, options) + ' '.repeat(edgeColumns),
			paint.label(metaLine(article), {...options, base: 'faint', fill: true}) +
				' '.repeat(edgeColumns),
		];
	});
	return [0, 1, 2].map(row => ' '.repeat(gutterColumns) + cells.map(cell => cell[row]).join(''));
}

function stackedHead(reports: readonly Article[], columns: number, paint: Painter): string[] {
	return reports.map(({title}, report) => {
		const label = paint.label(title, {
			base: 'title',
			columns: columns - 5,
			fill: true,
			align: 'right',
		});
		return ` ${label} ${paint.sign(letterOf(report), 'faint')}`;
	});
}

function claimLines(visible: VisibleClaim, pane: ClaimsPane, paint: Painter): string[] {
	const {number, kind, isCurrent, rows, claim} = visible;
	const {layout, report: currentReport} = pane;
	const role = bandRole({kind, number, a: [], b: []});
	return rows.map(row => {
		const gutter = [
			isCurrent ? paint.sign('▌', 'accent') : ' ',
			paint.sign((row.isFirst ? `${number ?? ''}${bandSign(kind)}` : '').padEnd(3), role),
			' ',
		].join('');
		const cells = claim.sentences.map((sentences, report) => {
			const isTold = sentences.length > 0;
			const isOwn = isCurrent && report === currentReport;
			const options = {
				base: kind === 'only' ? 'quiet' : 'plain',
				columns: layout.columns,
				align: 'right',
			} as const;
			const dash = row.isFirst && !isTold;
			const text = dash
				? paint.sign('–'.padStart(layout.columns), 'faint')
				: paint.line(row.lines[report] ?? null, options);
			const bar = isTold ? (kind === 'only' ? '┊' : isOwn ? '▊' : '▌') : isOwn && dash ? '▌' : ' ';
			return `${text} ${paint.sign(bar, isTold ? role : 'faint')} `;
		});
		if (!layout.isStacked) return gutter + cells.join('');
		const told = row.lines.findIndex(line => line !== null);
		const letter = row.begins[told] ? letterOf(told) : ' ';
		return `${gutter}${cells[told]}${paint.sign(letter, role)}`;
	});
}
