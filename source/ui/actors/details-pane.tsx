import {Box} from 'ink';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {Messages} from '../../messages/messages.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import {paintDetail} from './paint-detail.ts';
import {type Details, detailViews} from './use-details.ts';

type Props = {
	readonly details: Details;
	readonly actor: CorpusActor | undefined;
	readonly columns: number;
	readonly height: number;
	readonly isFocused: boolean;
	readonly messages: Messages;
};

/** Rows above the list: the views, and a blank or a title. */
export const detailHeadRows = 2;

/** Beside a row: two blanks before it, a blank and the bar behind it, a blank at the edge. */
const margin = 5;

/** What is told of an actor: the views to choose from, and the rows of one. */
export function DetailsPane({details, actor, columns, height, isFocused, messages}: Props) {
	const paint = usePainter();
	const room = columns - margin;
	const rows = details.rows.map((row, index) => {
		const isCurrent = isFocused && index === details.current;
		const edge = isCurrent ? ` ${paint.sign('▌', 'accent')}` : '  ';
		return row.kind === 'blank' ? '' : `  ${paintDetail(row, room, paint)}${edge}`;
	});
	const note = noteOn(details, actor, messages);
	const notes =
		note === '' ? [] : [`  ${paint.label(note, {base: 'faint', columns: room, direction: 'ltr'})}`];
	const title = paint.label(details.title, {
		base: 'title',
		columns: room,
		fill: true,
		align: 'right',
	});
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Rows
				rows={[`  ${views(details, room, messages, paint)}`, `  ${title}`, ...rows, ...notes]}
			/>
		</Box>
	);
}

/** The views on one line, the one that is seen set off; at the end how contexts are sorted. */
function views(
	{view, order}: Details,
	columns: number,
	{details: words}: Messages,
	paint: Painter,
): string {
	const names = detailViews.map(each => ({name: words.views[each], isSeen: each === view}));
	const used = names.reduce((sum, {name}) => sum + name.length + 2, 0);
	const painted = names.map(({name, isSeen}) => paint.sign(name, isSeen ? 'accent' : 'faint'));
	const sorted = view === 'contexts' ? words.orders[order] : '';
	const free = columns - used;
	const end = sorted.length > free ? '' : paint.sign(sorted.padStart(free), 'faint');
	return `${painted.join('  ')}  ${end}`;
}

function noteOn(
	{rows, isWaiting, view}: Details,
	actor: CorpusActor | undefined,
	{details: words}: Messages,
): string {
	if (rows.length > 0 || actor === undefined) return '';
	if (isWaiting) return words.waiting;
	return view === 'time' ? words.noDates : words.nothing;
}
