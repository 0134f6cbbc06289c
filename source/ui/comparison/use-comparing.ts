import {useMemo, useReducer, useRef, useState} from 'react';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {type ClaimsPane, useClaims} from '../claims/use-claims.ts';
import {twinsHeadRows} from '../twins/twins-screen.tsx';
import {type TwinsPane, useTwins} from '../twins/use-twins.ts';
import {useLoading} from '../use-loading.ts';
import type {Screens} from '../use-screens.ts';
import {type ComparisonLayout, comparisonLayout} from './comparison-layout.ts';
import {type ComparisonPane, useComparison} from './use-comparison.ts';

/** Two articles side by side, and the sentence of the first one to begin at. */
type Pair = {readonly a: string; readonly b: string; readonly start?: number};

type ComparingView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly columns: number;
	readonly height: number;
	readonly marks: 'shown' | 'hidden';
	readonly messages: Messages;
	/** Of the text in a list that takes the whole width. */
	readonly listColumns: number;
	readonly screens: Screens;
	/** The id of the article the reader is at on the list or in the text. */
	readonly atHand: string | undefined;
	/** Ids of the articles marked for comparing. */
	readonly marked: readonly string[];
	/** Shows a sentence in answer to a key. */
	readonly notify: (sentence: string) => void;
};

export type Comparing = {
	readonly comparison: ComparisonPane;
	readonly comparisonLayout: ComparisonLayout;
	readonly claims: ClaimsPane;
	readonly twins: TwinsPane;
	/** The id of the article the reader is at, also on these screens. */
	readonly atHand: string | undefined;
	/** What is marked: two side by side, more in a table; else the article at hand with its most likely twin. */
	compare(): void;
	/** Who else reported the event of the article at hand. */
	whoElse(): void;
	/** Side by side: two reports of the claim the reader is at, or a report and the other one that was found. */
	open(): void;
};

const nobody: readonly string[] = [];

/** The screens that compare: two reports, several of them, and who else reported an event. */
export function useComparing(view: ComparingView): Comparing {
	const {library, knowledge, columns, height, marks, messages, listColumns} = view;
	const {screens, marked, notify} = view;
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
	/** Counts what was asked to be compared: an answer that comes late may not be wanted any more. */
	const asked = useRef(0);
	const ownHand = {
		comparison: comparison.comparison?.[comparison.side].id,
		twins: twins.selected?.id,
	};
	const {screen} = screens;
	const atHand = screen === 'comparison' || screen === 'twins' ? ownHand[screen] : view.atHand;

	function compare(): void {
		const [a, b] = marked;
		if (marked.length > 2) {
			setIds(marked);
			screens.enter('claims');
		} else if (a !== undefined && b !== undefined) layOut({a, b});
		else if (screen === 'twins') open();
		else if (atHand !== undefined) compareWithTwin(atHand);
	}

	/** The screen comes at once, the twin when it is found. */
	async function compareWithTwin(own: string): Promise<void> {
		layOut(undefined);
		const question = asked.current;
		const [known, article] = await Promise.all([library.knowledge(), library.load(own)]);
		const [twin] = article ? await known.twins(article) : [];
		if (asked.current !== question || !screens.isOpen('comparison')) return;
		if (twin) return setPair({a: own, b: twin.id});
		notify(messages.noTwin);
		screens.close('comparison');
	}

	function layOut(next: Pair | undefined): void {
		asked.current++;
		notify('');
		setPair(next);
		screens.enter('comparison');
	}

	function open(): void {
		const {article, selected} = twins;
		if (screen === 'claims' && claims.pair) layOut(claims.pair);
		if (screen === 'twins' && article && selected) layOut({a: article.id, b: selected.id});
	}

	function whoElse(): void {
		if (atHand === undefined) return;
		setWanted(atHand);
		screens.enter('twins');
	}

	return {
		...{comparison, claims, twins, atHand, compare, whoElse, open},
		comparisonLayout: layout,
	};
}

function comparisonOf(pair: Pair | undefined, library: Library, knowledge: Knowledge | undefined) {
	const a = pair && library.read(pair.a);
	const b = pair && library.read(pair.b);
	return a && b && knowledge?.compare(a, b);
}
