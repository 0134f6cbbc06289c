import chalk from 'chalk';
import type {ThemeChoice} from './theme.ts';

/** Without colors there are still bold, underline and reverse. */
const levels = {none: 1, basic: 1, full: 3} as const;

/** Ink colors by chalk, which would ask the process; the terminal's colors are known better here. */
export function setColors(colors: ThemeChoice['colors']): void {
	chalk.level = levels[colors];
}
