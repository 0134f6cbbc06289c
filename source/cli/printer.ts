import type {StyledSpan} from '../layout/visual-line.ts';
import type {Role} from '../ui/role.ts';
import type {CommandLine} from './command-line.ts';
import {logicalPrinter} from './logical-printer.ts';
import type {World} from './world.ts';

/** Prints text for a person, to a terminal in the order of the screen, elsewhere in logical order. */
export type Printer = {
	/** The output is a terminal: a person reads it, no program. */
	readonly isForScreen: boolean;
	/** One paragraph; spans are UTF-16 offsets into it. */
	paragraph(text: string, role: Role, spans?: readonly StyledSpan<Role>[]): void;
	/** One line, cut where it is too long: a link to the address where the terminal has links. */
	address(address: string, role: Role, align: 'left' | 'right'): void;
	/** A sentence of the program's own, which may hold Arabic names. */
	sentence(text: string, role: Role): void;
	blank(): void;
	/** One line of values for a program, or for a person who looks down a list. */
	fields(values: readonly string[]): void;
};

/** The printer that suits standard output and the flags. */
export async function openPrinter(line: CommandLine, world: World): Promise<Printer> {
	if (!process.stdout.isTTY || line.logical) return logicalPrinter(line, world);
	const {visualPrinter} = await import('./visual-printer.ts');
	const {terminalForPrinting} = await import('./terminal-for-printing.ts');
	return visualPrinter(line, world, await terminalForPrinting(line, world));
}
