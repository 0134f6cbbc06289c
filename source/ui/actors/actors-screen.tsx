import {Box} from 'ink';
import {layoutLine} from '../../layout/paragraph.ts';
import type {ArticleMention} from '../../library/create-knowledge.ts';
import type {Messages} from '../../messages/messages.ts';
import {Notice} from '../components/notice.tsx';
import {Rows} from '../components/rows.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {CorrectionPanel} from '../tags/correction-panel.tsx';
import type {CorrectionPane} from '../tags/use-correction.ts';
import type {ActorsPane} from './use-actors.ts';

type Props = {
	readonly pane: ActorsPane;
	readonly correction: CorrectionPane;
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
export function ActorsScreen({pane, correction, columns, height, messages}: Props) {
	const paint = usePainter();
	if (pane.actors.length === 0) {
		const text = pane.isCounting ? messages.countingActors : messages.noActors;
		return <Notice text={text} columns={columns} />;
	}
	const isSplit = columns >= splitFrom;
	const listColumns = isSplit ? listColumnsAt(columns) : columns;
	const contextColumns = isSplit ? columns - listColumns - 1 : columns;
	if (correction.target !== undefined && !isSplit) {
		return (
			<CorrectionPanel pane={correction} columns={columns} height={height} messages={messages} />
		);
	}
	return (
		<>
			{correction.target !== undefined && (
				<CorrectionPanel
					pane={correction}
					columns={listColumns}
					height={height}
					messages={messages}
				/>
			)}
			{correction.target === undefined && (isSplit || pane.pane === 'list') && (
				<Box width={listColumns} height={height} overflow="hidden">
					<Rows rows={actorRows(pane, listColumns, height, paint)} />
				</Box>
			)}
			{isSplit && <VerticalRule rows={height} />}
			{(isSplit || pane.pane === 'contexts') && (
				<Box width={contextColumns} height={height} overflow="hidden">
					<Rows rows={contextRows(pane, contextColumns, paint)} />
				</Box>
			)}
		</>
	);
}

const countColumns = 6;
const nameColumns = 24;

function actorRows(pane: ActorsPane, columns: number, height: number, paint: Painter): string[] {
	const barColumns = columns - countColumns - nameColumns - 5;
	const most = pane.actors[0]!.mentionCount;
	const inWindow = pane.actors.slice(pane.top, pane.top + height);
	return inWindow.map(({name, type, mentionCount}, index) => {
		const isSelected = pane.top + index === pane.selected;
		const bar = '▪'.repeat(Math.max(1, Math.round((mentionCount / most) * barColumns)));
		const counted = `${String(mentionCount).padStart(countColumns)} ${bar.padStart(barColumns)} `;
		const label = paint.label(name, {
			base: type,
			columns: nameColumns,
			fill: true,
			align: 'right',
			isSelected,
		});
		const focus = pane.pane === 'list' ? '▌' : '▏';
		return (
			paint.sign(counted, 'faint', isSelected) +
			label +
			paint.sign(' ', 'plain', isSelected) +
			(isSelected ? paint.sign(focus, 'accent') : ' ')
		);
	});
}

/** Beside the text: two blanks before it, a blank and the bar behind it, a blank at the edge. */
const contextMargin = 5;

function contextRows(pane: ActorsPane, columns: number, paint: Painter): string[] {
	const room = columns - contextMargin;
	return pane.contexts.map(row => {
		const isCurrent = pane.pane === 'contexts' && row === pane.context;
		const bar = isCurrent ? ` ${paint.sign('▌', 'accent')}` : '  ';
		if (row.title !== undefined) {
			const options = {base: 'title', columns: room, fill: true, align: 'right'} as const;
			return `  ${paint.label(row.title, options)}${bar}`;
		}
		return row.context === undefined ? '' : `  ${contextLine(row.context, room, paint)}${bar}`;
	});
}

/** A mention in the middle, a clitic next to it as in the text; what stands before it on its right, what stands after it on its left. */
function contextLine(
	{text, before, after}: ArticleMention,
	columns: number,
	paint: Painter,
): string {
	const name = layoutLine<Role>(text, {columns: Math.floor(columns / 3)});
	const left = Math.floor((columns - name.columns) / 2);
	const right = columns - name.columns - left;
	const afterLine = layoutLine<Role>(after, {columns: left, direction: 'rtl'});
	const beforeLine = layoutLine<Role>(before, {columns: right, direction: 'rtl', cut: 'start'});
	return [
		paint.line(afterLine, {base: 'faint', columns: left, align: 'right'}),
		paint.line(name, {base: 'chosen', columns: name.columns}),
		paint.line(beforeLine, {base: 'faint', columns: right, align: 'left'}),
	].join('');
}
