import chalk, {type ChalkInstance} from 'chalk';
import {layoutLine} from '../layout/paragraph.ts';
import type {VisualLine, VisualRun} from '../layout/visual-line.ts';
import type {Role} from './role.ts';
import {chooseTheme, type Look, type NamedColor, type Theme, type ThemeChoice} from './theme.ts';

type LineOptions = {
	/** The line is filled with blanks to this many columns. */
	readonly columns: number;
	readonly base?: Role;
	readonly isSelected?: boolean;
	/** The edge the line stands at; its own reading edge when absent. */
	readonly align?: 'left' | 'right';
	/** The address that its words lead to, of any origin. */
	readonly link?: string;
};

type LabelOptions = {
	/** The most columns it may take. */
	readonly columns: number;
	readonly base?: Role;
	/** Filled with blanks to all of them. */
	readonly fill?: boolean;
	readonly align?: 'left' | 'right';
	readonly isSelected?: boolean;
	/** `ltr` for a sentence of the program that may hold Arabic names; the text's own when absent. */
	readonly direction?: 'ltr' | 'rtl';
};

/**
 * Turns finished lines into strings styled by SGR sequences. Whole panes are handed to Ink as one
 * text: a component a row would cost more than all the rest of a frame.
 */
export type Painter = {
	/** A sign of the program's own, or a blank; never a text from elsewhere. */
	sign(text: string, role: Role, isSelected?: boolean): string;
	line(line: VisualLine<Role> | null, options: LineOptions): string;
	/** A short text of any origin, laid out on one line and cut with … where it is too long. */
	label(text: string, options: LabelOptions): string;
};

/**
 * Without colors there are still bold, underline and reverse; the themes' colors are all of the 256
 * that every terminal with more than sixteen has.
 */
const chalkLevels = {none: 1, basic: 1, full: 2} as const;

export type PainterChoice = ThemeChoice & {
	/** A ground or a line under a word may begin right at it; else it begins on the blank before. */
	readonly groundsAtWords: boolean;
	/** Bold letters stay in the color of the text; else those without a color of their own are not made bold. */
	readonly boldKeepsColor?: boolean;
	/** Dim letters stand on the ground of the others; else none are made dim. */
	readonly dimKeepsGround?: boolean;
	/** Makes a link of a styled text where the address allows it; absent where the terminal has no links. */
	readonly asLink?: (text: string, address: string) => string;
};

export function createPainter(choice: PainterChoice): Painter {
	// The terminal's colors are known better here than chalk could find out.
	chalk.level = chalkLevels[choice.colors];
	const theme = chooseTheme(choice);
	const pens = new Map<string, ChalkInstance>();

	function pen(base: Role, style: Role | undefined, isSelected: boolean): ChalkInstance {
		const key = `${base} ${style} ${isSelected}`;
		const look = lookOf(theme, base, style, isSelected);
		const isBold = look.bold && (choice.boldKeepsColor !== false || look.color !== undefined);
		const isDim = look.dimColor && choice.dimKeepsGround !== false;
		const known = pens.get(key) ?? penFor({...look, bold: isBold, dimColor: isDim});
		pens.set(key, known);
		return known;
	}

	function line(visual: VisualLine<Role> | null, options: LineOptions): string {
		const {columns, base = 'plain', isSelected = false, align, link} = options;
		const free = Math.max(0, columns - (visual?.columns ?? 0));
		const blanks = free === 0 ? '' : ground(' '.repeat(free), isSelected);
		if (visual === null) return blanks;
		const edge = align ?? (visual.direction === 'rtl' ? 'right' : 'left');
		const padding: VisualRun<Role> = {
			text: edge === 'right' ? ' '.repeat(free) : '',
			columns: free,
		};
		const runs = [padding, ...visual.runs];
		const [first, ...rest] = choice.groundsAtWords ? runs : withBlankBefore(runs, showsOnBlank);
		const words = rest.map(run => pen(base, run.style, isSelected)(run.text)).join('');
		const linked = link === undefined ? words : (choice.asLink?.(words, link) ?? words);
		const text = ground(first!.text, isSelected) + linked;
		return edge === 'right' ? text : text + blanks;
	}

	function showsOnBlank(style: Role | undefined): boolean {
		const {backgroundColor, underline, inverse} = style ? theme.looks[style] : {};
		return Boolean(backgroundColor || underline || inverse);
	}

	const ground = (blanks: string, isSelected: boolean) =>
		isSelected && blanks !== '' ? penFor(theme.selection)(blanks) : blanks;

	return {
		sign: (text, role, isSelected = false) => pen(role, undefined, isSelected)(text),
		line,
		label(text, {columns, fill = false, direction, ...options}) {
			if (columns <= 0 || (text === '' && !fill)) return '';
			const visual = layoutLine<Role>(text, {columns, direction});
			return line(visual, {...options, columns: fill ? columns : visual.columns});
		},
	};
}

/**
 * A style that shows on a blank begins on the blank left of its word: where the style changes between
 * the two, some terminals (xterm.js) set the word in their own order.
 */
function withBlankBefore(
	runs: readonly VisualRun<Role>[],
	showsOnBlank: (style: Role | undefined) => boolean,
): readonly Pick<VisualRun<Role>, 'text' | 'style'>[] {
	return runs.map(({text, style}, index) => {
		const before = index > 0 && runs[index - 1]!.text.endsWith(' ');
		const after = index < runs.length - 1 && text.endsWith(' ');
		const takes = before && showsOnBlank(style) && !showsOnBlank(runs[index - 1]!.style);
		const gives = after && showsOnBlank(runs[index + 1]!.style) && !showsOnBlank(style);
		return {text: (takes ? ' ' : '') + (gives ? text.slice(0, -1) : text), style};
	});
}

function lookOf(theme: Theme, base: Role, style: Role | undefined, isSelected: boolean): Look {
	const ground = isSelected ? theme.selection : {};
	return {...theme.looks[base], ...ground, ...(style && theme.looks[style])};
}

function penFor({color, backgroundColor, bold, dimColor, underline, inverse}: Look): ChalkInstance {
	let result: ChalkInstance = chalk;
	if (color !== undefined) {
		result = typeof color === 'number' ? result.ansi256(color) : result[color];
	}
	if (backgroundColor !== undefined) {
		result =
			typeof backgroundColor === 'number'
				? result.bgAnsi256(backgroundColor)
				: result[backgroundOf(backgroundColor)];
	}
	if (bold) result = result.bold;
	if (dimColor) result = result.dim;
	if (underline) result = result.underline;
	if (inverse) result = result.inverse;
	return result;
}

const backgroundOf = <Name extends NamedColor>(name: Name) =>
	`bg${name[0]!.toUpperCase()}${name.slice(1)}` as `bg${Capitalize<Name>}`;
