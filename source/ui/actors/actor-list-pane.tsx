import {Box} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {Notice} from '../components/notice.tsx';
import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import {bar} from './bar.ts';
import type {ActorList} from './use-actor-list.ts';

type Props = {
	readonly list: ActorList;
	readonly columns: number;
	readonly height: number;
	readonly isFocused: boolean;
	readonly messages: Messages;
};

const countColumns = 7;
/** A blank before the bar, behind it, behind the name, and the sign of the selection. */
const margin = 4;
const nameColumnsAt = (columns: number) =>
	Math.max(20, Math.min(40, Math.round((columns - countColumns - margin) * 0.7)));

/** Who is listed, one a row: how often, a bar, the name in the color of its type. */
export function ActorListPane({list, columns, height, isFocused, messages}: Props) {
	const paint = usePainter();
	const {actors, top, selected, countOf} = list;
	if (actors.length === 0) {
		const text = list.typed === '' ? messages.noActors : messages.noActorFound(list.typed);
		return (
			<Box width={columns}>
				<Notice text={text} columns={columns} />
			</Box>
		);
	}
	const nameColumns = nameColumnsAt(columns);
	const barColumns = columns - countColumns - nameColumns - margin;
	const most = Math.max(...actors.slice(0, mostAhead).map(countOf));
	const rows = actors.slice(top, top + height).map((actor, index) => {
		const isSelected = top + index === selected;
		const count = countOf(actor);
		const counted = `${String(count).padStart(countColumns)} ${bar(count, most, barColumns)} `;
		const label = paint.label(actor.name, {
			...{base: actor.type, columns: nameColumns, isSelected},
			...{fill: true, align: 'right'},
		});
		const edge = isSelected ? paint.sign(isFocused ? '▌' : '▏', 'accent') : ' ';
		return (
			paint.sign(counted, 'faint', isSelected) + label + paint.sign(' ', 'plain', isSelected) + edge
		);
	});
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Rows rows={rows} />
		</Box>
	);
}

/** The longest bar is among the first: they are ranked, except for what a search puts first. */
const mostAhead = 1000;
