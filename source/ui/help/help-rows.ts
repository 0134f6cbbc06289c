import type {Messages} from '../../messages/messages.ts';
import {keyLabel} from '../key-label.ts';
import {type KeyPlace, keymap, type ScreenName} from '../keymap.ts';
import type {Role} from '../role.ts';

/** A row of the help page: a key and its words, or words alone. */
export type HelpRow = {readonly key?: string; readonly words: string; readonly base: Role};

const blank: HelpRow = {words: '', base: 'plain'};

/** The help page, from the same table as the keys themselves. */
export function helpRows(messages: Messages, problems: readonly string[]): readonly HelpRow[] {
	const own = (screen: ScreenName) =>
		keymap.filter(({screens}) => screens.includes(screen) && !isEverywhere(screens));
	const sections = [
		{title: messages.screens.everywhere, rows: keymap.filter(({screens}) => isEverywhere(screens))},
		...ownScreens.map(screen => ({title: messages.screens[screen], rows: own(screen)})),
	];
	return [
		...lines(messages.problems, problems),
		...sections.flatMap(({title, rows}) => [
			heading(title),
			...rows.map(({keys, action}) => ({
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

const ownScreens = ['articles', 'article', 'comparison', 'claims', 'twins', 'actors'] as const;

const isEverywhere = (screens: readonly KeyPlace[]) => screens.length > ownScreens.length;

const heading = (words: string): HelpRow => ({words, base: 'accent'});

const lines = (title: string, words: readonly string[]): HelpRow[] =>
	words.length === 0
		? []
		: [heading(title), ...words.map(line => ({words: line, base: 'plain' as const})), blank];
