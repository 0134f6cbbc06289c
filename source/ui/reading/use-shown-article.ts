import {useMemo, useReducer} from 'react';
import type {Article} from '../../article/article.ts';
import type {Library, LibrarySnapshot} from '../../library/library.ts';
import type {Match} from '../../search/engine.ts';
import type {ScreenName} from '../keymap.ts';
import {useAfterFirstFrame} from '../use-after-first-frame.ts';
import {useLoading} from '../use-loading.ts';
import {useResting} from '../use-resting.ts';

type Selection = {
	readonly library: Library;
	readonly snapshot: LibrarySnapshot;
	readonly screen: ScreenName;
	/** The article that is selected, and the query that found it. */
	readonly id: string | undefined;
	readonly query: string;
};

export type ShownArticle = {
	/** The id of the article that the selection rests on. */
	readonly id: string | undefined;
	/** `undefined` until its text is at hand. */
	readonly article: Article | undefined;
	/** What was searched for, in the order of the text. */
	readonly matches: readonly Match[];
};

/** The preview follows a selection that rests so long, in milliseconds: held keys and quick letters send the list alone. */
const previewDelay = 120;

const none: readonly Match[] = [];

/** The article in the preview or on the article screen, with what was searched for in it. */
export function useShownArticle({library, snapshot, screen, id, query}: Selection): ShownArticle {
	const selection = useMemo(() => (id === undefined ? undefined : {id, query}), [id, query]);
	const rested = useResting(selection, screen === 'articles' ? previewDelay : 0);
	// The titles come first: laying out a whole article takes as long as all of them.
	const isWaiting = !useAfterFirstFrame() && screen === 'articles';
	const shown = isWaiting ? undefined : rested;
	const [loaded, countLoaded] = useReducer((count: number) => count + 1, 0);
	useLoading(library, shown ? [shown.id] : [], countLoaded);
	// Until it has all been read, a new snapshot may bring the article.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	const article = useMemo(
		() => shown && library.read(shown.id),
		[library, shown?.id, snapshot, loaded],
	);
	const searched = shown?.query ?? '';
	const matches = useMemo(
		() => (article && searched !== '' ? library.matches(article, searched) : none),
		[library, article, searched],
	);
	return {id: rested?.id, article, matches};
}
