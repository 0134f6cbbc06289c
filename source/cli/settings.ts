import {terminalWords} from '../terminal/choose-terminal.ts';

/** Every setting: what it may be, what it is when nobody sets it, and a line about it. */
export const settings = {
	terminal: {
		choices: ['auto', ...terminalWords],
		fallback: 'auto',
		words: 'which terminal this is, as for --terminal; auto finds out',
	},
	marks: {
		choices: ['auto', 'shown', 'hidden'],
		fallback: 'auto',
		words: 'vowel marks; auto shows them where the terminal draws them well',
	},
	'index-days': {
		choices: ['7', '30', '90', '365'],
		fallback: '90',
		words: 'the index of a corpus that was not opened for so many days is removed',
	},
	color: {
		choices: ['auto', 'true', 'false'],
		fallback: 'auto',
		words: 'color; auto asks the terminal and NO_COLOR',
	},
} as const;

export type SettingName = keyof typeof settings;

/** What a reader has settled for good. */
export type Settings = {
	readonly [Name in SettingName]: (typeof settings)[Name]['choices'][number];
};

/** Nothing is settled. */
export const fallbackSettings: Settings = {
	terminal: settings.terminal.fallback,
	marks: settings.marks.fallback,
	'index-days': settings['index-days'].fallback,
	color: settings.color.fallback,
};
