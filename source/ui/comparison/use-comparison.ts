import {useMemo, useState} from 'react';
import {type Band, bandsOf} from '../../compare/bands.ts';
import type {Comparison} from '../../compare/comparison.ts';
import type {Action} from '../keymap.ts';
import {type ComparisonRow, comparisonRows} from './comparison-rows.ts';

type ComparisonView = {
	readonly comparison: Comparison | undefined;
	readonly columns: number;
	readonly height: number;
	readonly isStacked: boolean;
	readonly marks: 'shown' | 'hidden';
};

export type ComparisonPane = {
	readonly comparison: Comparison | undefined;
	readonly bands: readonly Band[];
	/** The rows in the window. */
	readonly rows: readonly (ComparisonRow | null)[];
	/** Index of the band the reader is at. */
	readonly current: number;
	readonly side: 'a' | 'b';
	/** Only the bands that differ. */
	readonly isFiltered: boolean;
	/** The list of differences stands in place of the texts. */
	readonly showsSummary: boolean;
	/** First row of the summary in the window. */
	readonly summaryTop: number;
	readonly percent: number;
	/** What the reader's side says in the band the reader is at, as written. */
	readonly sentences: string;
	act(action: Action): void;
};

/** What the reader has done in one comparison; gone when another is opened. */
type State = {
	readonly comparison: Comparison | undefined;
	readonly top: number;
	readonly current: number;
	readonly side: 'a' | 'b';
	readonly isFiltered: boolean;
	readonly showsSummary: boolean;
	readonly summaryTop: number;
};

const atStart = (comparison: Comparison | undefined): State => ({
	...{comparison, top: 0, current: 0},
	side: 'a',
	isFiltered: false,
	showsSummary: false,
	summaryTop: 0,
});

/** Two articles side by side: which bands there are, where the reader is, and what is to be seen. */
export function useComparison(view: ComparisonView): ComparisonPane {
	const {comparison, columns, height, isStacked, marks} = view;
	const [kept, setState] = useState<State>(() => atStart(comparison));
	const state = kept.comparison === comparison ? kept : atStart(comparison);
	const {side, isFiltered, showsSummary, summaryTop} = state;
	const bands = useMemo(() => {
		const all = comparison === undefined ? [] : bandsOf(comparison);
		return isFiltered ? all.filter(({kind}) => kind === 'different') : all;
	}, [comparison, isFiltered]);
	const allRows = useMemo(
		() =>
			comparison === undefined
				? []
				: comparisonRows(comparison, bands, {columns, isStacked, marks}),
		[comparison, bands, columns, isStacked, marks],
	);
	const current = Math.min(state.current, Math.max(0, bands.length - 1));
	const lastTop = Math.max(0, allRows.length - height);
	const top = Math.min(state.top, lastTop);

	const startOf = (band: number) => allRows.findIndex(row => row?.band === band);
	const endOf = (band: number) => allRows.findLastIndex(row => row?.band === band) + 1;

	function goTo(band: number): void {
		const start = startOf(band);
		const isVisible = start >= top && endOf(band) <= top + height;
		const wanted = isVisible ? top : start - Math.floor(height / 4);
		setState({...state, current: band, top: Math.max(0, Math.min(wanted, lastTop))});
	}

	function step(by: 1 | -1): void {
		for (let band = current + by; band >= 0 && band < bands.length; band += by) {
			if (bands[band]!.number !== null) return goTo(band);
		}
		// Behind the last pair there may still be text that nobody answers.
		scroll(by * Math.ceil(height / 2));
	}

	function scroll(rows: number): void {
		const wanted = Math.max(0, Math.min(top + rows, lastTop));
		const first = allRows.slice(wanted).find(row => row?.isFirst);
		setState({...state, top: wanted, current: first?.band ?? current});
	}

	function scrollSummary(by: number): void {
		setState({...state, summaryTop: Math.max(0, summaryTop + by)});
	}

	function act(action: Action): void {
		if (showsSummary && action === 'next') return scrollSummary(1);
		if (showsSummary && action === 'previous') return scrollSummary(-1);
		switch (action) {
			case 'next':
				return step(1);
			case 'previous':
				return step(-1);
			case 'pageDown':
				return scroll(height - 2);
			case 'pageUp':
				return scroll(2 - height);
			case 'halfPageDown':
				return scroll(Math.ceil(height / 2));
			case 'halfPageUp':
				return scroll(-Math.ceil(height / 2));
			case 'first':
				return setState({...state, top: 0, current: 0});
			case 'last':
				return setState({...state, top: lastTop, current: Math.max(0, bands.length - 1)});
			case 'otherSide':
				return setState({...state, side: side === 'a' ? 'b' : 'a'});
			case 'onlyDifferent':
				return setState({...atStart(comparison), side, isFiltered: !isFiltered});
			case 'summary':
				return setState({...state, showsSummary: !showsSummary});
		}
	}

	const said = comparison?.[side].sentences;
	const sentences = bands[current]?.[side].map(index => said?.[index]?.text ?? '').join(' ') ?? '';
	const seen = Math.min(allRows.length, top + height);
	return {
		...{comparison, bands, current, side, isFiltered, showsSummary, summaryTop, sentences, act},
		rows: allRows.slice(top, top + height),
		percent: allRows.length === 0 ? 100 : Math.floor((seen / allRows.length) * 100),
	};
}
