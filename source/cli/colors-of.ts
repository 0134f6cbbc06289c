import type {ThemeChoice} from '../ui/theme.ts';
import type {CommandLine} from './command-line.ts';

/** How many colors standard output has, and whether they are wanted. */
export function colorsOf({color}: CommandLine): ThemeChoice['colors'] {
	const {NO_COLOR} = process.env;
	if (!color || isDumb() || (NO_COLOR !== undefined && NO_COLOR !== '')) return 'none';
	const depth = process.stdout.getColorDepth?.() ?? 1;
	if (depth === 1) return 'none';
	return depth >= 8 ? 'full' : 'basic';
}

/** The terminal knows no escape sequences: nothing is drawn on it, and printed text has no styles. */
export const isDumb = (): boolean => process.env.TERM === 'dumb';
