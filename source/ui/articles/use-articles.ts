import {useEffect, useMemo, useReducer, useRef} from 'react';
import type {Article} from '../../article/article.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../../library/library.ts';
import type {Action} from '../keymap.ts';
import {
	type ArticlesState,
	articlesAtStart,
	articlesReducer,
	selectionIn,
	toggled,
} from './articles-state.ts';
import {editQuery} from './edit-query.ts';
import type {Item} from './item.ts';
import type {ItemRow} from './item-rows.ts';
import {keepInView} from './keep-in-view.ts';
import {createRowMaker} from './row-maker.ts';
import {useCompleting} from './use-completing.ts';
import {type Found, useSearch} from './use-search.ts';

type ListOptions = {
	readonly library: Library;
	readonly snapshot: LibrarySnapshot;
	readonly knowledge: Knowledge | undefined;
	/** The list's inner size. */
	readonly columns: number;
	readonly height: number;
	readonly marks: 'shown' | 'hidden';
};

type VisibleItem = {
	readonly index: number;
	readonly id: string;
	readonly rows: readonly ItemRow[];
};

export type Articles = {
	readonly state: ArticlesState;
	readonly found: Found;
	readonly selected: Item | undefined;
	/** The items in the window, in order. */
	readonly visible: readonly VisibleItem[];
	/** Ids of the articles marked for comparing. */
	readonly marked: readonly string[];
	/** Moves the selection or the focus, if the action is one of the list's. */
	act(action: Action): void;
	/** Puts a query in the box, and the list to what it finds. */
	search(query: string): void;
	/** Marks an article for comparing, or unmarks it; returns how many are marked then. */
	mark(id: string): number;
	/** Goes to an article, which drops a query that does not find it. */
	goTo(id: string): void;
	/** A key while the search box has them, with the text it types. */
	type(key: string, text: string): void;
};

/** How many items before the window and behind it are read ahead. */
const ahead = 12;

/** The list of articles: what is in it, what is selected, and which part of it is to be seen. */
export function useArticles({
	library,
	snapshot,
	knowledge,
	height,
	...layout
}: ListOptions): Articles {
	const {columns, marks} = layout;
	const [state, dispatch] = useReducer(articlesReducer, articlesAtStart);
	const found = useSearch(library, snapshot, state);
	const {items} = found;
	const [, countCompleted] = useReducer((count: number) => count + 1, 0);
	const tagged = useRef(new WeakSet<Article>()).current;
	// biome-ignore lint/correctness/useExhaustiveDependencies: other items are another list
	const rowMaker = useMemo(
		() => createRowMaker({library, knowledge, tagged, columns, marks}),
		[library, knowledge, tagged, items, columns, marks],
	);
	useEffect(() => rowMaker.frameIsDrawn());
	const rowsOf = (index: number) => rowMaker.rows(items[index]!);
	// An item and the blank row below it.
	const heightOf = (index: number) => rowsOf(index).length + 1;

	const last = Math.max(0, items.length - 1);
	const selection = selectionIn(state, found.query, items.length);
	const {selected} = selection;
	const top = keepInView({...selection, height, heightOf});
	const visible = visibleItems();
	useCompleting({
		...{library, rowMaker},
		visible: items.slice(top, top + visible.length),
		near: items.slice(Math.max(0, top - ahead), top + visible.length + ahead),
		onCompleted: countCompleted,
	});

	function visibleItems() {
		const result: VisibleItem[] = [];
		let used = 0;
		for (let index = top; index < items.length && used < height; index++) {
			const {id} = items[index]!.summary;
			result.push({index, id, rows: rowsOf(index).slice(0, height - used)});
			used += heightOf(index);
		}
		return result;
	}

	function select(wanted: number): void {
		const index = Math.max(0, Math.min(wanted, last));
		dispatch({
			type: 'select',
			selected: index,
			top: items.length === 0 ? 0 : keepInView({top, selected: index, height, heightOf}),
			listOf: found.query,
		});
	}

	function act(action: Action): void {
		const page = Math.max(1, visible.length - 1);
		switch (action) {
			case 'next':
			case 'nextArticle':
				return select(selected + 1);
			case 'previous':
			case 'previousArticle':
				return select(selected - 1);
			case 'pageDown':
				return select(selected + page);
			case 'pageUp':
				return select(selected - page);
			case 'halfPageDown':
				return select(selected + Math.ceil(page / 2));
			case 'halfPageUp':
				return select(selected - Math.ceil(page / 2));
			case 'first':
				return select(0);
			case 'last':
				return select(last);
			case 'search':
				return dispatch({type: 'start-typing'});
			case 'otherPane':
				return dispatch({type: 'other-pane'});
			case 'back':
				return state.query === '' && state.marked.length > 0
					? dispatch({type: 'unmark-all'})
					: clear();
		}
	}

	function clear(): void {
		const id = items[selected]?.summary.id;
		dispatch({type: 'stop-typing'});
		// The reader stays with the article that was found.
		if (state.query !== '') goToAmongAll(id);
	}

	function goTo(id: string): void {
		const index = items.findIndex(({summary}) => summary.id === id);
		if (index >= 0) select(index);
		else goToAmongAll(id);
	}

	function goToAmongAll(id: string | undefined): void {
		dispatch({type: 'change-query', query: ''});
		const index = snapshot.summaries.findIndex(summary => summary.id === id);
		dispatch({type: 'select', selected: Math.max(0, index), top: 0, listOf: ''});
	}

	function mark(id: string): number {
		dispatch({type: 'mark', id});
		return toggled(state.marked, id).length;
	}

	function type(key: string, text: string): void {
		const edited = editQuery(state.query, key);
		if (edited !== undefined) dispatch({type: 'change-query', query: edited});
		else if (key === 'return' && found.query === state.query && found.correction !== undefined)
			dispatch({type: 'change-query', query: found.correction});
		else if (key === 'return' || key === 'tab') dispatch({type: 'stop-typing'});
		else if (key === 'escape') clear();
		else if (key === 'up' || key === 'down') act(key === 'up' ? 'previous' : 'next');
		else if (key === 'pageup' || key === 'pagedown') act(key === 'pageup' ? 'pageUp' : 'pageDown');
		else if (text !== '') dispatch({type: 'change-query', query: state.query + text});
	}

	return {
		state: {...state, selected, top},
		found,
		selected: items[selected],
		visible,
		marked: state.marked,
		act,
		mark,
		search: query => dispatch({type: 'change-query', query}),
		goTo,
		type,
	};
}
