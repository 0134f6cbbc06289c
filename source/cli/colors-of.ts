import type {TerminalChoice} from '../terminal/choose-terminal.ts';
import type {ThemeChoice} from '../ui/theme.ts';
import type {CommandLine} from './command-line.ts';
import type {Settings} from './settings.ts';

/**
 * How many colors standard output has, and whether they are wanted: by the flag, the setting, and `NO_COLOR`, in this order.
 * Every terminal that is known has 256, whatever its TERM says, unless tmux takes most of them away.
 */
export function colorsOf(
	{color: flag}: Pick<CommandLine, 'color'>,
	{color: setting}: Pick<Settings, 'color'>,
	{name, hasFewColors}: Pick<TerminalChoice, 'name' | 'hasFewColors'>,
): ThemeChoice['colors'] {
	const settled = setting === 'auto' ? undefined : setting === 'true';
	if (isDumb() || !(flag ?? settled ?? isWelcome())) return 'none';
	// Without the variable, which Node heeds as well and which has been outvoted.
	const {NO_COLOR: _, ...environment} = process.env;
	const depth = process.stdout.getColorDepth?.(environment) ?? 1;
	if (depth === 1) return 'none';
	if (hasFewColors) return 'basic';
	return name !== 'unknown' || depth >= 8 ? 'full' : 'basic';
}

/** https://no-color.org */
const isWelcome = (): boolean => (process.env.NO_COLOR ?? '') === '';

/** The terminal knows no escape sequences: nothing is drawn on it, and printed text has no styles. */
export const isDumb = (): boolean => process.env.TERM === 'dumb';
