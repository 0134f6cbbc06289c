import {useEffect, useMemo, useReducer, useState} from 'react';
import type {Article} from '../../article/article.ts';
import type {Twin} from '../../compare/find-twins.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import {type ItemRow, itemRows} from '../articles/item-rows.ts';
import {keepInView} from '../articles/keep-in-view.ts';
import type {Action} from '../keymap.ts';
import {tagsAtOnce} from '../tags/tags-at-once.ts';
import {useLoading} from '../use-loading.ts';

type TwinsView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	/** The article whose event is looked for; `undefined` before the first one. */
	readonly id: string | undefined;
	/** Of the text of a report in the list. */
	readonly columns: number;
	readonly height: number;
	readonly marks: 'shown' | 'hidden';
};

export type VisibleTwin = {
	readonly twin: Twin;
	readonly isSelected: boolean;
	readonly rows: readonly ItemRow[];
};

export type TwinsPane = {
	/** The title of the article whose event it is. */
	readonly title: string;
	/** The article itself; `undefined` until its text is there. */
	readonly article: Article | undefined;
	/** Other reports, best first; `undefined` until they are found. */
	readonly twins: readonly Twin[] | undefined;
	readonly selected: Twin | undefined;
	/** The reports in the window. */
	readonly visible: readonly VisibleTwin[];
	act(action: Action): void;
};

type State = {readonly id: string | undefined; readonly top: number; readonly selected: number};

const nobody: readonly Twin[] = [];

/** Rows below a report's own: how likely it is and how many copies there are, and a blank one. */
const rowsBelow = 2;

/** Who else reported the event of an article. */
export function useTwins(view: TwinsView): TwinsPane {
	const {library, knowledge, id, columns, height, marks} = view;
	const atStart = {id, top: 0, selected: 0};
	const [kept, setState] = useState<State>(atStart);
	const state = kept.id === id ? kept : atStart;
	const [loaded, countLoaded] = useReducer((count: number) => count + 1, 0);
	const article = id === undefined ? undefined : library.read(id);
	const found = useFound(knowledge, article);
	const twins = found ?? nobody;
	// biome-ignore lint/correctness/useExhaustiveDependencies: `loaded` says when more texts are there
	const rowsOf = useMemo(() => {
		const known = new Map<string, readonly ItemRow[]>();
		return (twin: Twin) => {
			const actors = tagsAtOnce(knowledge, library.read(twin.id))?.actors ?? [];
			const summary = library.summary(twin.id)!;
			const rows = known.get(twin.id) ?? itemRows({summary}, actors, {columns, marks});
			known.set(twin.id, rows);
			return rows;
		};
	}, [library, knowledge, columns, marks, loaded]);
	const heightOf = (index: number) => rowsOf(twins[index]!).length + rowsBelow;

	const last = Math.max(0, twins.length - 1);
	const selected = Math.min(state.selected, last);
	const top =
		twins.length === 0
			? 0
			: keepInView({top: Math.min(state.top, last), selected, height, heightOf});

	function visibleTwins(): readonly VisibleTwin[] {
		const result: VisibleTwin[] = [];
		let used = 0;
		for (let index = top; index < twins.length && used < height; index++) {
			const twin = twins[index]!;
			result.push({twin, isSelected: index === selected, rows: rowsOf(twin)});
			used += heightOf(index);
		}
		return result;
	}

	const visible = visibleTwins();
	const wanted = visible.map(({twin}) => twin.id);
	useLoading(library, id === undefined ? wanted : [id, ...wanted], countLoaded);

	function select(wanted: number): void {
		const next = Math.max(0, Math.min(wanted, last));
		if (twins.length === 0) return;
		setState({id, selected: next, top: keepInView({top, selected: next, height, heightOf})});
	}

	function act(action: Action): void {
		const page = Math.max(1, visible.length - 1);
		const steps: Partial<Record<Action, number>> = {
			next: selected + 1,
			previous: selected - 1,
			pageDown: selected + page,
			pageUp: selected - page,
			halfPageDown: selected + Math.ceil(page / 2),
			halfPageUp: selected - Math.ceil(page / 2),
			first: 0,
			last,
		};
		const step = steps[action];
		if (step !== undefined) select(step);
	}

	const title = (id !== undefined && library.summary(id)?.title) || '';
	return {title, article, twins: found, selected: twins[selected], visible, act};
}

/** The twins of an article, once they are found. */
function useFound(knowledge: Knowledge | undefined, article: Article | undefined) {
	const [found, setFound] = useState<{readonly of: Article; readonly twins: readonly Twin[]}>();
	useEffect(() => {
		if (article === undefined) return;
		let isCurrent = true;
		knowledge?.twins(article).then(twins => isCurrent && setFound({of: article, twins}));
		return () => {
			isCurrent = false;
		};
	}, [knowledge, article]);
	return found !== undefined && found.of === article ? found.twins : undefined;
}
