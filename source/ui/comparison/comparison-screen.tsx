import {Box} from 'ink';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {Rule} from '../components/rule.tsx';
import {VisualText} from '../components/visual-text.tsx';
import {ComparisonBody} from './comparison-body.tsx';
import {ComparisonHead, headRows} from './comparison-head.tsx';
import type {ComparisonLayout} from './comparison-layout.ts';
import {summaryRows} from './summary-rows.ts';
import type {ComparisonPane} from './use-comparison.ts';

type Props = {
	readonly pane: ComparisonPane;
	readonly library: Library;
	readonly layout: ComparisonLayout;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** Two reports side by side. */
export function ComparisonScreen({pane, library, layout, columns, height, messages}: Props) {
	const {comparison} = pane;
	const a = comparison && library.read(comparison.a.id);
	const b = comparison && library.read(comparison.b.id);
	if (a === undefined || b === undefined) return null;
	const bodyHeight = height - headRows(layout) - 1;
	return (
		<Box flexDirection="column" width={columns} height={height}>
			<ComparisonHead
				pane={pane}
				a={a}
				b={b}
				names={actorNames(comparison!, library)}
				layout={layout}
				columns={columns}
				messages={messages}
			/>
			<Rule columns={columns} />
			{pane.showsSummary ? (
				<Box flexDirection="column" paddingLeft={2} height={bodyHeight} overflow="hidden">
					{summaryRows(comparison!, {columns: columns - 4, messages})
						.slice(0, bodyHeight)
						.map(({line, base}, index) => (
							<VisualText key={index} line={line} base={base} columns={columns - 4} />
						))}
				</Box>
			) : (
				<ComparisonBody pane={pane} layout={layout} height={bodyHeight} />
			)}
		</Box>
	);
}

/** The actors by name; the ids are the program's own. */
function actorNames({a, b, actors}: NonNullable<ComparisonPane['comparison']>, library: Library) {
	const names = new Map(
		[a.id, b.id].flatMap(id =>
			library.tags(library.read(id)!).actors.map(actor => [actor.id, actor.name] as const),
		),
	);
	const named = (ids: readonly string[]) => ids.map(id => names.get(id) ?? id);
	return {
		shared: named(actors.shared),
		onlyA: named(actors.onlyA),
		onlyB: named(actors.onlyB),
	};
}
