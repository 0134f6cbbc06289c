import {useEffect, useMemo, useReducer, useState} from 'react';
import type {Article} from '../../article/article.ts';
import {type Claim, type ClaimTable, claimantCount} from '../../compare/claim-table.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import {keepInView} from '../articles/keep-in-view.ts';
import type {Action} from '../keymap.ts';
import {useLoading} from '../use-loading.ts';
import {type ClaimRow, claimKind, claimRows} from './claim-rows.ts';
import {type ClaimsLayout, claimsLayout} from './claims-layout.ts';

type ClaimsView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	/** Ids of the articles in the table; none before the first one is asked for. */
	readonly ids: readonly string[];
	readonly columns: number;
	readonly height: number;
	readonly marks: 'shown' | 'hidden';
};

export type VisibleClaim = {
	readonly claim: Claim;
	/** Counted from 1 among those of several reports; `null` for what one alone says. */
	readonly number: number | null;
	readonly kind: ReturnType<typeof claimKind>;
	readonly isCurrent: boolean;
	readonly rows: readonly ClaimRow[];
};

export type ClaimsPane = {
	/** The articles in the table, once all their texts are there. */
	readonly reports: readonly Article[];
	readonly reportCount: number;
	/** `undefined` until all reports have been compared. */
	readonly table: ClaimTable | undefined;
	readonly sharedCount: number;
	readonly layout: ClaimsLayout;
	/** The claims in the window; the first ones of many reports, then of one. */
	readonly visible: readonly VisibleClaim[];
	/** Index of the report the reader is at. */
	readonly report: number;
	/** Only what is told differently. */
	readonly isFiltered: boolean;
	/** Two reports of the claim the reader is at, the reader's first, and its sentence in that one. */
	readonly pair: {readonly a: string; readonly b: string; readonly start?: number} | undefined;
	act(action: Action): void;
};

type State = {
	readonly ids: readonly string[];
	readonly top: number;
	readonly current: number;
	readonly report: number;
	readonly isFiltered: boolean;
};

const noClaims: readonly Claim[] = [];

/** Several reports in one table: which claims are to be seen, and where the reader is. */
export function useClaims(view: ClaimsView): ClaimsPane {
	const {library, knowledge, ids, columns, height, marks} = view;
	const atStart = {ids, top: 0, current: 0, report: 0, isFiltered: false};
	const [kept, setState] = useState<State>(atStart);
	const state = kept.ids === ids ? kept : atStart;
	const [loaded, countLoaded] = useReducer((count: number) => count + 1, 0);
	useLoading(library, ids, countLoaded);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `loaded` says when the texts are there
	const reports = useMemo(() => readAll(library, ids), [library, ids, loaded]);
	const table = useTable(knowledge, reports);
	const layout = claimsLayout(columns, height, ids.length);
	const {isStacked, columns: textColumns, cellRows, bodyRows} = layout;

	const all = table?.claims ?? noClaims;
	const {isFiltered} = state;
	const claims = useMemo(
		() => (isFiltered ? all.filter(claim => claimKind(claim) === 'different') : all),
		[all, isFiltered],
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: of the layout only these matter for rows
	const rowsOf = useMemo(() => {
		const known = new Map<Claim, readonly ClaimRow[]>();
		return (claim: Claim) => {
			const rows = known.get(claim) ?? claimRows(table!, claim, {...layout, marks});
			known.set(claim, rows);
			return rows;
		};
	}, [table, isStacked, textColumns, cellRows, marks]);
	/** A claim, and the blank row below it. */
	const heightOf = (index: number) => rowsOf(claims[index]!).length + 1;

	const last = Math.max(0, claims.length - 1);
	const current = Math.min(state.current, last);
	const top =
		claims.length === 0
			? 0
			: keepInView({top: Math.min(state.top, last), selected: current, height: bodyRows, heightOf});
	const sharedCount = all.filter(claim => claimantCount(claim) > 1).length;

	function visibleClaims(): readonly VisibleClaim[] {
		const result: VisibleClaim[] = [];
		let used = 0;
		for (let index = top; index < claims.length && used < bodyRows; index++) {
			const claim = claims[index]!;
			const place = all.indexOf(claim);
			result.push({
				claim,
				number: place < sharedCount ? place + 1 : null,
				kind: claimKind(claim),
				isCurrent: index === current,
				rows: rowsOf(claim).slice(0, bodyRows - used),
			});
			used += heightOf(index);
		}
		return result;
	}

	const visible = visibleClaims();

	function select(wanted: number): void {
		const next = Math.max(0, Math.min(wanted, last));
		if (claims.length === 0) return;
		setState({
			...state,
			current: next,
			top: keepInView({top, selected: next, height: bodyRows, heightOf}),
		});
	}

	function act(action: Action): void {
		const page = Math.max(1, visible.length - 1);
		switch (action) {
			case 'next':
				return select(current + 1);
			case 'previous':
				return select(current - 1);
			case 'pageDown':
				return select(current + page);
			case 'pageUp':
				return select(current - page);
			case 'halfPageDown':
				return select(current + Math.ceil(page / 2));
			case 'halfPageUp':
				return select(current - Math.ceil(page / 2));
			case 'first':
				return select(0);
			case 'last':
				return select(last);
			case 'nextDifference':
				return stepDifference(1);
			case 'previousDifference':
				return stepDifference(-1);
			case 'otherSide':
				return setState({...state, report: (state.report + 1) % reports.length});
			case 'onlyDifferent':
				return setState({...state, isFiltered: !isFiltered, top: 0, current: 0});
		}
	}

	function stepDifference(by: 1 | -1): void {
		for (let index = current + by; index >= 0 && index <= last; index += by) {
			if (claimKind(claims[index]!) === 'different') return select(index);
		}
	}

	return {
		...{reports, table, sharedCount, layout, visible, isFiltered, act},
		report: state.report,
		reportCount: ids.length,
		pair: claims[current] && pairOf(claims[current], state.report, reports),
	};
}

/** The articles, once all of them are at hand. */
function readAll(library: Library, ids: readonly string[]): readonly Article[] {
	const articles = ids.flatMap(id => library.read(id) ?? []);
	return articles.length < ids.length ? [] : articles;
}

/** The table of some articles, once it is made. */
function useTable(knowledge: Knowledge | undefined, reports: readonly Article[]) {
	const [made, setMade] = useState<{readonly of: readonly Article[]; readonly table: ClaimTable}>();
	useEffect(() => {
		if (reports.length === 0) return;
		let isCurrent = true;
		knowledge?.tabulate(reports).then(table => isCurrent && setMade({of: reports, table}));
		return () => {
			isCurrent = false;
		};
	}, [knowledge, reports]);
	return made?.of === reports ? made.table : undefined;
}

/** The reader's report and the next one that makes the claim; any next one where nobody else does. */
function pairOf({sentences}: Claim, report: number, reports: readonly Article[]) {
	const count = reports.length;
	const tells = (index: number) => sentences[index]!.length > 0;
	const after = (start: number) =>
		Array.from({length: count - 1}, (_, step) => (start + step + 1) % count);
	const one = tells(report) ? report : (after(report).find(tells) ?? report);
	const other = after(one).find(tells) ?? after(one)[0];
	if (other === undefined) return undefined;
	const [start] = sentences[one]!;
	return {a: reports[one]!.id, b: reports[other]!.id, ...(start === undefined ? {} : {start})};
}
