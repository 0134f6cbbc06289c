import {useMemo, useReducer, useState} from 'react';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {type ClaimsPane, useClaims} from '../claims/use-claims.ts';
import {twinsHeadRows} from '../twins/twins-screen.tsx';
import {type TwinsPane, useTwins} from '../twins/use-twins.ts';
import {useLoading} from '../use-loading.ts';
import {type ComparisonLayout, comparisonLayout} from './comparison-layout.ts';
import {type ComparisonPane, useComparison} from './use-comparison.ts';

/** Two articles side by side, and the sentence of the first one to begin at. */
export type Pair = {readonly a: string; readonly b: string; readonly start?: number};

type ComparingView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly columns: number;
	readonly height: number;
	readonly marks: 'shown' | 'hidden';
	readonly messages: Messages;
	/** Of the text in a list that takes the whole width. */
	readonly listColumns: number;
};

export type Comparing = {
	readonly comparison: ComparisonPane;
	readonly comparisonLayout: ComparisonLayout;
	readonly claims: ClaimsPane;
	readonly twins: TwinsPane;
	/** What is to be seen on each of the three screens; no pair while one is looked for. */
	layOut(pair: Pair | undefined): void;
	tabulate(ids: readonly string[]): void;
	lookFor(id: string): void;
};

const nobody: readonly string[] = [];

/** The screens that compare: two reports, several of them, and who else reported an event. */
export function useComparing(view: ComparingView): Comparing {
	const {library, knowledge, columns, height, marks, messages, listColumns} = view;
	const [pair, setPair] = useState<Pair>();
	const [ids, setIds] = useState(nobody);
	const [wanted, setWanted] = useState<string>();
	const layout = comparisonLayout(columns, height);
	const [loaded, countLoaded] = useReducer((count: number) => count + 1, 0);
	useLoading(library, pair ? [pair.a, pair.b] : nobody, countLoaded);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `loaded` says when the texts are there
	const compared = useMemo(
		() => comparisonOf(pair, library, knowledge),
		[pair, library, knowledge, loaded],
	);
	const comparison = useComparison({
		comparison: compared,
		start: pair?.start,
		columns: layout.columns,
		screenColumns: columns,
		height: layout.bodyRows,
		isStacked: layout.isStacked,
		marks,
		messages,
	});
	const claims = useClaims({library, knowledge, ids, columns, height, marks});
	const twins = useTwins({
		...{library, knowledge, marks},
		id: wanted,
		columns: listColumns,
		height: Math.max(1, height - twinsHeadRows),
	});
	return {
		...{comparison, claims, twins},
		comparisonLayout: layout,
		layOut: setPair,
		tabulate: setIds,
		lookFor: setWanted,
	};
}

function comparisonOf(pair: Pair | undefined, library: Library, knowledge: Knowledge | undefined) {
	const a = pair && library.read(pair.a);
	const b = pair && library.read(pair.b);
	return a && b && knowledge?.compare(a, b);
}
