import {useInput, usePaste, useWindowSize} from 'ink';
import {useMemo, useState, useSyncExternalStore} from 'react';
import type {Actor} from '../actors/actor.ts';
import type {Article} from '../article/article.ts';
import type {Knowledge} from '../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import {actorsJoint} from './actors/actors-screen.tsx';
import {detailHeadRows} from './actors/details-pane.tsx';
import {type ActorsPane, useActors} from './actors/use-actors.ts';
import {articleText, paragraphAt} from './article-text.ts';
import {listMargin} from './articles/article-list.tsx';
import {type Articles, useArticles} from './articles/use-articles.ts';
import {type Comparing, useComparing} from './comparison/use-comparing.ts';
import {type Help, useHelp} from './help/use-help.ts';
import {keyName} from './key-name.ts';
import {type Action, actionOf, type ScreenName} from './keymap.ts';
import {type ReadingPane, useReading} from './reading/use-reading.ts';
import {useShownArticle} from './reading/use-shown-article.ts';
import {type ScreenLayout, screenLayout} from './screen-layout.ts';
import {correctionTarget} from './tags/correction-choices.ts';
import {correctionHeadRows} from './tags/correction-panel.tsx';
import {tagsAtOnce} from './tags/tags-at-once.ts';
import {type CorrectionPane, useCorrection} from './tags/use-correction.ts';
import {type TagPane, useTags} from './tags/use-tags.ts';
import {useKnowledge} from './use-knowledge.ts';
import {useProblems} from './use-problems.ts';
import {useReaderOptions} from './use-reader-options.ts';
import {useScreens} from './use-screens.ts';

/** What the interface asks of the world outside. */
export type Effects = {
	/** Ends the program; interrupted if by Ctrl-C. */
	quit(isInterrupted: boolean): void;
	/** Hands the terminal back to the shell until `fg`. */
	suspend(): void;
	/** Puts a text on the reader's clipboard; false if it is too long for that. */
	copy(text: string): boolean;
	/**
	 * Opens an article in the reader's editor at a UTF-16 offset of its text; resolves with the
	 * editor's exit status, `null` if there is no such editor.
	 */
	edit(article: Article, offset: number): Promise<number | null>;
};

export type AppOptions = {
	readonly library: Library;
	readonly messages: Messages;
	readonly effects: Effects;
	readonly firstScreen: 'articles' | 'article';
	/** Whether vowel marks are shown until the reader decides. */
	readonly showsMarks: boolean;
	/** A sentence that stands in the footer until a key is pressed; empty if there is none. */
	readonly hint: string;
};

/** Everything the screens draw. */
export type AppView = {
	readonly columns: number;
	readonly rows: number;
	readonly screen: ScreenName;
	readonly layout: ScreenLayout;
	readonly comparing: Comparing;
	readonly snapshot: LibrarySnapshot;
	readonly articles: Articles;
	/** The id of the article that the selection rests on. */
	readonly rested: string | undefined;
	readonly reading: ReadingPane;
	readonly tags: TagPane;
	readonly actors: ActorsPane;
	readonly correction: CorrectionPane;
	readonly help: Help;
	readonly knowledge: Knowledge | undefined;
	/** A sentence in answer to the last key; empty if there is none. */
	readonly notice: string;
};

const nobody: readonly Actor[] = [];

