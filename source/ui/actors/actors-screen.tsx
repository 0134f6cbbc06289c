import type {Messages} from '../../messages/messages.ts';
import {Notice} from '../components/notice.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import {CorrectionPanel} from '../tags/correction-panel.tsx';
import type {CorrectionPane} from '../tags/use-correction.ts';
import {ActorListPane} from './actor-list-pane.tsx';
import {DetailsPane} from './details-pane.tsx';
import type {ActorsPane} from './use-actors.ts';

type Props = {
	readonly pane: ActorsPane;
	readonly correction: CorrectionPane;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** Below this the list and what is told of an actor are shown one at a time. */
const splitFrom = 90;
const listColumnsAt = (columns: number) => Math.max(40, Math.min(56, Math.round(columns * 0.37)));

/** Where the vertical rule of this screen stands; absent where there is none. */
export const actorsJoint = (columns: number): number | undefined =>
	columns >= splitFrom ? listColumnsAt(columns) : undefined;

/** Who is in the corpus or in an article, and what is to be told of the selected one. */
export function ActorsScreen({pane, correction, columns, height, messages}: Props) {
	const {census, list, details, focus, selected} = pane;
	if (list.actors.length === 0 && list.typed === '') {
		const text = census.isDone ? messages.noActors : messages.countingActors;
		return <Notice text={text} columns={columns} />;
	}
	const isSplit = columns >= splitFrom;
	const listColumns = isSplit ? listColumnsAt(columns) : columns;
	const detailColumns = isSplit ? columns - listColumns - 1 : columns;
	const isListSeen = isSplit || focus === 'list' || correction.target !== undefined;
	const size = {height, messages};
	return (
		<>
			{isListSeen && correction.target !== undefined && (
				<CorrectionPanel pane={correction} columns={listColumns} {...size} />
			)}
			{isListSeen && correction.target === undefined && (
				<ActorListPane list={list} columns={listColumns} isFocused={focus === 'list'} {...size} />
			)}
			{isSplit && <VerticalRule rows={height} />}
			{(isSplit || !isListSeen) && (
				<DetailsPane
					details={details}
					actor={selected}
					columns={detailColumns}
					isFocused={focus === 'details'}
					{...size}
				/>
			)}
		</>
	);
}
