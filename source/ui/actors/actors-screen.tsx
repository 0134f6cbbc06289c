import {Box, Text} from 'ink';
import {layoutLine} from '../../layout/paragraph.ts';
import type {Messages} from '../../messages/messages.ts';
import {Label} from '../components/label.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import {VisualText} from '../components/visual-text.tsx';
import type {Role} from '../role.ts';
import {useTheme} from '../theme-context.ts';
import type {ContextRow} from './context-rows.ts';
import type {ActorsPane} from './use-actors.ts';

type Props = {
	readonly pane: ActorsPane;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** Below this the list and the mentions are shown one at a time. */
const splitFrom = 90;
const listColumnsAt = (columns: number) => Math.max(40, Math.min(56, Math.round(columns * 0.37)));

/** Where the vertical rule of this screen stands; absent where there is none. */
export const actorsJoint = (columns: number): number | undefined =>
	columns >= splitFrom ? listColumnsAt(columns) : undefined;

/** Who is in the corpus, most mentioned first, and every mention of the selected one in its context. */
export function ActorsScreen({pane, columns, height, messages}: Props) {
	if (pane.actors.length === 0) {
		return (
			<Box paddingX={2}>
				<Label text={messages.noActors} base="faint" columns={columns - 4} />
			</Box>
		);
	}
	const isSplit = columns >= splitFrom;
	const listColumns = isSplit ? listColumnsAt(columns) : columns;
	const contextColumns = isSplit ? columns - listColumns - 1 : columns;
	return (
		<>
			{(isSplit || pane.pane === 'list') && (
				<ActorList pane={pane} columns={listColumns} height={height} />
			)}
			{isSplit && <VerticalRule rows={height} />}
			{(isSplit || pane.pane === 'contexts') && (
				<Box flexDirection="column" width={contextColumns} height={height} overflow="hidden">
					{pane.contexts.map((row, index) => (
						<ContextLine
							key={index}
							row={row}
							columns={contextColumns - 5}
							isCurrent={pane.pane === 'contexts' && row === pane.context}
						/>
					))}
				</Box>
			)}
		</>
	);
}

type ListProps = {readonly pane: ActorsPane; readonly columns: number; readonly height: number};

const countColumns = 6;
const nameColumns = 24;

function ActorList({pane, columns, height}: ListProps) {
	const {looks, selection} = useTheme();
	const barColumns = columns - countColumns - nameColumns - 5;
	const most = pane.actors[0]!.mentionCount;
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			{pane.actors
				.slice(pane.top, pane.top + height)
				.map(({id, name, type, mentionCount}, index) => {
					const isSelected = pane.top + index === pane.selected;
					const ground = isSelected ? selection : {};
					const bar = '▪'.repeat(Math.max(1, Math.round((mentionCount / most) * barColumns)));
					return (
						<Text key={id} wrap="truncate-end" {...ground}>
							<Text {...looks.faint}>{String(mentionCount).padStart(countColumns)}</Text>
							<Text {...looks.faint}>{` ${bar.padStart(barColumns)} `}</Text>
							<VisualText
								line={layoutLine<Role>(name, {columns: nameColumns})}
								base={type}
								columns={nameColumns}
								isSelected={isSelected}
								align="right"
							/>
							<Text> </Text>
							<Text {...looks.accent}>{isSelected ? (pane.pane === 'list' ? '▌' : '▏') : ' '}</Text>
						</Text>
					);
				})}
		</Box>
	);
}

type ContextProps = {
	readonly row: ContextRow;
	readonly columns: number;
	readonly isCurrent: boolean;
};

/** A title, or a mention with what stands before it on its right and what stands after it on its left. */
function ContextLine({row, columns, isCurrent}: ContextProps) {
	const {looks} = useTheme();
	const bar = <Text {...looks.accent}>{isCurrent ? ' ▌' : '  '}</Text>;
	const {title, context} = row;
	if (title !== undefined) {
		return (
			<Box paddingLeft={2}>
				<Label text={title} base="title" columns={columns} fill align="right" />
				{bar}
			</Box>
		);
	}
	if (context === undefined) return <Text> </Text>;
	const name = layoutLine<Role>(context.text, {columns: Math.floor(columns / 3)});
	const side = Math.floor((columns - name.columns - 2) / 2);
	return (
		<Text wrap="truncate-end">
			{'  '}
			<VisualText
				line={layoutLine<Role>(context.after, {columns: side, direction: 'rtl'})}
				base="faint"
				columns={side}
				align="right"
			/>{' '}
			<VisualText line={name} base="chosen" columns={name.columns} />{' '}
			<VisualText
				line={layoutLine<Role>(context.before, {columns: side, direction: 'rtl', cut: 'start'})}
				base="faint"
				columns={side}
				align="left"
			/>
			{bar}
		</Text>
	);
}
