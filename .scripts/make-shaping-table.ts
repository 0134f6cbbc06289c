/**
 * Writes source/layout/shaping-table.ts from Unicode's ArabicShaping.txt (joining types) and UnicodeData.txt
 * (the compatibility decompositions of the presentation forms).
 *
 *     node .scripts/make-shaping-table.ts [FOLDER]     FOLDER: /usr/share/unicode of Debian's unicode-data
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const folder = process.argv[2] ?? '/usr/share/unicode';
const target = resolve(import.meta.dirname, '../source/layout/shaping-table.ts');

type Forms = {isolated?: number; final?: number; initial?: number; medial?: number};

const hex = (code: number) => `0x${code.toString(16).toUpperCase().padStart(4, '0')}`;

const rows = (file: string) =>
	readFileSync(join(folder, file), 'utf8')
		.split('\n')
		.filter(line => line !== '' && !line.startsWith('#'))
		.map(line => line.split(';').map(field => field.trim()));

const version = /ArabicShaping-([\d.]+)\.txt/.exec(
	readFileSync(join(folder, 'ArabicShaping.txt'), 'utf8'),
)![1]!;

const names = new Map<number, string>();
const letters = new Map<number, Forms>();
const ligatures = new Map<number, Forms>();
for (const [code, name, , , , decomposition] of rows('UnicodeData.txt')) {
	const point = Number.parseInt(code!, 16);
	names.set(point, name!);
	const match = /^<(isolated|final|initial|medial)> ([0-9A-F ]+)$/.exec(decomposition!);
	if (match === null) continue;
	const form = match[1] as keyof Forms;
	const parts = match[2]!.split(' ').map(part => Number.parseInt(part, 16));
	if (parts.length === 1) add(letters, parts[0]!, form, point);
	// Of the ligatures only lam-alef is obligatory: lam with alef, plain, with madda, hamza above or below.
	const isLamAlef =
		parts.length === 2 && parts[0] === 0x0644 && name!.includes('LIGATURE LAM WITH');
	if (isLamAlef && /ALEF/.test(names.get(parts[1]!)!) && parts[1] !== 0x0649) {
		add(ligatures, parts[1]!, form, point);
	}
}

function add(table: Map<number, Forms>, letter: number, form: keyof Forms, point: number) {
	const forms = table.get(letter) ?? {};
	forms[form] ??= point;
	table.set(letter, forms);
}

const ligatureRows = [...ligatures]
	.toSorted(([a], [b]) => a - b)
	.map(
		([alef, {isolated, final}]) =>
			`\t[${[alef, isolated!, final!].map(hex).join(', ')}], // LAM WITH ${names.get(alef)}`,
	);

/** Other scripts that join have no presentation forms, and nobody mixes scripts in a word. */
function mattersToArabic(point: number) {
	const isSyriacOrNko = point >= 0x0700 && point < 0x0750;
	return (
		(point < 0x0900 && !isSyriacOrNko && !/SYRIAC|NKO|MANDAIC/.test(names.get(point)!)) ||
		point === 0x200c ||
		point === 0x200d ||
		(point >= 0x2066 && point <= 0x2069)
	);
}

const ranges: {from: number; to: number; type: string}[] = [];
for (const [code, , type] of rows('ArabicShaping.txt')) {
	const point = Number.parseInt(code!, 16);
	if (type === 'U' || !mattersToArabic(point)) continue;
	const last = ranges.at(-1);
	if (last !== undefined && last.to === point - 1 && last.type === type) last.to = point;
	else ranges.push({from: point, to: point, type: type!});
}
// ZERO WIDTH NON-JOINER and the other non-joining characters of category Cf would else count as transparent.
const nonJoining = rows('ArabicShaping.txt')
	.filter(([, , type]) => type === 'U')
	.map(([code]) => Number.parseInt(code!, 16))
	.filter(point => mattersToArabic(point) && /^\p{Cf}$/u.test(String.fromCodePoint(point)));
for (const point of nonJoining) ranges.push({from: point, to: point, type: 'U'});
ranges.sort((a, b) => a.from - b.from);

const joins = (letter: number) =>
	ranges.some(({from, to, type}) => from <= letter && letter <= to && type !== 'U');

// A letter that joins nothing, as hamza, stays what it is: FriBidi and HarfBuzz leave it, too.
const formRows = [...letters]
	.filter(([letter]) => joins(letter))
	.toSorted(([a], [b]) => a - b)
	.map(([letter, {isolated, final, initial, medial}]) => {
		const points = [letter, isolated ?? letter, final ?? 0, initial ?? 0, medial ?? 0].map(point =>
			point === 0 ? '0' : hex(point),
		);
		return `\t[${points.join(', ')}], // ${names.get(letter)}`;
	});

const rangeRows = ranges.map(({from, to, type}) => {
	const name = from === to ? names.get(from) : `${names.get(from)}..${names.get(to)}`;
	return `\t[${hex(from)}, ${hex(to)}, '${type}'], // ${name}`;
});

writeFileSync(
	target,
	`// Made by .scripts/make-shaping-table.ts from Unicode ${version}; not edited by hand.

/** A letter, then its isolated, final, initial and medial presentation form; 0 where there is none. */
export const presentationForms: readonly (readonly [number, number, number, number, number])[] = [
${formRows.join('\n')}
];

/** An alef, then the ligature of lam and this alef, isolated and final. */
export const lamAlefForms: readonly (readonly [number, number, number])[] = [
${ligatureRows.join('\n')}
];

/**
 * First and last code point, then the joining type (ArabicShaping.txt): D joins both sides, R the letter before, L the
 * letter after, C causes joining, T is transparent, U does not join. Absent: T for categories Mn, Me and Cf, else U.
 */
export const joiningRanges: readonly (readonly [number, number, 'D' | 'R' | 'L' | 'C' | 'T' | 'U'])[] = [
${rangeRows.join('\n')}
];
`,
);
