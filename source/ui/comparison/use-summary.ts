import {useMemo, useState} from 'react';
import type {Comparison} from '../../compare/comparison.ts';
import type {PlacedDifference} from '../../compare/place-differences.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Action} from '../keymap.ts';
import {type SummaryRow, summaryRows} from './summary-rows.ts';

type SummaryView = {
	readonly comparison: Comparison | undefined;
	readonly differences: readonly PlacedDifference[];
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

export type SummaryPane = {
	/** The rows in the window. */
	readonly rows: readonly SummaryRow[];
	/** The difference the reader is at; `undefined` where there is none. */
	readonly selected: number | undefined;
	/** Moves; false if the action is not one of the summary's. */
	act(action: Action): boolean;
};

type State = {
	readonly comparison: Comparison | undefined;
	readonly selected: number;
	readonly top: number;
};

/** Columns beside the text: a blank, the bar and a blank before it, a blank behind it. */
const summaryMargin = 4;

const noRows: readonly SummaryRow[] = [];

/** The list of differences: which one is selected, and which rows are to be seen. */
export function useSummary(view: SummaryView): SummaryPane {
	const {comparison, differences, columns, height, messages} = view;
	const atStart = {comparison, selected: 0, top: 0};
	const [kept, setState] = useState<State>(atStart);
	const state = kept.comparison === comparison ? kept : atStart;
	const rows = useMemo(
		() =>
			comparison === undefined
				? noRows
				: summaryRows(comparison, differences, {columns: columns - summaryMargin, messages}),
		[comparison, differences, columns, messages],
	);
	const lastTop = Math.max(0, rows.length - height);
	const top = Math.min(state.top, lastTop);
	const last = differences.length - 1;

	function select(wanted: number): void {
		const selected = Math.max(0, Math.min(wanted, last));
		const from = rows.findIndex(({difference}) => difference === selected);
		const to = rows.findLastIndex(({difference}) => difference === selected) + 1;
		// Above the first difference stands the heading.
		const start = selected === 0 ? 0 : from;
		setState({...state, selected, top: Math.max(to - height, Math.min(top, start))});
	}

	function scroll(by: number): void {
		setState({...state, top: Math.max(0, Math.min(top + by, lastTop))});
	}

	function act(action: Action): boolean {
		const {selected} = state;
		switch (action) {
			case 'next':
			case 'nextDifference':
				// Below the last difference stand the reasons.
				selected < last ? select(selected + 1) : scroll(1);
				return true;
			case 'previous':
			case 'previousDifference':
				top > 0 && selected >= last && !isVisible(selected) ? scroll(-1) : select(selected - 1);
				return true;
			case 'pageDown':
				scroll(height - 1);
				return true;
			case 'pageUp':
				scroll(1 - height);
				return true;
			case 'halfPageDown':
				scroll(height >> 1);
				return true;
			case 'halfPageUp':
				scroll(-(height >> 1));
				return true;
			case 'first':
				select(0);
				return true;
			case 'last':
				setState({...state, selected: Math.max(0, last), top: lastTop});
				return true;
			default:
				return false;
		}
	}

	const isVisible = (index: number) =>
		rows.slice(top, top + height).some(({difference}) => difference === index);

	return {
		act,
		rows: rows.slice(top, top + height),
		selected: differences.length === 0 ? undefined : Math.min(state.selected, last),
	};
}
