import {useEffect, useMemo, useRef, useState} from 'react';
import type {Article} from '../../article/article.ts';
import {countStandIns} from '../../layout/stand-in.ts';
import type {StyledSpan} from '../../layout/visual-line.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Match} from '../../search/engine.ts';
import type {Action} from '../keymap.ts';
import type {Role} from '../role.ts';
import {beginning, createReading, type Place, type Reading, type ReadingRow} from './reading.ts';
import {sectionsOf} from './sections-of.ts';

type ReadingView = {
	readonly article: Article | undefined;
	/** What was searched for, in the order of the text. */
	readonly matches: readonly Match[];
	/** Other roles of stretches of the text; matches are drawn over them. */
	readonly spans: readonly StyledSpan<Role>[];
	readonly columns: number;
	readonly height: number;
	readonly withRelated: boolean;
	readonly marks: 'shown' | 'hidden';
	readonly messages: Messages;
};

export type ReadingPane = {
	readonly rows: readonly ReadingRow[];
	/** How far the last visible row is into the text, 0 to 100. */
	readonly percent: number;
	readonly isWhole: boolean;
	/** The match the reader has gone to, counted from 1; 0 before that. */
	readonly match: number;
	readonly matchCount: number;
	/** That match, where it stands. */
	readonly current: Match | undefined;
	/** Where the first visible text stands in the article, in UTF-16 offsets. */
	readonly offset: number;
	/** How many unsafe characters of the article are shown by a stand-in, or not at all. */
	readonly standIns: number;
	/** The next time this article is opened, it is opened here. */
	remember(article: Article, offset: number): void;
	/** Brings an offset of the article into the window. */
	show(offset: number): void;
	/** Moves in the text, if the action is one that moves. */
	act(action: Action): void;
};

/** Where the reader is in one article: kept when the window changes, and when the reader returns. */
export function useReading(view: ReadingView): ReadingPane {
	const {article, spans, columns, height, withRelated, marks, messages} = view;
	const sections = useMemo(
		() => (article === undefined ? [] : sectionsOf(article, {withRelated, messages})),
		[article, withRelated, messages],
	);
	const matches = useMemo(() => reachable(view.matches, sections), [view.matches, sections]);
	const [state, setState] = useState<{layout: Layout; place: Place; match: number}>();

	const match = state?.layout.article === article ? Math.min(state?.match ?? 0, matches.length) : 0;
	const reading = useMemo(
		() => createReading(sections, {columns, marks, spans: [...spans, ...spansOf(matches, match)]}),
		[sections, columns, marks, spans, matches, match],
	);
	// Where the reader left each article; one that was left at its beginning is not in it.
	const lastOffsets = useRef(new Map<Article, number>());

	const layout: Layout = useMemo(
		() => ({article, sections, columns, marks, matches}),
		[article, sections, columns, marks, matches],
	);
	const place = clamp(placeAfter(state?.layout, state?.place));

	function placeAfter(old: Layout | undefined, was: Place | undefined): Place {
		if (article === undefined) return beginning;
		const known = lastOffsets.current.get(article);
		if (old?.article !== article) {
			return known === undefined ? firstLook(reading, matches, height) : reading.placeOf(known);
		}
		const isSameLayout =
			old.sections === sections && old.columns === columns && old.marks === marks;
		if (isSameLayout) return old.matches === matches ? was! : firstLook(reading, matches, height);
		return known === undefined ? beginning : reading.placeOf(known);
	}

	function clamp(wanted: Place): Place {
		if (sections.length === 0) return beginning;
		// A full window is not beyond the end, and what is below it need not be laid out.
		if (reading.rows(wanted, height).length === height) return wanted;
		const last = reading.lastPlace(height);
		return isAfter(wanted, last) ? last : wanted;
	}

	if (state?.layout !== layout) setState({layout, place, match});
	useEffect(() => {
		if (article === undefined) return;
		if (isAfter(place, beginning)) lastOffsets.current.set(article, reading.offsetAt(place));
		else lastOffsets.current.delete(article);
	}, [article, reading, place]);

	function go(to: Place, atMatch = match): void {
		setState({layout, place: clamp(to), match: atMatch});
	}

	function goToMatch(step: 1 | -1): void {
		if (matches.length === 0) return;
		const next = match === 0 ? nextFromHere(step) : wrapAround(match + step, matches.length);
		show(matches[next - 1]!.from, next);
	}

	/** Moves no further than it must. */
	function show(offset: number, atMatch = match): void {
		const target = reading.placeOf(offset);
		go(isVisible(target) ? place : reading.move(target, -Math.floor(height / 3)), atMatch);
	}

	function nextFromHere(step: 1 | -1): number {
		const here = reading.offsetAt(place);
		const index = matches.findIndex(({from}) => from >= here);
		if (index < 0) return step === 1 ? 1 : matches.length;
		return step === 1 ? index + 1 : wrapAround(index, matches.length);
	}

	const isVisible = (target: Place) =>
		!isAfter(place, target) && isAfter(reading.move(place, height), target);

	function act(action: Action): void {
		switch (action) {
			case 'next':
				return go(reading.move(place, 1));
			case 'previous':
				return go(reading.move(place, -1));
			case 'pageDown':
				return go(reading.move(place, Math.max(1, height - 2)));
			case 'pageUp':
				return go(reading.move(place, -Math.max(1, height - 2)));
			case 'halfPageDown':
				return go(reading.move(place, Math.ceil(height / 2)));
			case 'halfPageUp':
				return go(reading.move(place, -Math.ceil(height / 2)));
			case 'first':
				return go(beginning);
			case 'last':
				return go(reading.lastPlace(height));
			case 'nextMatch':
				return goToMatch(1);
			case 'previousMatch':
				return goToMatch(-1);
		}
	}

	const standIns = useMemo(() => (article ? countStandIns(article.text) : 0), [article]);
	const ahead = reading.rows(place, height + 1);
	const rows = ahead.slice(0, height);
	const isAtEnd = ahead.length <= height;
	return {
		rows,
		percent: isAtEnd ? 100 : percentOf(rows, sections),
		isWhole: isAtEnd && place.section === 0 && place.row === 0,
		match,
		matchCount: matches.length,
		current: match === 0 ? undefined : matches[match - 1],
		offset: reading.offsetAt(place),
		standIns,
		remember: (other, offset) => lastOffsets.current.set(other, offset),
		show: offset => show(offset),
		act,
	};
}

