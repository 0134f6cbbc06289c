import chalk from 'chalk';
import type {ThemeChoice} from './theme.ts';

/**
 * Without colors there are still bold, underline and reverse; the themes' colors are all of the 256
 * that every terminal with more than sixteen has.
 */
const levels = {none: 1, basic: 1, full: 2} as const;

/** Ink colors by chalk, which would ask the process; the terminal's colors are known better here. */
export function setColors(colors: ThemeChoice['colors']): void {
	chalk.level = levels[colors];
}
