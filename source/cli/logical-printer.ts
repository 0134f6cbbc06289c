import {layoutParagraph} from '../layout/paragraph.ts';
import {sanitizeText} from '../layout/sanitize-text.ts';
import type {CommandLine} from './command-line.ts';
import type {Printer} from './printer.ts';
import type {World} from './world.ts';

/** Text as it is stored, safe to print; wrapped only where a width is asked for or a screen is there. */
export function logicalPrinter({width}: CommandLine, world: World): Printer {
	const isForScreen = process.stdout.isTTY === true;
	const columns = width ?? (isForScreen ? process.stdout.columns : undefined);
	function print(text: string): void {
		for (const line of wrapped(text, columns)) world.write(`${sanitizeText(line)}\n`);
	}

	return {
		isForScreen,
		paragraph: print,
		address: address => world.write(`${oneLine(address)}\n`),
		sentence: print,
		blank: () => world.write('\n'),
		fields: values => world.write(`${values.map(oneLine).join('\t')}\n`),
	};
}

function wrapped(text: string, columns: number | undefined): string[] {
	if (columns === undefined) return [text];
	return layoutParagraph(text, {columns}).map(({from, to}) => text.slice(from, to).trimEnd());
}

const oneLine = (value: string) => sanitizeText(value.replaceAll(/\s+/g, ' ')).trim();