/** Which screen is shown, what is on it, and who gets the keys. */
export function useApp(appOptions: AppOptions): AppView {
	const {library, messages, effects, firstScreen, showsMarks, hint} = appOptions;
	const {columns, rows} = useWindowSize();
	const snapshot = useSyncExternalStore(library.subscribe, library.snapshot);
	const knowledge = useKnowledge(library, snapshot);
	const screens = useScreens(firstScreen === 'articles' ? ['articles'] : ['articles', 'article']);
	const {screen, enter, leave} = screens;
	const [notice, setNotice] = useState('');
	const [seenHint, setSeenHint] = useState('');
	const {options, change} = useReaderOptions(showsMarks);
	const {columnWidth, marks, withRelated} = options;
	const layout = screenLayout({columns, rows, screen, columnWidth});
	const {height} = layout;

	const listColumns = layout.listColumns - listMargin;
	const articles = useArticles({
		...{library, snapshot, knowledge, columns: listColumns, height, marks},
	});
	const {found, selected, state} = articles;
	const selectedId = selected?.summary.id;
	const shown = useShownArticle({
		...{library, snapshot, screen, id: selectedId, query: found.query},
	});
	const {article, matches} = shown;
	const articleTags = useMemo(() => tagsAtOnce(knowledge, article), [knowledge, article]);
	const tags = useTags(article, articleTags, offset => reading.show(offset));
	const reading = useReading({
		...{article, matches, withRelated, marks, messages},
		spans: tags.spans,
		columns: layout.readingColumns,
		height: layout.readingHeight,
	});

	const comparing = useComparing({
		...{library, knowledge, columns, height, marks, messages, screens},
		listColumns: columns - listMargin,
		// On the list the preview may still show the article before.
		atHand: screen === 'article' ? article?.id : selectedId,
		marked: state.marked,
		notify: setNotice,
	});
	const {comparison, claims, twins} = comparing;
	const isCounted = screens.stack.includes('actors');
	const actors = useActors({
		...{library, knowledge, snapshot, isCounted, height},
		near: articleTags?.actors ?? nobody,
		isSplit: actorsJoint(columns) !== undefined,
		detailRows: Math.max(1, height - detailHeadRows),
	});
	const correction = useCorrection({
		...{library, knowledge, messages, notify: setNotice},
		height: Math.max(1, height - correctionHeadRows),
	});
	const problems = useProblems({library, snapshot, knowledge, messages, notify: setNotice});
	const help = useHelp({messages, problems, height, isShown: screen === 'help'});

	useInput((input, key) => {
		const name = keyName(input, key);
		setNotice('');
		setSeenHint(hint);
		if (name === 'ctrl+c') effects.quit(true);
		else if (correction.target) correction.type(name, key.ctrl || key.meta ? '' : input);
		else if (screen === 'actors' && actors.list.isTyping)
			actors.list.type(name, key.ctrl || key.meta ? '' : input);
		else if (state.isTyping) articles.type(name, key.ctrl || key.meta ? '' : input);
		else act(actionOf(name, screen));
	});
	usePaste(pasted => {
		const text = pasted.replaceAll(/\s+/g, ' ');
		if (correction.target) correction.type('', text);
		else if (screen === 'actors' && actors.list.isTyping) actors.list.type('', text);
		else if (state.isTyping) articles.type('', text);
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
				return screen === 'help' ? leave() : enter('help');
			case 'open':
			case 'sideBySide':
				return open();
			case 'follow':
				return follow();
			case 'back':
				return back();
			case 'search':
				screens.toFirst();
				return articles.act('search');
			case 'compare':
				return comparing.compare();
			case 'mark':
				return mark();
			case 'whoElse':
				return comparing.whoElse();
			case 'actors':
				actors.show(tags.chosen?.id, screen === 'article');
				return enter('actors');
			case 'filter':
				return tags.chosen && filterBy(`actor:${tags.chosen.id}`);
			case 'correct':
				return correct();
			case 'copy':
				return copy();
			case 'edit':
				return article && edit(article);
			case 'related':
			case 'marks':
			case 'wider':
			case 'narrower':
				return change(action);
			default:
				return moverOf(action).act(action);
		}
	}

	function back(): void {
		if (screen === 'articles') articles.act('back');
		else if (screen === 'comparison' && comparison.canGoBack) comparison.act('back');
		// Who comes from the actors has chosen nobody here.
		else if (screen === 'article' && tags.chosen && screens.stack.at(-2) !== 'actors')
			tags.act('back');
		else if (screen === 'actors' && actors.list.typed !== '') actors.act('back');
		else leave();
	}

	function open(): void {
		if (screen === 'comparison') return openFromComparison();
		if (screen === 'claims' || screen === 'twins') return comparing.open();
		if (selected) enter('article');
	}

	function openFromComparison(): void {
		const side = comparison.comparison?.[comparison.side];
		if (comparison.showsSummary) comparison.act('open');
		else if (side) openAt(side.id, comparison.offset);
	}

	/** From an actor to the articles that name it, or to a place in one. */
	function follow(): void {
		const {focus, selected: actor, details} = actors;
		if (focus === 'list') return actor && filterBy(`actor:${actor.id}`);
		const {target} = details;
		if (target?.kind === 'query') filterBy(target.query);
		if (target?.kind !== 'place') return;
		tags.begin(target.articleId, target.actor, target.from);
		openAt(target.articleId, target.from);
	}

	function openAt(wanted: string, offset: number | undefined): void {
		library.load(wanted).then(target => {
			if (target === undefined) return;
			if (offset !== undefined) reading.remember(target, offset);
			articles.goTo(wanted);
			enter('article');
		});
	}

	function filterBy(query: string): void {
		articles.search(query);
		screens.toFirst();
	}

	function correct(): void {
		const target = screen === 'actors' ? actors.selected : tags.chosen;
		if (target === undefined) return setNotice(messages.correction.chooseFirst);
		const mention = screen === 'article' ? tags.mention : undefined;
		const near = screen === 'article' ? tags.actors : [];
		correction.open(correctionTarget(target, {mention, near}));
	}

	function copy(): void {
		const sentences = screen === 'comparison' ? comparison.sentences : undefined;
		const paragraph = article && paragraphAt(article, tags.mention ?? reading.current);
		const [what, text] =
			sentences !== undefined
				? (['sentences', sentences] as const)
				: paragraph !== undefined
					? (['paragraph', paragraph] as const)
					: (['article', article ? articleText(article) : ''] as const);
		setNotice(effects.copy(text) ? messages.copied(what, text.length) : messages.tooLongToCopy);
	}

	function edit(edited: Article): void {
		effects.edit(edited, reading.offset).then(status => {
			if (status === null) setNotice(messages.editorMissing);
			else if (status !== 0) setNotice(messages.editorFailed(status));
		});
	}

	function mark(): void {
		const {atHand} = comparing;
		if (atHand !== undefined) setNotice(messages.marked(articles.mark(atHand)));
	}

	/** Who moves: the list, the text, the tags, the pairs, the actors or the help page. */
	function moverOf(action: Action): {act(action: Action): void} {
		if (screen === 'help') return help;
		if (screen === 'comparison') return comparison;
		if (screen === 'claims') return claims;
		if (screen === 'twins') return twins;
		if (screen === 'actors') return actors;
		if (action === 'nextMatch' || action === 'previousMatch') return reading;
		if (action === 'nextArticle' || action === 'previousArticle') return articles;
		if (screen === 'article') return isForTags(action) ? tags : reading;
		return state.pane === 'preview' && action !== 'otherPane' ? reading : articles;
	}

	const isForTags = (action: Action): boolean =>
		tags.isFocused ||
		action === 'otherPane' ||
		action === 'nextMention' ||
		action === 'previousMention';

	return {
		...{
			columns,
			rows,
			screen,
			layout,
			snapshot,
			articles,
			rested: shown.id,
			reading,
			tags,
			comparing,
			actors,
			correction,
			help,
			knowledge,
		},
		notice: notice === '' && hint !== seenHint ? hint : notice,
	};
}
