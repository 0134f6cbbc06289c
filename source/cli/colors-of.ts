import type {ThemeChoice} from '../ui/theme.ts';
import type {CommandLine} from './command-line.ts';

/**
 * How many colors standard output has, and whether they are wanted. Every terminal that is known has
 * 256, whatever its TERM says.
 */
export function colorsOf({color}: CommandLine, isKnown = false): ThemeChoice['colors'] {
	const {NO_COLOR} = process.env;
	if (!color || isDumb() || (NO_COLOR !== undefined && NO_COLOR !== '')) return 'none';
	const depth = process.stdout.getColorDepth?.() ?? 1;
	if (depth === 1) return 'none';
	return isKnown || depth >= 8 ? 'full' : 'basic';
}

/** The terminal knows no escape sequences: nothing is drawn on it, and printed text has no styles. */
export const isDumb = (): boolean => process.env.TERM === 'dumb';
