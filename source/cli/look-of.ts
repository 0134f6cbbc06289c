import {asLink} from '../terminal/as-link.ts';
import type {TerminalChoice} from '../terminal/choose-terminal.ts';
import {groundOf} from '../terminal/ground-of.ts';
import type {TerminalLook} from '../ui/start-interface.tsx';
import {colorsOf, isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import type {Settings} from './settings.ts';

type Wishes = {
	readonly line: CommandLine;
	readonly settings: Settings;
	/** The color behind the text, if the terminal has told it. */
	readonly background?: string;
};

/** What the terminal can show of what the reader wants. */
export function lookOf(choice: TerminalChoice, {line, settings, background}: Wishes): TerminalLook {
	const {marks} = settings;
	return {
		colors: colorsOf(line, settings, choice),
		ground: groundOf(choice, {background, environment: process.env}),
		groundsAtWords: choice.groundsAtWords,
		boldKeepsColor: choice.boldKeepsColor,
		dimKeepsGround: choice.dimKeepsGround,
		...(choice.hasLinks && !isDumb() && {asLink}),
		showsMarks: marks === 'auto' ? choice.showsMarks : marks === 'shown',
	};
}
