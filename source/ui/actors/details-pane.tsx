import {Box} from 'ink';
import type {CorpusActor} from '../../actors/corpus-actors.ts';
import type {Messages} from '../../messages/messages.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {bar} from './bar.ts';
import {contextRow} from './context-row.ts';
import type {DetailRow} from './detail-list.ts';
import {dispersion} from './dispersion.ts';
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
		return row.kind === 'blank' ? '' : `  ${detailRow(row, room, paint)}${edge}`;
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

function detailRow(
	row: Exclude<DetailRow, {kind: 'blank'}>,
	columns: number,
	paint: Painter,
): string {
	switch (row.kind) {
		case 'title':
			return paint.label(row.title, {base: 'title', columns, fill: true, align: 'right'});
		case 'context':
			return contextRow(row.mention, columns, paint);
		case 'article':
			return articleRow(row, columns, paint);
		case 'companion': {
			const {actor, articleCount} = row.companion;
			return countedRow(actor.name, actor.type, {
				count: articleCount,
				most: row.most,
				columns,
				paint,
			});
		}
		case 'period': {
			const {iso, articleCount} = row.period;
			return countedRow(iso, 'plain', {count: articleCount, most: row.most, columns, paint});
		}
	}
}

const countColumns = 5;

type Counted = {
	readonly count: number;
	readonly most: number;
	readonly columns: number;
	readonly paint: Painter;
};

function countedRow(name: string, base: Role, {count, most, columns, paint}: Counted): string {
	const nameColumns = Math.min(36, Math.round(columns * 0.5));
	const barColumns = columns - nameColumns - countColumns - 2;
	const counted = `${String(count).padStart(countColumns)} ${bar(count, most, barColumns)} `;
	const label = paint.label(name, {base, columns: nameColumns, fill: true, align: 'right'});
	return paint.sign(counted, 'faint') + label;
}

/** How often an article names the actor, where in it from its beginning at the right, and its title. */
function articleRow(
	{article, mentions}: Extract<DetailRow, {kind: 'article'}>,
	columns: number,
	paint: Painter,
): string {
	const stripColumns = Math.max(10, Math.min(30, Math.round(columns * 0.3)));
	const strip = dispersion(article, mentions, stripColumns)
		.toReversed()
		.map(count => (count === 0 ? '─' : count === 1 ? '┃' : '█'))
		.join('')
		.replaceAll(/─+|[┃█]+/g, part => paint.sign(part, part.startsWith('─') ? 'faint' : 'accent'));
	const count = paint.sign(String(mentions.length).padStart(countColumns), 'faint');
	const titleColumns = columns - stripColumns - countColumns - 3;
	const title = {base: 'plain', columns: titleColumns, fill: true, align: 'right'} as const;
	return `${count} ${strip}  ${paint.label(article.title, title)}`;
}
