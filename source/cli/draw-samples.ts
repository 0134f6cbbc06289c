import {layoutLine} from '../layout/paragraph.ts';
import type {Encoding, EncodingName} from '../terminal/encoding.ts';
import {encodingNames} from '../terminal/encoding.ts';
import {encodings} from '../terminal/encodings.ts';
import {explicitDirections} from '../terminal/modes.ts';
import {printRow} from '../terminal/print-row.ts';

/** What goes wrong where it goes wrong: brackets, digits of both kinds, Latin words, vowel marks, lam-alef (لا). */
const lines = [
	'قالت (أمس): «لا عودة قبل 15%»',
	'زار وفد BBC بلدة «عين» في ٢٤ مايو 2016',
	'مُحَمَّدٌ بِلا سَلامٍ، ولا إِسْلامَ',
];

type Paper = {
	/** Of the terminal. */
	readonly columns: number;
	/** Writes bytes to the terminal. */
	readonly write: (bytes: string) => void;
	/** Resolves when what was written is on the screen. */
	readonly drawn: () => Promise<void>;
	/** Whether vowel marks will be shown on this terminal. */
	readonly showsMarks: boolean;
	/** Makes of a sequence for the terminal one that reaches it. */
	readonly wrap: (sequence: string) => string;
};

/** Room for a number and the longest name. */
const labelColumns = 14;
/** A longer line is hard to compare with others. */
const widest = 50;

/**
 * Draws the sample lines in every encoding, each with its number, counted from 1, and its name at the left edge; the last one
 * first: mlterm draws all rows anew when it is switched over, but lets them be when it is switched back.
 */
export async function drawSamples(paper: Paper): Promise<void> {
	const {write, drawn, wrap} = paper;
	write(explicitDirections.on);
	for (const [index, name] of [...encodingNames.entries()].toReversed()) {
		const {enter, leave} = encodings[name];
		write(wrap(enter));
		for (const [at, line] of lines.entries()) {
			const label = at === 0 ? `${index + 1}  ${name}` : '';
			write(sampleRow(line, label, encodings[name], paper));
		}
		if (leave !== '') await drawn();
		write(wrap(leave));
	}
	write(explicitDirections.off);
}

function sampleRow(
	text: string,
	label: string,
	{encode}: Encoding,
	{columns, showsMarks}: Paper,
): string {
	const marks = showsMarks ? 'shown' : 'hidden';
	const room = Math.max(1, Math.min(widest, columns - labelColumns - 2));
	const {runs, columns: used} = layoutLine(text, {columns: room, marks});
	const drawn = runs.map(run => run.text).join('');
	const row = ` ${label.padEnd(labelColumns)}${' '.repeat(room - used)}${drawn}`;
	return `${printRow(row, columns, encode)}\n`;
}

/** The encoding of a number under the samples. */
export const encodingNumbered = (number: number): EncodingName | undefined =>
	encodingNames[number - 1];
