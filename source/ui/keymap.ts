import type {Messages} from '../messages/messages.ts';

export type Action = keyof Messages['actions'];
export type ScreenName =
	| 'articles'
	| 'article'
	| 'comparison'
	| 'claims'
	| 'twins'
	| 'actors'
	| 'help';
/** Where keys have meanings of their own: a screen, or what has the keys on it. */
export type KeyPlace = ScreenName | 'correction';

/** A key, what it does, and where; the footer and the help page are drawn from the same row. */
export type Binding = {
	/** As `keyName` calls them; the first is the one shown. */
	readonly keys: readonly string[];
	readonly action: Action;
	readonly screens: readonly KeyPlace[];
	/** Also shown in the footer. */
	readonly inFooter?: true;
};

const everywhere: readonly ScreenName[] = [
	...(['articles', 'article', 'comparison', 'claims', 'twins', 'actors', 'help'] as const),
];
const reading: readonly ScreenName[] = ['articles', 'article'];
const compared: readonly ScreenName[] = ['comparison', 'claims'];
const withText: readonly ScreenName[] = ['articles', 'article', 'comparison'];

export const keymap: readonly Binding[] = [
	{keys: ['n'], action: 'nextDifference', screens: compared, inFooter: true},
	{keys: ['N'], action: 'previousDifference', screens: compared},
	{keys: ['s'], action: 'summary', screens: ['comparison'], inFooter: true},
	{keys: ['o'], action: 'onlyDifferent', screens: compared, inFooter: true},
	{keys: ['tab'], action: 'otherSide', screens: compared, inFooter: true},
	{keys: ['/'], action: 'search', screens: reading, inFooter: true},
	{keys: ['/'], action: 'find', screens: ['actors'], inFooter: true},
	{keys: ['return'], action: 'open', screens: ['articles', 'comparison'], inFooter: true},
	{keys: ['return'], action: 'follow', screens: ['actors'], inFooter: true},
	{keys: ['return'], action: 'sideBySide', screens: ['claims', 'twins'], inFooter: true},
	{keys: ['return'], action: 'filter', screens: ['article']},
	{keys: ['j', 'down'], action: 'next', screens: everywhere},
	{keys: ['k', 'up'], action: 'previous', screens: everywhere},
	{keys: ['space', 'pagedown'], action: 'pageDown', screens: everywhere, inFooter: true},
	{keys: ['b', 'pageup'], action: 'pageUp', screens: everywhere},
	{keys: ['d', 'ctrl+d'], action: 'halfPageDown', screens: everywhere},
	{keys: ['u', 'ctrl+u'], action: 'halfPageUp', screens: everywhere},
	{keys: ['g', 'home'], action: 'first', screens: everywhere},
	{keys: ['G', 'end'], action: 'last', screens: everywhere},
	{keys: ['n'], action: 'nextMatch', screens: reading},
	{keys: ['N'], action: 'previousMatch', screens: reading},
	{keys: ['tab'], action: 'otherPane', screens: ['articles', 'article', 'actors'], inFooter: true},
	{keys: [']'], action: 'nextMention', screens: ['article'], inFooter: true},
	{keys: ['['], action: 'previousMention', screens: ['article']},
	{keys: ['>', 'J'], action: 'nextArticle', screens: ['article']},
	{keys: ['<', 'K'], action: 'previousArticle', screens: ['article']},
	{keys: ['m'], action: 'mark', screens: [...reading, 'twins'], inFooter: true},
	{keys: ['c'], action: 'compare', screens: [...reading, 'twins'], inFooter: true},
	{keys: ['w'], action: 'whoElse', screens: withText, inFooter: true},
	{keys: ['a'], action: 'actors', screens: withText, inFooter: true},
	{keys: ['y'], action: 'copy', screens: withText},
	{keys: ['e'], action: 'edit', screens: reading},
	{keys: ['t'], action: 'related', screens: reading},
	{keys: ['h'], action: 'marks', screens: [...withText, 'claims']},
	{keys: ['+', '='], action: 'wider', screens: ['article']},
	{keys: ['-'], action: 'narrower', screens: ['article']},
	{keys: ['a'], action: 'everybody', screens: ['actors']},
	{keys: ['v'], action: 'view', screens: ['actors'], inFooter: true},
	{keys: ['s'], action: 'sort', screens: ['actors'], inFooter: true},
	{keys: ['x'], action: 'correct', screens: ['article', 'actors'], inFooter: true},
	{keys: ['return'], action: 'choose', screens: ['correction'], inFooter: true},
	{keys: ['down', 'tab'], action: 'down', screens: ['correction'], inFooter: true},
	{keys: ['up', 'shift+tab'], action: 'up', screens: ['correction'], inFooter: true},
	{keys: ['escape', 'backspace'], action: 'back', screens: everywhere, inFooter: true},
	{keys: ['escape'], action: 'back', screens: ['correction'], inFooter: true},
	{keys: ['?'], action: 'help', screens: everywhere, inFooter: true},
	{keys: ['ctrl+z'], action: 'suspend', screens: everywhere},
	{keys: ['q'], action: 'quit', screens: everywhere, inFooter: true},
];

/** What a key does on a screen; `undefined` if nothing. */
export function actionOf(key: string, screen: ScreenName): Action | undefined {
	return keymap.find(({keys, screens}) => screens.includes(screen) && keys.includes(key))?.action;
}