/** What decides which rows there are; the place is kept by row while it stays the same. */
type Layout = {
	readonly article: Article | undefined;
	readonly sections: ReturnType<typeof sectionsOf>;
	readonly columns: number;
	readonly marks: 'shown' | 'hidden';
	readonly matches: readonly Match[];
};

const isAfter = (a: Place, b: Place) =>
	a.section > b.section || (a.section === b.section && a.row > b.row);

const wrapAround = (index: number, count: number) => ((index - 1 + count) % count) + 1;

/** The beginning, or the first match where it is further down than the first window. */
function firstLook(reading: Reading, matches: readonly Match[], height: number): Place {
	if (matches.length === 0) return beginning;
	const place = reading.placeOf(matches[0]!.from);
	const isBelow = isAfter(place, reading.move(beginning, height - 1));
	return isBelow ? reading.move(place, -Math.floor(height / 3)) : beginning;
}

/** The matches in what is shown now. */
function reachable(matches: readonly Match[], sections: Layout['sections']): readonly Match[] {
	return matches.filter(match =>
		sections.some(
			({from, text}) => from !== null && match.from >= from && match.to <= from + text.length,
		),
	);
}

function spansOf(matches: readonly Match[], current: number): StyledSpan<Role>[] {
	return matches.map(({from, to}, index) => ({
		from,
		to,
		style: index === current - 1 ? 'currentMatch' : 'match',
	}));
}

function percentOf(rows: readonly ReadingRow[], sections: Layout['sections']): number {
	const seen = rows.findLast(({from}) => from !== null);
	const starts = sections.flatMap(({from, text}) =>
		from === null ? [] : [from, from + text.length],
	);
	const first = Math.min(...starts);
	const length = Math.max(...starts) - first;
	if (seen === undefined || length === 0) return 0;
	return Math.min(99, Math.floor((((seen.from ?? 0) - first) / length) * 100));
}
