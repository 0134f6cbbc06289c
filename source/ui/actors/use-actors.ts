import {useEffect, useMemo, useState} from 'react';
import type {CorpusActor} from '../../actors/corpus-actors.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../../library/library.ts';
import type {Action} from '../keymap.ts';
import {type ContextRow, contextRows} from './context-rows.ts';
import {useMentions} from './use-mentions.ts';

export type ActorsPane = {
	readonly actors: readonly CorpusActor[];
	/** Nobody has been counted yet. */
	readonly isCounting: boolean;
	readonly selected: number;
	/** Index of the first actor in the window. */
	readonly top: number;
	/** Which of the two panes has the moving keys. */
	readonly pane: 'list' | 'contexts';
	/** The selected actor's mentions in the window, under the titles of their articles. */
	readonly contexts: readonly ContextRow[];
	/** The mention the reader is at. */
	readonly context: ContextRow | undefined;
	select(id: string): void;
	act(action: Action): void;
};

type ActorsView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly snapshot: LibrarySnapshot;
	/** Nothing is counted before the screen is first opened. */
	readonly isCounted: boolean;
	readonly height: number;
};

type State = {
	readonly id: string | undefined;
	readonly top: number;
	readonly pane: ActorsPane['pane'];
	/** Row of the mention the reader is at, and the first row in its window. */
	readonly context: number;
	readonly contextTop: number;
};

const atStart: State = {id: undefined, top: 0, pane: 'list', context: 0, contextTop: 0};

const nobody: readonly CorpusActor[] = [];

/** Who is in the corpus, and where: every mention of the selected actor in its context. */
export function useActors(view: ActorsView): ActorsPane {
	const {library, knowledge, snapshot, isCounted, height} = view;
	const counted = useCounted(isCounted ? knowledge : undefined, snapshot);
	const actors = counted ?? nobody;
	const [state, setState] = useState(atStart);
	const selected = Math.max(
		0,
		actors.findIndex(({id}) => id === state.id),
	);
	const chosen = actors[selected];
	const mentions = useMentions(knowledge, chosen);
	const rows = useMemo(
		() => contextRows(mentions ?? [], id => library.summary(id)?.title ?? ''),
		[library, mentions],
	);
	const top = windowTop(state.top, selected, height);
	const context = Math.min(state.context, Math.max(0, rows.length - 1));
	const contextTop = windowTop(state.contextTop, context, height);

	function select(index: number): void {
		const actor = actors[clamp(index, actors.length)];
		if (actor) setState({...state, id: actor.id, top, context: 0, contextTop: 0});
	}

	function goTo(row: number): void {
		setState({...state, context: clamp(row, rows.length), contextTop});
	}

	function act(action: Action): void {
		if (action === 'otherPane') {
			return setState({...state, pane: state.pane === 'list' ? 'contexts' : 'list'});
		}
		const [at, last, go] =
			state.pane === 'list'
				? ([selected, actors.length - 1, select] as const)
				: ([context, rows.length - 1, goTo] as const);
		const steps: Partial<Record<Action, number>> = {
			next: at + 1,
			previous: at - 1,
			pageDown: at + height - 1,
			pageUp: at - height + 1,
			halfPageDown: at + (height >> 1),
			halfPageUp: at - (height >> 1),
			first: 0,
			last,
		};
		const wanted = steps[action];
		if (wanted !== undefined) go(wanted);
	}

	return {
		...{actors, selected, top, act},
		isCounting: counted === undefined,
		pane: state.pane,
		contexts: rows.slice(contextTop, contextTop + height),
		context: rows[context],
		select: id => setState({...atStart, id}),
	};
}

/** Everybody in the corpus, once counted; the last count stays until a new one is made. */
function useCounted(knowledge: Knowledge | undefined, snapshot: LibrarySnapshot) {
	const [counted, setCounted] = useState<readonly CorpusActor[]>();
	// A new snapshot has new articles to count in.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		let isCurrent = true;
		knowledge?.actors().then(actors => isCurrent && setCounted(actors));
		return () => {
			isCurrent = false;
		};
	}, [knowledge, snapshot]);
	return counted;
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(index, count - 1));

/** The window moves no further than the selection makes it. */
const windowTop = (top: number, selected: number, height: number) =>
	Math.max(selected - height + 1, Math.min(top, selected));
