import {Box} from 'ink';
import type {Article} from '../../article/article.ts';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {Label} from '../components/label.tsx';
import {VisualText} from '../components/visual-text.tsx';
import {metaLine} from '../meta-line.ts';
import type {Role} from '../role.ts';
import type {ComparisonLayout} from './comparison-layout.ts';
import {type ComparisonCounts, countComparison} from './count-comparison.ts';
import type {ComparisonPane} from './use-comparison.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly a: Article;
	readonly b: Article;
	/** Names of actors, most mentioned first. */
	readonly names: {
		readonly shared: readonly string[];
		readonly onlyA: readonly string[];
		readonly onlyB: readonly string[];
	};
	readonly layout: ComparisonLayout;
	readonly columns: number;
	readonly messages: Messages;
};

/** How many rows the head takes. */
export const headRows = ({isStacked}: ComparisonLayout): number => (isStacked ? 4 : 5);

/** The two titles, who is in both and who in one only, and how much is alike. */
export function ComparisonHead({pane, a, b, names, layout, columns, messages}: Props) {
	const counts = countComparison(pane.comparison!);
	const actors: readonly (readonly [string, readonly string[]])[] = [
		[messages.comparison.both, names.shared],
		[messages.comparison.onlyLeft, names.onlyA],
		[messages.comparison.onlyRight, names.onlyB],
	];
	return (
		<Box flexDirection="column" height={headRows(layout)} overflow="hidden">
			<Titles a={a} b={b} layout={layout} columns={columns} />
			<Box paddingX={1} gap={3}>
				{actors.map(([label, list]) => (
					<NamedActors
						key={label}
						label={label}
						names={list}
						columns={Math.floor((columns - 8) / 3)}
					/>
				))}
			</Box>
			<Counts counts={counts} columns={columns} messages={messages} />
		</Box>
	);
}

function Titles({a, b, layout, columns}: Pick<Props, 'a' | 'b' | 'layout' | 'columns'>) {
	if (layout.isStacked) {
		return (
			<>
				<Label text={`A  ${a.title}`} base="title" columns={columns - 2} />
				<Label text={`B  ${b.title}`} base="title" columns={columns - 2} />
			</>
		);
	}
	return (
		<Box paddingLeft={layout.left} gap={layout.strip + 3}>
			{[a, b].map(article => (
				<Box key={article.id} flexDirection="column" height={3}>
					{clampedLines<Role>(article.title, 2, {columns: layout.columns}).map(line => (
						<VisualText key={line.from} line={line} base="title" columns={layout.columns} />
					))}
					<Label
						text={metaLine(article)}
						base="faint"
						columns={layout.columns}
						fill
						align="right"
					/>
				</Box>
			))}
		</Box>
	);
}

type NamedActorsProps = {
	readonly label: string;
	readonly names: readonly string[];
	readonly columns: number;
};

function NamedActors({label, names, columns}: NamedActorsProps) {
	if (names.length === 0) return null;
	return (
		<Box gap={2}>
			<Label text={label} base="faint" columns={label.length} />
			<Label text={names.join(' · ')} base="person" columns={columns - label.length - 2} />
		</Box>
	);
}

type CountsProps = {
	readonly counts: ComparisonCounts;
	readonly columns: number;
	readonly messages: Messages;
};

function Counts({counts, columns, messages}: CountsProps) {
	const {alike, onlyLeft, onlyRight, different} = messages.comparison.counts(counts);
	return (
		<Box paddingX={1} gap={3}>
			{[alike, onlyLeft, onlyRight].map(words => (
				<Label key={words} text={words} base="faint" columns={Math.floor(columns / 4)} />
			))}
			{counts.different > 0 && (
				<Label text={different} base="difference" columns={Math.floor(columns / 4)} />
			)}
		</Box>
	);
}
