import {useMemo, useState} from 'react';
import {type Band, bandsOf} from '../../compare/bands.ts';
import type {Comparison, Difference} from '../../compare/comparison.ts';
import {type PairPlace, pairPlaces} from '../../compare/pair-places.ts';
import {type PlacedDifference, placeDifferences} from '../../compare/place-differences.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Action} from '../keymap.ts';
import {bandRows, type ComparisonRow} from './comparison-rows.ts';
import {type SummaryPane, useSummary} from './use-summary.ts';

type ComparisonView = {
	readonly comparison: Comparison | undefined;
	/** The sentence of side A to begin at; the first pair where it is absent. */
	readonly start?: number;
	/** Of one side's text, and of the whole screen. */
	readonly columns: number;
	readonly screenColumns: number;
	readonly height: number;
	readonly isStacked: boolean;
	readonly marks: 'shown' | 'hidden';
	readonly messages: Messages;
};

export type ComparisonPane = {
	readonly comparison: Comparison | undefined;
	readonly bands: readonly Band[];
	/** Where in each text the pairs lie. */
	readonly places: readonly PairPlace[];
	/** The rows in the window; `null` is a blank one. */
	readonly rows: readonly (ComparisonRow | null)[];
	/** Index of the band the reader is at. */
	readonly current: number;
	readonly side: 'a' | 'b';
	/** All differences, and the index of the one the reader is at. */
	readonly differences: readonly PlacedDifference[];
	readonly difference: number | undefined;
	/** Only the bands that differ. */
	readonly isFiltered: boolean;
	/** The list of differences stands in place of the texts. */
	readonly showsSummary: boolean;
	readonly summary: SummaryPane;
	readonly percent: number;
	/** What the reader's side says in the band the reader is at, as written. */
	readonly sentences: string;
	/** Where the reader is in the article of the reader's side: an offset; `undefined` where that side says nothing. */
	readonly offset: number | undefined;
	/** Whether `back` has something to close here before it leaves the screen. */
	readonly canGoBack: boolean;
	act(action: Action): void;
};

/** What the reader has done in one comparison; gone when another is opened. */
type State = {
	readonly comparison: Comparison | undefined;
	/** Where it is undefined: what shows the current band. */
	readonly top: number | undefined;
	/** Where it is undefined: the band to begin at. */
	readonly current: number | undefined;
	readonly side: 'a' | 'b';
	readonly difference: number | undefined;
	readonly isFiltered: boolean;
	readonly showsSummary: boolean;
	/** The difference was chosen in the summary: back leads there. */
	readonly isFromSummary: boolean;
};

const atStart = (comparison: Comparison | undefined): State => ({
	...{comparison, top: undefined, current: undefined},
	side: 'a',
	difference: undefined,
	isFiltered: false,
	showsSummary: false,
	isFromSummary: false,
});

const nothing: readonly never[] = [];

