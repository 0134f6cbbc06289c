import chalk, {type ChalkInstance} from 'chalk';
import {layoutLine, layoutParagraph} from '../layout/paragraph.ts';
import type {VisualLine} from '../layout/visual-line.ts';
import {encodeVisual} from '../terminal/encodings/visual.ts';
import {printRow} from '../terminal/print-row.ts';
import type {Role} from '../ui/role.ts';
import {chooseTheme, type Look} from '../ui/theme.ts';
import {colorsOf, isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import type {Printer} from './printer.ts';
import type {World} from './world.ts';

/** A line longer than this is hard to read. */
const widest = 100;

/** Text in the order of the screen, shaped, for the terminal on standard output. */
export function visualPrinter(line: CommandLine, world: World): Printer {
	const screen = process.stdout.columns || 80;
	// A blank stays at both edges: nothing Arabic in the first column.
	const columns = Math.max(1, Math.min(line.width ?? widest, screen - 2));
	const {looks} = chooseTheme({colors: colorsOf(line), ground: 'unknown'});
	chalk.level = isDumb() ? 0 : 1;

	function print(visual: VisualLine<Role>, base: Role): void {
		const blanks = ' '.repeat(visual.direction === 'rtl' ? columns - visual.columns : 0);
		const runs = visual.runs.map(({text, style}) =>
			painted(text, {...looks[base], ...(style && looks[style])}),
		);
		world.write(`${printRow(` ${blanks}${runs.join('')}`, screen, encodeVisual)}\n`);
	}

	return {
		isForScreen: true,
		paragraph(text, role, spans = []) {
			for (const visual of layoutParagraph(text, {columns, spans})) print(visual, role);
		},
		blank: () => world.write('\n'),
		fields(values) {
			print(layoutLine<Role>(values.filter(value => value !== '').join('  '), {columns}), 'plain');
		},
	};
}

function painted(
	text: string,
	{color, backgroundColor, bold, dimColor, underline, inverse}: Look,
): string {
	let pen: ChalkInstance = chalk;
	if (color !== undefined) pen = pen[color as 'red'];
	if (backgroundColor === 'yellow') pen = pen.bgYellow;
	if (bold) pen = pen.bold;
	if (dimColor) pen = pen.dim;
	if (underline) pen = pen.underline;
	if (inverse) pen = pen.inverse;
	return pen(text);
}
