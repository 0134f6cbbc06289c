/** What the reader has done on the articles screen. */
export type ArticlesState = {
	readonly query: string;
	/** The search box has the keys. */
	readonly isTyping: boolean;
	/** Index of the selected item, and of the first one in the window, in the list that answers `listOf`. */
	readonly selected: number;
	readonly top: number;
	readonly listOf: string;
	/** Which pane the moving keys move. */
	readonly pane: 'list' | 'preview';
	/** Ids of the articles marked for comparing, at most `mostMarked`. */
	readonly marked: readonly string[];
};

export const articlesAtStart: ArticlesState = {
	query: '',
	isTyping: false,
	selected: 0,
	top: 0,
	listOf: '',
	pane: 'list',
	marked: [],
};

export type ArticlesAction =
	| {readonly type: 'start-typing'}
	| {readonly type: 'stop-typing'}
	| {readonly type: 'change-query'; readonly query: string}
	| {readonly type: 'other-pane'}
	| {readonly type: 'mark'; readonly id: string}
	| {readonly type: 'unmark-all'}
	/** To an item of the list that answers a query; the caller knows how many there are and which window shows it. */
	| ({readonly type: 'select'} & Selection);

type Selection = Pick<ArticlesState, 'selected' | 'top' | 'listOf'>;

export function articlesReducer(state: ArticlesState, action: ArticlesAction): ArticlesState {
	switch (action.type) {
		case 'start-typing':
			return {...state, isTyping: true, pane: 'list'};
		case 'stop-typing':
			return {...state, isTyping: false};
		case 'change-query':
			return action.query === state.query ? state : {...state, query: action.query};
		case 'other-pane':
			return {...state, pane: state.pane === 'list' ? 'preview' : 'list'};
		case 'mark':
			return {...state, marked: toggled(state.marked, action.id)};
		case 'unmark-all':
			return {...state, marked: []};
		case 'select':
			return {...state, selected: action.selected, top: action.top, listOf: action.listOf};
	}
}

/** What is selected in the list that answers a query: the reader stays where he was until there is another list. */
export function selectionIn(
	{selected, top, listOf}: Selection,
	query: string,
	itemCount: number,
): Omit<Selection, 'listOf'> {
	if (listOf !== query) return {selected: 0, top: 0};
	const last = Math.max(0, itemCount - 1);
	return {selected: Math.min(selected, last), top: Math.min(top, last)};
}

/** A table of more reports than that is for no screen. */
const mostMarked = 8;

/** The marks with one more, or without it if it was there; above the most the oldest goes. */
export const toggled = (marked: readonly string[], id: string): readonly string[] =>
	marked.includes(id) ? marked.filter(each => each !== id) : [...marked, id].slice(-mostMarked);
