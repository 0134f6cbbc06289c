import {useMemo, useReducer, useState} from 'react';
import {countOverTime} from '../../actors/count-over-time.ts';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {ArticleMention, Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Action} from '../keymap.ts';
import {useLoading} from '../use-loading.ts';
import {
	articleList,
	companionList,
	contextList,
	type DetailList,
	type DetailRow,
	type DetailTarget,
	periodList,
} from './detail-list.ts';
import {type ContextOrder, contextOrders, sortContexts} from './sort-contexts.ts';
import {stepOf} from './step-of.ts';
import {useMentions} from './use-mentions.ts';

/** What may be told of an actor. */
export const detailViews = ['contexts', 'articles', 'together', 'time'] as const;
export type DetailView = (typeof detailViews)[number];

export type Details = {
	readonly view: DetailView;
	readonly order: ContextOrder;
	/** The rows in the window. */
	readonly rows: readonly DetailRow[];
	/** Which of them the reader is at; -1 if there is none. */
	readonly current: number;
	/** The title of the article that the reader is at, where the rows do not tell it. */
	readonly title: string;
	/** They are still looked for. */
	readonly isWaiting: boolean;
	/** Where the row leads that the reader is at. */
	readonly target: DetailTarget | undefined;
	act(action: Action): void;
};

type DetailsView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly actor: CorpusActor | undefined;
	readonly height: number;
};

type State = {
	readonly actor: string | undefined;
	readonly view: DetailView;
	readonly order: ContextOrder;
	readonly entry: number;
	readonly top: number;
};

/** What is told of the selected actor: mentions in context, articles, company, days. */
export function useDetails({library, knowledge, actor, height}: DetailsView): Details {
	const [kept, setState] = useState<State>({
		...{actor: actor?.id, view: 'contexts', order: 'text', entry: 0, top: 0},
	});
	const state = kept.actor === actor?.id ? kept : {...kept, actor: actor?.id, entry: 0, top: 0};
	const {view, order} = state;
	const mentions = useMentions(knowledge, view === 'contexts' ? actor : undefined);
	const list = useMemo(
		() => listOf({view, order, actor, mentions, knowledge, library}),
		[view, order, actor, mentions, knowledge, library],
	);
	const {entryCount, rowCount} = list;
	const entry = Math.max(0, Math.min(state.entry, entryCount - 1));
	const top = topFor(list, entry, {top: state.top, height});

	function act(action: Action): void {
		const step = stepOf(action, {at: entry, last: entryCount - 1, height});
		if (step !== undefined) {
			setState({...state, entry: Math.max(0, Math.min(step, entryCount - 1)), top});
		} else if (action === 'view') {
			setState({...state, view: nextOf(detailViews, view), entry: 0, top: 0});
		} else if (action === 'sort') {
			setState({...state, view: 'contexts', order: nextOf(contextOrders, order), entry: 0, top: 0});
		}
	}

	const seen = Math.max(0, Math.min(height, rowCount - top));
	const rows = Array.from({length: seen}, (_, at) => list.rowAt(top + at));
	const [, countLoaded] = useReducer((count: number) => count + 1, 0);
	useLoading(
		library,
		rows.flatMap(row => (row.kind === 'article' ? [row.id] : [])),
		countLoaded,
	);
	const target = list.targetOf(entry);
	return {
		...{view, order, rows, act, target},
		current: entryCount === 0 ? -1 : list.rowOf(entry) - top,
		title: order === 'text' || target?.kind !== 'place' ? '' : titleOf(library, target.articleId),
		isWaiting: view === 'contexts' && actor !== undefined && mentions === undefined,
	};
}

const nextOf = <Value>(values: readonly Value[], value: Value): Value =>
	values[(values.indexOf(value) + 1) % values.length]!;

const titleOf = (library: Library, id: string) => library.summary(id)?.title ?? '';

type ListParts = Omit<DetailsView, 'height'> &
	Pick<State, 'view' | 'order'> & {readonly mentions: readonly ArticleMention[] | undefined};

function listOf({view, order, actor, mentions, knowledge, library}: ListParts): DetailList {
	if (actor === undefined || knowledge === undefined) return contextList([], undefined);
	switch (view) {
		case 'contexts': {
			const sorted = sortContexts(mentions ?? [], order);
			return contextList(sorted, order === 'text' ? id => titleOf(library, id) : undefined);
		}
		case 'articles':
			return articleList(
				actor,
				knowledge.articlesOf(actor),
				id => library.read(id),
				article => knowledge.tags(article).mentions.filter(({actor: id}) => actor.ids.includes(id)),
			);
		case 'together':
			return companionList(actor, knowledge.togetherWith(actor));
		case 'time': {
			const dates = knowledge
				.articlesOf(actor)
				.flatMap(({date}) => (date === null ? [] : [date.iso]));
			return periodList(actor, countOverTime(dates));
		}
	}
}

type Window = {readonly top: number; readonly height: number};

/** The window moves no further than the entry, and what heads it, make it. */
function topFor(list: DetailList, entry: number, {top, height}: Window): number {
	const [head, row] = [list.headOf(entry), list.rowOf(entry)];
	return Math.max(row - height + 1, Math.min(top, head));
}
