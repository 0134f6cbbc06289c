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

type Samples = {
	/** Of the terminal. */
	readonly columns: number;
	/** Makes of a sequence for the terminal one that reaches it. */
	readonly wrap: (sequence: string) => string;
};

/** Room for a number and the longest name. */
const labelColumns = 14;
/** A longer line is hard to compare with others. */
const widest = 50;

/** The sample lines in every encoding, each with its number, counted from 1, and its name at the left edge. */
export function drawSamples({columns, wrap}: Samples): string {
	const blocks = encodingNames.map((name, index) => {
		const {enter, leave} = encodings[name];
		const rows = lines.map((line, at) =>
			sampleRow(line, at === 0 ? `${index + 1}  ${name}` : '', columns, encodings[name]),
		);
		return wrap(enter) + rows.join('') + wrap(leave);
	});
	return explicitDirections.on + blocks.join('') + explicitDirections.off;
}

function sampleRow(text: string, label: string, columns: number, {encode}: Encoding): string {
	const room = Math.max(1, Math.min(widest, columns - labelColumns - 2));
	const {runs, columns: used} = layoutLine(text, {columns: room});
	const drawn = runs.map(run => run.text).join('');
	const row = ` ${label.padEnd(labelColumns)}${' '.repeat(room - used)}${drawn}`;
	return `${printRow(row, columns, encode)}\n`;
}

/** The encoding of a number under the samples. */
export const encodingNumbered = (number: number): EncodingName | undefined =>
	encodingNames[number - 1];
