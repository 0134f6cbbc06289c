import type {TerminalChoice} from './choose-terminal.ts';
import type {TerminalName} from './terminal-table.ts';

/** What text stands on. */
export type Ground = 'dark' | 'light' | 'unknown';

type Signs = {
	/** The color it answered, as in `ffff/ffff/ffff`; absent before the answer. */
	readonly background?: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
};

/** What text stands on, by the terminal's answer; before it, and without it, by `COLORFGBG` where that can be relied on. */
export function groundOf({name, inside}: TerminalChoice, {background, environment}: Signs): Ground {
	if (background !== undefined) return isLight(background) ? 'light' : 'dark';
	// Inherited by whatever is started later; QTerminal says the same whatever its colors are.
	const isReliable = inside === undefined && truthful.includes(name);
	return isReliable ? groundByIndex(environment.COLORFGBG) : 'unknown';
}

/** Terminals that set `COLORFGBG` by their colors. */
const truthful: readonly TerminalName[] = ['konsole', 'urxvt', 'mlterm', 'iterm2'];

/** `15;0` or `15;default;0`: the last is the background, one of the sixteen colors. */
function groundByIndex(colors = ''): Ground {
	const [, index] = /;(\d{1,2})$/.exec(colors) ?? [];
	if (index === undefined || Number(index) > 15) return 'unknown';
	return Number(index) < 7 || index === '8' ? 'dark' : 'light';
}

/** Whether black stands out better than white: WCAG 2.2, relative luminance and contrast ratio. */
function isLight(color: string): boolean {
	const [red, green, blue] = color.split('/').map(linear);
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.179;
}

/** A part of a color, 0 to 1, from one to four hexadecimal digits that are a share of the most that they can say. */
function linear(digits: string): number {
	const part = Number.parseInt(digits, 16) / (16 ** digits.length - 1);
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
