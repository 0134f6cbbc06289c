import type {LibrarySnapshot} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel} from '../key-label.ts';
import {keymap, type ScreenName} from '../keymap.ts';
import type {Role} from '../role.ts';

/** A row of the help page: a key and its words, or words alone. */
export type HelpRow = {readonly key?: string; readonly words: string; readonly base: Role};

const blank: HelpRow = {words: '', base: 'plain'};

/** The help page, from the same table as the keys themselves. */
export function helpRows(
	messages: Messages,
	problems: LibrarySnapshot['problems'],
): readonly HelpRow[] {
	const sections = [
		{title: messages.screens.everywhere, has: (on: readonly ScreenName[]) => on.length > 2},
		{title: messages.screens.reading, has: (on: readonly ScreenName[]) => on.length === 2},
		{title: messages.screens.articles, has: isOnly('articles')},
		{title: messages.screens.article, has: isOnly('article')},
	];
	return [
		...lines(
			messages.problems,
			problems.map(({message}) => message),
		),
		...sections.flatMap(({title, has}) => [
			heading(title),
			...keymap
				.filter(({screens}) => has(screens))
				.map(({keys, action}) => ({
					key: keys.map(keyLabel).join('  '),
					words: messages.actions[action],
					base: 'plain' as const,
				})),
			blank,
		]),
		...lines(messages.helpSearch, messages.helpSearchLines),
		{words: messages.helpArabicKeys, base: 'faint'},
	];
}

const isOnly = (name: ScreenName) => (on: readonly ScreenName[]) =>
	on.length === 1 && on[0] === name;

const heading = (words: string): HelpRow => ({words, base: 'accent'});

const lines = (title: string, words: readonly string[]): HelpRow[] =>
	words.length === 0
		? []
		: [heading(title), ...words.map(line => ({words: line, base: 'plain' as const})), blank];
