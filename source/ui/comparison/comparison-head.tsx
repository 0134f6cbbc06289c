import {Box} from 'ink';
import type {Actor} from '../../actors/actor.ts';
import type {Article} from '../../article/article.ts';
import {metaLine} from '../../article/meta-line.ts';
import type {ComparedActors} from '../../compare/compared-actors.ts';
import {countComparison} from '../../compare/count-comparison.ts';
import {isolateArabic} from '../../layout/isolate-arabic.ts';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {actorLine} from '../tags/actor-line.ts';
import type {ComparisonLayout} from './comparison-layout.ts';
import type {ComparisonPane} from './use-comparison.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly a: Article;
	readonly b: Article;
	readonly actors: ComparedActors;
	readonly layout: ComparisonLayout;
	readonly columns: number;
	readonly messages: Messages;
};

/** The two titles, who is in both and who in one only, and how much is alike. */
export function ComparisonHead({pane, a, b, actors, layout, columns, messages}: Props) {
	const paint = usePainter();
	const {both} = messages.comparison;
	const shared = () => actorsRow([[both, actors.shared]], columns, paint);
	const above = layout.isStacked
		? () => [...stackedTitles(a, b, columns, paint), shared()]
		: () => [
				...titles(a, b, layout, paint),
				shared(),
				actorsRow(onlyInOne(actors, messages), columns, paint),
			];
	const last = lastRow(pane, layout, {columns, messages, paint});
	return (
		<Box height={layout.headRows} overflow="hidden">
			<Rows rows={layout.headRows === 1 ? [last] : [...above(), last]} />
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
	const {columns, left, strip, edge} = layout;
	const sides = [a, b].map(article => {
		const lines = clampedLines<Role>(article.title, 2, {columns});
		const options = {base: 'title', columns, align: 'right'} as const;
		return [
			paint.line(lines[0]!, options),
			paint.line(lines[1] ?? null, options),
			paint.label(metaLine(article), {...options, base: 'faint', fill: true}),
		];
	});
	const gap = ' '.repeat(edge + strip);
	return [0, 1, 2].map(row => ' '.repeat(left) + sides[0]![row] + gap + sides[1]![row]);
}

type ActorGroup = readonly [label: string, actors: readonly Actor[]];

const onlyInOne = ({onlyA, onlyB}: ComparedActors, {comparison}: Messages): ActorGroup[] => [
	[comparison.onlyLeft, onlyA],
	[comparison.onlyRight, onlyB],
];

/** Groups of actors on one row, people first: they are what a reader looks for. */
function actorsRow(groups: readonly ActorGroup[], columns: number, paint: Painter): string {
	const filled = groups.filter(([, actors]) => actors.length > 0);
	const room = Math.floor((columns - 2) / Math.max(1, filled.length));
	const painted = filled.map(([label, actors]) => {
		const ordered = actors.toSorted((one, other) => rankOf(one) - rankOf(other));
		const line = actorLine(ordered, {columns: room - label.length - 5});
		return `${paint.sign(label, 'faint')}  ${paint.line(line, {base: 'faint', columns: line.columns})}`;
	});
	return ` ${painted.join('   ')}`;
}

const rankOf = ({type}: Actor) => ['person', 'organization', 'place'].indexOf(type);

type RowTools = {
	readonly columns: number;
	readonly messages: Messages;
	readonly paint: Painter;
};

/** What the difference is that the reader is at; else how much is alike. */
function lastRow(pane: ComparisonPane, layout: ComparisonLayout, tools: RowTools): string {
	const {differences, difference: index} = pane;
	const placed = index === undefined ? undefined : differences[index];
	if (placed === undefined || index === undefined) return countsRow(pane, layout, tools);
	const {columns, messages, paint} = tools;
	const {kind, note} = placed.difference;
	const {differencePlace, kinds} = messages.comparison;
	const place = `≠ ${differencePlace(index + 1, differences.length)}  `;
	const said = isolateArabic(`${kinds[kind]}: ${note}`);
	const room = columns - place.length - 2;
	return ` ${paint.sign(place, 'differenceBar')}${paint.label(said, {columns: room, direction: 'ltr'})}`;
}

function countsRow(
	{comparison}: ComparisonPane,
	{isStacked}: ComparisonLayout,
	{columns, messages, paint}: RowTools,
): string {
	const counts = countComparison(comparison!);
	const {counts: byPlace, sideCounts: byName} = messages.comparison;
	const {alike, onlyLeft, onlyRight, different} = (isStacked ? byName : byPlace)(counts);
	const gap = isStacked ? '  ' : '   ';
	const said = [
		...(counts.different > 0 ? [{words: different, base: 'differenceBar'} as const] : []),
		...[alike, onlyLeft, onlyRight].map(words => ({words, base: 'faint'}) as const),
	];
	let room = columns - 1;
	const painted = said.map(({words, base}) => {
		const label = paint.label(words, {base, columns: room, direction: 'ltr'});
		room -= words.length + gap.length;
		return label;
	});
	return ` ${painted.filter(label => label !== '').join(gap)}`;
}
