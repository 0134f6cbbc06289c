import {layoutLine, layoutParagraph} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import {metaLine} from '../meta-line.ts';
import type {Role} from '../role.ts';
import type {Item} from './item.ts';

/** A row of an item in the list. */
export type ItemRow = {readonly line: VisualLine<Role>; readonly base: Role};

type ItemLayout = {
	readonly columns: number;
	readonly marks: 'shown' | 'hidden';
};

const titleRows = 2;

/** How an article looks in the list: its title, where it is from, and what was found in its body. */
export function itemRows({summary, hit}: Item, layout: ItemLayout): readonly ItemRow[] {
	const title = titleLines(summary.title, titleSpans({summary, hit}), layout);
	const meta = metaLine(summary);
	return [
		...title.map(line => ({line, base: 'title' as const})),
		...(meta === '' ? [] : [{line: layoutLine<Role>(meta, layout), base: 'faint' as const}]),
		...snippetRows(hit, layout),
	];
}

/** The title, cut after its second row. */
function titleLines(title: string, spans: readonly StyledSpan<Role>[], layout: ItemLayout) {
	const lines = layoutParagraph(title, {...layout, spans});
	if (lines.length <= titleRows) return lines;
	const {from} = lines[titleRows - 1]!;
	const rest = layoutLine(title.slice(from), {...layout, spans: moved(spans, -from)});
	return [...lines.slice(0, titleRows - 1), rest];
}

function titleSpans({summary, hit}: Item): StyledSpan<Role>[] {
	const start = summary.titleRange?.from;
	if (hit === undefined || start === undefined) return [];
	const matches = hit.matches.filter(({field}) => field === 'title');
	return moved(matches.map(asSpan), -start);
}

/** Shown where the title does not already say why the article was found. */
function snippetRows(hit: Item['hit'], layout: ItemLayout): ItemRow[] {
	if (hit === undefined || hit.matches.some(({field}) => field === 'title')) return [];
	const {from, to, text} = hit.snippet;
	const matches = hit.matches.filter(match => match.from >= from && match.to <= to);
	const spans = moved(matches.map(asSpan), -from);
	return [{line: layoutLine(text, {...layout, spans}), base: 'plain'}];
}

const asSpan = ({from, to}: {from: number; to: number}): StyledSpan<Role> => ({
	from,
	to,
	style: 'match',
});

const moved = (spans: readonly StyledSpan<Role>[], by: number): StyledSpan<Role>[] =>
	spans
		.filter(({to}) => to + by > 0)
		.map(({from, to, style}) => ({from: Math.max(0, from + by), to: to + by, style}));
