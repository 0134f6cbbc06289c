import {Box} from 'ink';
import {comparedActors} from '../../compare/compared-actors.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {Rows} from '../components/rows.tsx';
import {Rule} from '../components/rule.tsx';
import {usePainter} from '../painter-context.ts';
import {ComparisonBody} from './comparison-body.tsx';
import {ComparisonHead, headRows} from './comparison-head.tsx';
import type {ComparisonLayout} from './comparison-layout.ts';
import {summaryRows} from './summary-rows.ts';
import type {ComparisonPane} from './use-comparison.ts';

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
	if (a === undefined || b === undefined || knowledge === undefined) return null;
	const actors = comparedActors(comparison!, knowledge.tags(a), knowledge.tags(b));
	const bodyHeight = height - headRows(layout) - 1;
	return (
		<Box flexDirection="column" width={columns} height={height}>
			<ComparisonHead {...{pane, a, b, actors, layout, columns, messages}} />
			<Rule columns={columns} />
			{pane.showsSummary ? (
				<Summary pane={pane} columns={columns} height={bodyHeight} messages={messages} />
			) : (
				<ComparisonBody pane={pane} layout={layout} height={bodyHeight} />
			)}
		</Box>
	);
}

type SummaryProps = Pick<Props, 'pane' | 'columns' | 'height' | 'messages'>;

function Summary({pane, columns, height, messages}: SummaryProps) {
	const paint = usePainter();
	const rows = summaryRows(pane.comparison!, {columns: columns - 4, messages})
		.slice(pane.summaryTop, pane.summaryTop + height)
		.map(({line, base}) => `  ${paint.line(line, {base, columns: columns - 4})}`);
	return (
		<Box height={height} overflow="hidden">
			<Rows rows={rows} />
		</Box>
	);
}
