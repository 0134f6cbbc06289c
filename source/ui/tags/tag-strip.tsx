import {Box, Text} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {Label} from '../components/label.tsx';
import {VisualText} from '../components/visual-text.tsx';
import type {Role} from '../role.ts';
import {useTheme} from '../theme-context.ts';
import type {TagPane} from './use-tags.ts';

type Props = {
	readonly pane: TagPane;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

const countColumns = 4;
/** Blank before the name, blank, bar and blank behind it. */
const margin = 4;

/** Who is in the article, beside it; below the list what is known of the chosen one. */
export function TagStrip({pane, columns, height, messages}: Props) {
	const {looks} = useTheme();
	const details = detailsOf(pane, messages);
	const detailRows = details.flatMap(({text, base}) =>
		clampedLines<Role>(text, 3, {columns: columns - 3}).map(line => ({line, base})),
	);
	const room = Math.max(3, height - (detailRows.length === 0 ? 0 : detailRows.length + 1));
	const chosen = pane.actors.findIndex(({id}) => id === pane.chosen?.id);
	const top = Math.max(0, Math.min(chosen - room + 2, pane.actors.length - room));
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			<Box flexDirection="column" height={room} overflow="hidden">
				{pane.actors.slice(top, top + room).map(({id, name, type, mentionCount}) => (
					<Text key={id} wrap="truncate-end">
						<Text {...looks.faint}>{String(mentionCount).padStart(countColumns)}</Text>
						<Label
							text={name}
							base={id === pane.chosen?.id ? 'chosen' : type}
							columns={columns - countColumns - margin + 1}
							fill
							align="right"
						/>
						<Text {...looks.accent}>
							{id === pane.chosen?.id ? (pane.isFocused ? ' ▌ ' : ' ▏ ') : '   '}
						</Text>
					</Text>
				))}
			</Box>
			{detailRows.length > 0 && <Text> </Text>}
			{detailRows.map(({line, base}, index) => (
				<Box key={index} paddingLeft={1}>
					<VisualText line={line} base={base} columns={columns - 3} />
				</Box>
			))}
		</Box>
	);
}

type Detail = {readonly text: string; readonly base: Role};

/** The chosen actor's other names, offices in the text, and why the mention was taken for one. */
function detailsOf(
	{chosen, mention, mentionIndex}: TagPane,
	messages: Messages,
): readonly Detail[] {
	if (chosen === undefined) return [];
	const offices = chosen.offices.slice(0, 3);
	const why = mention && messages.why(mention.rule);
	return [
		...(chosen.englishName === undefined
			? []
			: [{text: chosen.englishName, base: 'plain' as const}]),
		...offices.map(text => ({text, base: 'faint' as const})),
		{text: messages.mentionPlace(mentionIndex, chosen.mentionCount), base: 'faint'},
		...(why === undefined ? [] : [{text: why, base: 'faint' as const}]),
	];
}