/** Two articles side by side: which bands there are, where the reader is, and what is to be seen. */
export function useComparison(view: ComparisonView): ComparisonPane {
	const {comparison, start, columns, screenColumns, height, isStacked, marks, messages} = view;
	const [kept, setState] = useState<State>(() => atStart(comparison));
	const state = kept.comparison === comparison ? kept : atStart(comparison);
	const {side, isFiltered, showsSummary} = state;
	const {bands, places, differences} = useMemo(() => readComparison(comparison), [comparison]);
	const rowsOf = useMemo(
		() => comparison && bandRows(comparison, bands, {columns, isStacked, marks}),
		[comparison, bands, columns, isStacked, marks],
	);
	const summary = useSummary({comparison, differences, columns: screenColumns, height, messages});

	const isShown = (band: number, filtered = isFiltered) =>
		!filtered || bands[band]?.kind === 'different';
	const current = state.current ?? beginning();
	const placed = state.difference === undefined ? undefined : differences[state.difference];
	const allRows = rowsShown(isFiltered, placed);
	const lastTop = Math.max(0, allRows.length - height);
	const top = Math.min(state.top ?? (start === undefined ? 0 : topFor(current)), lastTop);

	/** The band of the sentence to begin at, else the first pair. */
	function beginning(): number {
		const wanted = bands.findIndex(({a}) => start !== undefined && a.includes(start));
		if (wanted >= 0 && isShown(wanted)) return wanted;
		return Math.max(
			0,
			bands.findIndex(({number}, band) => number !== null && isShown(band)),
		);
	}

	function topFor(band: number): number {
		return Math.max(0, allRows.findIndex(row => row?.band === band) - (height >> 2));
	}

	/** The bands one below the other, a blank row between two of them. */
	function rowsShown(filtered: boolean, emphasized?: PlacedDifference) {
		const rows: (ComparisonRow | null)[] = [];
		for (let band = 0; band < bands.length; band++) {
			if (!isShown(band, filtered)) continue;
			if (rows.length > 0) rows.push(null);
			const isOwn = emphasized?.band === band || bandOfB(emphasized) === band;
			rows.push(...rowsOf!(band, isOwn ? emphasized?.difference : undefined));
		}
		return rows;
	}

	/** A side of a difference may stand in another band than the rest. */
	function bandOfB(placed: PlacedDifference | undefined): number | undefined {
		const from = placed?.difference.b.from ?? -1;
		const sentence = comparison?.b.sentences.findIndex(each => each.from <= from && from < each.to);
		return bands.findIndex(({b}) => b.includes(sentence ?? -1));
	}

	/** A window that holds the rows, moved only as far as is needed to leave some room around them. */
	function windowFor(from: number, to: number, rowCount: number): number {
		const around = Math.min(height >> 2, Math.max(0, height - (to - from)));
		const below = Math.min(from, to + around - height);
		const wanted = from < top ? from - around : to > top + height ? below : top;
		return Math.max(0, Math.min(wanted, Math.max(0, rowCount - height)));
	}

	function goTo(band: number): void {
		const from = allRows.findIndex(row => row?.band === band);
		const to = allRows.findLastIndex(row => row?.band === band) + 1;
		setState({
			...state,
			current: band,
			top: windowFor(from, to, allRows.length),
			difference: undefined,
			isFromSummary: false,
		});
	}

	function goToDifference(index: number, isFromSummary = false): void {
		const wanted = differences[index];
		if (wanted === undefined || wanted.band < 0) return;
		const filtered = isFiltered && isShown(wanted.band);
		const rows = rowsShown(filtered);
		const [a, b] = (['a', 'b'] as const).map(of => rowOf(rows, wanted.difference, of)) as [
			number,
			number,
		];
		const [first, last] = [Math.min(a, b), Math.max(a, b) + 1];
		// Where one window cannot hold both, the reader's side counts.
		const own = side === 'a' ? a : b;
		const [from, to] = last - first <= height ? [first, last] : [own, own + 1];
		setState({
			...state,
			...{isFromSummary, difference: index, isFiltered: filtered, showsSummary: false},
			current: wanted.band,
			top: windowFor(from, to, rows.length),
		});
	}

	function stepDifference(by: 1 | -1): void {
		const {difference: at} = state;
		if (differences.length === 0) return;
		const next = at === undefined ? (by > 0 ? 0 : differences.length - 1) : at + by;
		goToDifference(Math.max(0, Math.min(next, differences.length - 1)));
	}

	function step(by: 1 | -1): void {
		for (let band = current + by; band >= 0 && band < bands.length; band += by) {
			if (bands[band]!.number !== null && isShown(band)) return goTo(band);
		}
		// Behind the last pair there may still be text that nobody answers.
		scroll(by * Math.ceil(height / 2));
	}

	function scroll(rows: number): void {
		const wanted = Math.max(0, Math.min(top + rows, lastTop));
		const first = allRows.slice(wanted).find(row => row?.isFirst);
		setState({...state, top: wanted, current: first?.band ?? current});
	}

	function back(): void {
		const {difference, isFromSummary} = state;
		if (showsSummary) return setState({...state, showsSummary: false, isFromSummary: false});
		if (difference === undefined) return;
		setState({...state, difference: undefined, isFromSummary: false, showsSummary: isFromSummary});
	}

	function act(action: Action): void {
		if (showsSummary && action === 'open') {
			if (summary.selected !== undefined) goToDifference(summary.selected, true);
			return;
		}
		if (showsSummary && summary.act(action)) return;
		switch (action) {
			case 'next':
				return step(1);
			case 'previous':
				return step(-1);
			case 'nextDifference':
				return stepDifference(1);
			case 'previousDifference':
				return stepDifference(-1);
			case 'pageDown':
				return scroll(height - 2);
			case 'pageUp':
				return scroll(2 - height);
			case 'halfPageDown':
				return scroll(Math.ceil(height / 2));
			case 'halfPageUp':
				return scroll(-Math.ceil(height / 2));
			case 'first':
				return setState({...state, top: 0, current: undefined});
			case 'last':
				return setState({...state, top: lastTop, current: Math.max(0, bands.length - 1)});
			case 'otherSide':
				return setState({...state, side: side === 'a' ? 'b' : 'a'});
			case 'onlyDifferent':
				return setState({...atStart(comparison), side, isFiltered: !isFiltered});
			case 'summary':
				return setState({...state, showsSummary: !showsSummary, isFromSummary: false});
			case 'back':
				return back();
		}
	}

	const said = comparison?.[side].sentences;
	const inBand = bands[current]?.[side] ?? nothing;
	const seen = Math.min(allRows.length, top + height);
	return {
		...{comparison, bands, places, current, side, differences, isFiltered, showsSummary},
		...{summary, act},
		difference: state.difference,
		sentences: inBand.map(index => said?.[index]?.text ?? '').join(' '),
		offset: placed?.difference[side].from ?? said?.[inBand[0] ?? -1]?.from,
		canGoBack: showsSummary || state.difference !== undefined,
		rows: allRows.slice(top, top + height),
		percent: allRows.length === 0 ? 100 : Math.floor((seen / allRows.length) * 100),
	};
}

function readComparison(comparison: Comparison | undefined) {
	if (comparison === undefined) return {bands: nothing, places: nothing, differences: nothing};
	const bands = bandsOf(comparison);
	return {
		bands,
		places: pairPlaces(comparison, bands),
		differences: placeDifferences(comparison, bands),
	};
}

/** The row in which a side of a difference begins; the first row of all if it is nowhere. */
function rowOf(
	rows: readonly (ComparisonRow | null)[],
	difference: Difference,
	side: 'a' | 'b',
): number {
	const {from} = difference[side];
	const found = rows.findIndex(row => {
		const range = row?.[side]?.range;
		return range !== undefined && range.from <= from && from < range.to;
	});
	return Math.max(0, found);
}
