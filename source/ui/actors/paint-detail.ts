import type {Painter} from '../painter.ts';
import type {Role} from '../role.ts';
import {bar} from './bar.ts';
import {contextRow} from './context-row.ts';
import type {DetailRow} from './detail-list.ts';
import {dispersion} from './dispersion.ts';

/** A row of what is told of an actor, painted to so many columns. */
export function paintDetail(row: DetailRow, columns: number, paint: Painter): string {
	switch (row.kind) {
		case 'blank':
			return '';
		case 'title':
			return paint.label(row.title, {base: 'title', columns, fill: true, align: 'right'});
		case 'context':
			return contextRow(row.mention, columns, paint);
		case 'article':
			return articleRow(row, columns, paint);
		case 'companion': {
			const {actor, articleCount: count} = row.companion;
			const nameColumns = Math.min(36, Math.round(columns / 2));
			const size = {columns, nameColumns, most: row.most};
			return countedRow({name: actor.name, base: actor.type, count}, size, paint);
		}
		case 'period': {
			const {iso, articleCount: count} = row.period;
			const size = {columns, nameColumns: periodColumns, most: row.most};
			return countedRow({name: iso, base: 'plain', count}, size, paint);
		}
	}
}

const countColumns = 5;
/** `2015-07-21` and a blank. */
const periodColumns = 11;

type Counted = {readonly name: string; readonly base: Role; readonly count: number};
type Size = {
	readonly columns: number;
	readonly nameColumns: number;
	/** What the longest bar stands for. */
	readonly most: number;
};

function countedRow(
	{name, base, count}: Counted,
	{columns, nameColumns, most}: Size,
	paint: Painter,
): string {
	const barColumns = columns - nameColumns - countColumns - 2;
	const counted = `${String(count).padStart(countColumns)} ${bar(count, most, barColumns)} `;
	const label = paint.label(name, {base, columns: nameColumns, fill: true, align: 'right'});
	return paint.sign(counted, 'faint') + label;
}

/** How often an article names the actor, where in it from its beginning at the right, and its title. */
function articleRow(
	{type, title, mentionCount, article, mentions}: Extract<DetailRow, {kind: 'article'}>,
	columns: number,
	paint: Painter,
): string {
	const stripColumns = Math.max(10, Math.min(30, Math.round(columns * 0.3)));
	const counts = article && dispersion(article, mentions, stripColumns);
	const strip = (counts ?? Array.from({length: stripColumns}, () => 0))
		.toReversed()
		.map(signFor)
		.join('')
		.replaceAll(/─+|[┃█]+/g, part => paint.sign(part, part.startsWith('─') ? 'faint' : type));
	const count = paint.sign(String(mentionCount).padStart(countColumns), 'faint');
	const titleColumns = columns - stripColumns - countColumns - 3;
	const label = {base: 'plain', columns: titleColumns, fill: true, align: 'right'} as const;
	return `${count} ${strip}  ${paint.label(title, label)}`;
}

/** A part of an article in which the actor is not named, is named once, or more often. */
const signFor = (count: number) => (count === 0 ? '─' : count === 1 ? '┃' : '█');
