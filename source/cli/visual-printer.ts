import {stripVTControlCharacters} from 'node:util';
import {isolateArabic} from '../layout/isolate-arabic.ts';
import {layoutLine, layoutParagraph} from '../layout/paragraph.ts';
import type {VisualLine} from '../layout/visual-line.ts';
import type {TerminalChoice} from '../terminal/choose-terminal.ts';
import {encodingForPrinting} from '../terminal/encoding-for-printing.ts';
import {printRow} from '../terminal/print-row.ts';
import {createPainter} from '../ui/painter.ts';
import type {Role} from '../ui/role.ts';
import {isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import {lookOf} from './look-of.ts';
import type {Printer} from './printer.ts';
import type {World} from './world.ts';

type Link = {readonly link?: string; readonly align?: 'left' | 'right'};

/** A line longer than this is hard to read. */
const widest = 100;

/** Text in the order of the screen, shaped, for the terminal on standard output. */
export function visualPrinter(line: CommandLine, world: World, terminal: TerminalChoice): Printer {
	const screen = process.stdout.columns || 80;
	// A blank stays at both edges: nothing Arabic in the first column.
	const columns = Math.max(1, Math.min(line.width ?? widest, screen - 2));
	const look = lookOf(terminal, {line, settings: world.settings()});
	const painter = createPainter(look);
	const marks = look.showsMarks ? 'shown' : 'hidden';
	const {encode} = encodingForPrinting(terminal.encoding);

	function print(visual: VisualLine<Role>, base: Role, link: Link = {}): void {
		const text = painter.line(visual, {base, columns, ...link});
		const styled = isDumb() ? stripVTControlCharacters(text) : text;
		world.write(`${printRow(` ${styled}`, screen, encode)}\n`);
	}

	return {
		isForScreen: true,
		paragraph(text, role, spans = []) {
			for (const visual of layoutParagraph(text, {columns, spans, marks})) print(visual, role);
		},
		address(link, role, align) {
			print(layoutLine<Role>(link, {columns, direction: 'ltr'}), role, {link, align});
		},
		sentence(text, role) {
			for (const visual of layoutParagraph<Role>(isolateArabic(text), {
				columns,
				direction: 'ltr',
				marks,
			}))
				print(visual, role);
		},
		blank: () => world.write('\n'),
		fields(values) {
			const text = values.filter(value => value !== '').join('  ');
			print(layoutLine<Role>(text, {columns, marks}), 'plain');
		},
	};
}
