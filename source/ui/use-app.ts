import {useInput, usePaste, useWindowSize} from 'ink';
import {useMemo, useState, useSyncExternalStore} from 'react';
import type {Library, LibrarySnapshot} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import {listMargin} from './articles/article-list.tsx';
import {type Articles, useArticles} from './articles/use-articles.ts';
import {type Help, useHelp} from './help/use-help.ts';
import {keyName} from './key-name.ts';
import {type Action, actionOf, type ScreenName} from './keymap.ts';
import {type ReadingPane, useReading} from './reading/use-reading.ts';
import {type ScreenLayout, screenLayout} from './screen-layout.ts';
import {useReaderOptions} from './use-reader-options.ts';

/** What the interface asks of the world outside. */
export type Effects = {
	/** Ends the program; interrupted if by Ctrl-C. */
	quit(isInterrupted: boolean): void;
	/** Hands the terminal back to the shell until `fg`. */
	suspend(): void;
};

export type AppOptions = {
	readonly library: Library;
	readonly messages: Messages;
	readonly effects: Effects;
	readonly firstScreen: 'articles' | 'article';
};

/** Everything the screens draw. */
export type AppView = {
	readonly columns: number;
	readonly rows: number;
	readonly screen: ScreenName;
	readonly layout: ScreenLayout;
	readonly snapshot: LibrarySnapshot;
	readonly articles: Articles;
	readonly reading: ReadingPane;
	readonly help: Help;
};

/** Which screen is shown, what is on it, and who gets the keys. */
export function useApp({library, messages, effects, firstScreen}: AppOptions): AppView {
	const {columns, rows} = useWindowSize();
	const snapshot = useSyncExternalStore(library.subscribe, library.snapshot);
	const [screens, setScreens] = useState<readonly ScreenName[]>(
		firstScreen === 'article' ? ['articles', 'article'] : ['articles'],
	);
	const screen = screens.at(-1)!;
	const {options, change} = useReaderOptions();
	const {columnWidth, marks, withRelated} = options;
	const layout = screenLayout({columns, rows, screen, columnWidth});
	const {height} = layout;

	const listColumns = layout.listColumns - listMargin;
	const list = {library, snapshot, columns: listColumns, height, marks};
	const articles = useArticles(list);
	const {found, selected, state} = articles;
	const id = selected?.summary.id;
	// Until it has all been read, a new snapshot may bring the article.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	const article = useMemo(
		() => (id === undefined ? undefined : library.read(id)),
		[library, id, snapshot],
	);
	const matches = useMemo(
		() => (article && found.query !== '' ? library.matches(article, found.query) : []),
		[library, article, found.query],
	);
	const text = {columns: layout.readingColumns, height, withRelated, marks, messages};
	const reading = useReading({article, matches, ...text});
	const help = useHelp(messages, snapshot, height);

	useInput((input, key) => {
		const name = keyName(input, key);
		if (name === 'ctrl+c') effects.quit(true);
		else if (state.isTyping) articles.type(name, key.ctrl || key.meta ? '' : input);
		else act(actionOf(name, screen));
	});
	usePaste(pasted => {
		if (state.isTyping) articles.type('', pasted.replaceAll(/\s+/g, ' '));
	});

	function act(action: Action | undefined): void {
		switch (action) {
			case undefined:
				return;
			case 'quit':
				return effects.quit(false);
			case 'suspend':
				return effects.suspend();
			case 'help':
				return setScreens(screen === 'help' ? screens.slice(0, -1) : [...screens, 'help']);
			case 'open':
				return selected && setScreens([...screens, 'article']);
			case 'back':
				return screen === 'articles' ? articles.act('back') : setScreens(screens.slice(0, -1));
			case 'search':
				setScreens(['articles']);
				return articles.act('search');
			case 'related':
			case 'marks':
			case 'wider':
			case 'narrower':
				return change(action);
			default:
				return moverOf(action).act(action);
		}
	}

	/** Who moves: the list, the text or the help page. */
	function moverOf(action: Action): {act(action: Action): void} {
		if (screen === 'help') return help;
		if (action === 'nextMatch' || action === 'previousMatch') return reading;
		if (action === 'nextArticle' || action === 'previousArticle') return articles;
		if (screen === 'article') return reading;
		return state.pane === 'preview' && action !== 'otherPane' ? reading : articles;
	}

	return {columns, rows, screen, layout, snapshot, articles, reading, help};
}
