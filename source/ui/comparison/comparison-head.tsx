import {Box} from 'ink';
import type {Actor} from '../../actors/actor.ts';
import type {Article} from '../../article/article.ts';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {Rows} from '../components/rows.tsx';
import {metaLine} from '../meta-line.ts';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {actorLine} from '../tags/actor-line.ts';
import type {ComparisonLayout} from './comparison-layout.ts';
import {countComparison} from './count-comparison.ts';
import type {ComparisonPane} from './use-comparison.ts';

/** Who is named in both, and in one only. */
export type ComparedActors = {
	readonly shared: readonly Actor[];
	readonly onlyA: readonly Actor[];
	readonly onlyB: readonly Actor[];
};

type Props = {
	readonly pane: ComparisonPane;
	readonly a: Article;
	readonly b: Article;
	readonly actors: ComparedActors;
	readonly layout: ComparisonLayout;
	readonly columns: number;
	readonly messages: Messages;
};

/** How many rows the head takes. */
export const headRows = ({isStacked}: ComparisonLayout): number => (isStacked ? 4 : 5);

/** The two titles, who is in both and who in one only, and how much is alike. */
export function ComparisonHead({pane, a, b, actors, layout, columns, messages}: Props) {
	const paint = usePainter();
	const rows = [
		...(layout.isStacked ? stackedTitles(a, b, columns, paint) : titles(a, b, layout, paint)),
		actorsRow(actors, columns, messages, paint),
		countsRow(pane, messages, paint),
	];
	return (
		<Box height={headRows(layout)} overflow="hidden">
			<Rows rows={rows} />
		</Box>
	);
}

const stackedTitles = (a: Article, b: Article, columns: number, paint: Painter): string[] =>
	[a, b].map(({title}, index) => {
		const label = paint.label(title, {
			base: 'title',
			columns: columns - 5,
			fill: true,
			align: 'right',
		});
		return ` ${label} ${paint.sign('AB'[index]!, 'faint')}`;
	});

/** Two rows of title and one of where it is from, above each side. */
function titles(a: Article, b: Article, layout: ComparisonLayout, paint: Painter): string[] {
	const {columns, left, strip} = layout;
	const sides = [a, b].map(article => {
		const lines = clampedLines<Role>(article.title, 2, {columns});
		const options = {base: 'title', columns, align: 'right'} as const;
		return [
			paint.line(lines[0]!, options),
			paint.line(lines[1] ?? null, options),
			paint.label(metaLine(article), {...options, base: 'faint', fill: true}),
		];
	});
	const gap = ' '.repeat(strip + 3);
	return [0, 1, 2].map(row => ' '.repeat(left) + sides[0]![row] + gap + sides[1]![row]);
}

function actorsRow(
	{shared, onlyA, onlyB}: ComparedActors,
	columns: number,
	messages: Messages,
	paint: Painter,
): string {
	const {both, onlyLeft, onlyRight} = messages.comparison;
	const groups = (
		[
			[both, shared],
			[onlyLeft, onlyA],
			[onlyRight, onlyB],
		] as const
	).filter(([, actors]) => actors.length > 0);
	const room = Math.floor((columns - 2) / groups.length);
	const painted = groups.map(([label, actors]) => {
		const line = actorLine(actors, {columns: room - label.length - 5});
		return `${paint.sign(label, 'faint')}  ${paint.line(line, {base: 'faint', columns: line.columns})}`;
	});
	return ` ${painted.join('   ')}`;
}

function countsRow({comparison}: ComparisonPane, messages: Messages, paint: Painter): string {
	const counts = countComparison(comparison!);
	const {alike, onlyLeft, onlyRight, different} = messages.comparison.counts(counts);
	const quiet = [alike, onlyLeft, onlyRight].map(words => paint.sign(words, 'faint'));
	const loud = counts.different > 0 ? [paint.sign(different, 'differenceBar')] : [];
	return ` ${[...quiet, ...loud].join('   ')}`;
}
