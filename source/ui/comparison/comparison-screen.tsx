import {Box} from 'ink';
import {comparedActors} from '../../compare/compared-actors.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {Notice} from '../components/notice.tsx';
import {Rows} from '../components/rows.tsx';
import {Rule} from '../components/rule.tsx';
import {usePainter} from '../painter-context.ts';
import {ComparisonBody} from './comparison-body.tsx';
import {ComparisonHead} from './comparison-head.tsx';
import type {ComparisonLayout} from './comparison-layout.ts';
import {gap} from './summary-rows.ts';
import type {ComparisonPane} from './use-comparison.ts';
import type {SummaryPane} from './use-summary.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly layout: ComparisonLayout;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** Two reports side by side. */
export function ComparisonScreen({pane, library, knowledge, ...props}: Props) {
	const {layout, columns, height, messages} = props;
	const {comparison} = pane;
	const a = comparison && library.read(comparison.a.id);
	const b = comparison && library.read(comparison.b.id);
	if (a === undefined || b === undefined || knowledge === undefined)
		return <Notice text={messages.lookingForTwin} columns={columns} />;
	const actors = comparedActors(comparison!, knowledge.tags(a), knowledge.tags(b));
	return (
		<Box flexDirection="column" width={columns} height={height}>
			<ComparisonHead {...{pane, a, b, actors, layout, columns, messages}} />
			<Rule columns={columns} />
			{pane.showsSummary ? (
				<Summary pane={pane.summary} columns={columns} height={layout.bodyRows} />
			) : (
				<ComparisonBody pane={pane} layout={layout} height={layout.bodyRows} />
			)}
		</Box>
	);
}

type SummaryProps = Pick<Props, 'columns' | 'height'> & {readonly pane: SummaryPane};

function Summary({pane, columns, height}: SummaryProps) {
	const paint = usePainter();
	const rows = pane.rows.map(({lines, base, difference, columns: lineColumns}) => {
		const isSelected = difference !== undefined && difference === pane.selected;
		const bar = isSelected ? paint.sign('▌', 'accent') : ' ';
		const painted = lines.map(line => paint.line(line, {base, columns: lineColumns}));
		return ` ${bar} ${painted.join(' '.repeat(gap))}`;
	});
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Rows rows={rows} />
		</Box>
	);
}
