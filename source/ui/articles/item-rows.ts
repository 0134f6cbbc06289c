import type {Actor} from '../../actors/actor.ts';
import {metaLine} from '../../article/meta-line.ts';
import {layoutLine} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import type {Hit, Match} from '../../search/engine.ts';
import {clampedLines} from '../clamped-lines.ts';
import type {Role} from '../role.ts';
import {actorLine} from '../tags/actor-line.ts';
import type {Item} from './item.ts';

/** A row of an item in the list. */
export type ItemRow = {readonly line: VisualLine<Role>; readonly base: Role};

type ItemLayout = {
	readonly columns: number;
	readonly marks: 'shown' | 'hidden';
};

const titleRows = 2;

/**
 * How an article looks in the list: its title, where it is from, what was found in its body, and who
 * is in it, most mentioned first.
 */
export function itemRows(
	{summary, hit}: Item,
	actors: readonly Actor[],
	layout: ItemLayout,
): readonly ItemRow[] {
	const spans = titleSpans({summary, hit});
	const title = clampedLines(summary.title, titleRows, {...layout, spans});
	const meta = metaLine(summary);
	// The title may already say why the article was found.
	const needsSnippet = hit !== undefined && !title.some(hasMatch);
	return [
		...title.map(line => ({line, base: 'title' as const})),
		...(meta === '' ? [] : [{line: layoutLine<Role>(meta, layout), base: 'faint' as const}]),
		...(needsSnippet ? [{line: snippetLine(hit, layout), base: 'plain' as const}] : []),
		...(actors.length > 0 ? [{line: actorLine(actors, layout), base: 'faint' as const}] : []),
	];
}

const hasMatch = ({runs}: VisualLine<Role>) => runs.some(({style}) => style === 'match');

function titleSpans({summary, hit}: Item): readonly StyledSpan<Role>[] {
	const start = summary.titleRange?.from;
	if (hit === undefined || start === undefined) return [];
	return matchSpans(hit.matches, start, start + summary.title.length);
}

/** The snippet from a little before its first match, so that the match is seen in a narrow list. */
function snippetLine({matches, snippet}: Hit, layout: ItemLayout): VisualLine<Role> {
	const first = matches.find(({from}) => from >= snippet.from && from < snippet.to);
	const lead = Math.max(0, (first?.from ?? snippet.from) - snippet.from - (layout.columns >> 1));
	const blank = lead === 0 ? -1 : snippet.text.indexOf(' ', lead);
	const start = blank < 0 ? 0 : blank + 1;
	const spans = matchSpans(matches, snippet.from + start, snippet.to);
	if (start === 0) return layoutLine(snippet.text, {...layout, spans});
	const shifted = spans.map(({from, to, style}) => ({from: from + 1, to: to + 1, style}));
	return layoutLine(`…${snippet.text.slice(start)}`, {...layout, spans: shifted});
}

const matchSpans = (matches: readonly Match[], from: number, to: number): StyledSpan<Role>[] =>
	matches
		.filter(match => match.from >= from && match.to <= to)
		.map(match => ({from: match.from - from, to: match.to - from, style: 'match'}));
