/**
 * Compares our lines with FriBidi's, over every paragraph of the news below a folder, wrapped at 40 and 72 columns.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/check-fribidi.ts     FOLDER holds .jsonl.gz files with `title` and `content`
 *
 * Needs a C compiler and libfribidi-dev. Prints how many lines were compared, how many paragraphs skipped because they
 * are blank, and how many lines differ for which reason. Exits 1 if a difference has no reason, or if nothing was
 * compared.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {layoutParagraph} from '../source/layout/paragraph.ts';
import {standIn} from '../source/layout/stand-in.ts';

type Line = {readonly from: number; readonly to: number; readonly drawn: string};
type Paragraph = {
	readonly text: string;
	readonly direction: 'rtl' | 'ltr';
	readonly lines: readonly Line[];
};

/** What is made of FriBidi's input, of its output and of our line before the two are compared. */
type View = {
	readonly input: (text: string) => string;
	readonly output: (line: string) => string;
	readonly ours: (line: string) => string;
};

/** Why we differ on purpose; each is tried on top of those before it. */
const reasons: readonly (Partial<View> & {readonly name: string})[] = [
	{name: 'FriBidi makes no lam-alef across a mark', output: joinLamAlef},
	{name: 'what may not be sent has a stand-in, overrides are not obeyed', input: standIn},
	{name: 'a hamza or madda by itself is joined to its letter', input: compose},
	{
		name: 'a mark without a letter has a column of its own',
		output: marksApart,
		ours: line => marksApart(line.replaceAll(/\u00A0(?=[\u064B-\u065F\u0670])/g, '')),
	},
	{
		name: 'a blank at the end of a paragraph is not drawn, though an invisible character follows',
		input: text => text.replace(/[ \u200E\u200F]+$/, end => end.replaceAll(' ', '\u200B')),
	},
];

const folder = process.env.WARRAQ_DEV_DATA;
if (folder === undefined) {
	console.error('Set WARRAQ_DEV_DATA to the folder that holds the .jsonl.gz files.');
	process.exit(2);
}

const stages = stagesOf(reasons);
const settled = new Map(stages.map(({name}) => [name, 0]));
const unexplained: string[] = [];
let compared = 0;
let skipped = 0;

const scratch = mkdtempSync(join(tmpdir(), 'fribidi-'));
const program = join(scratch, 'fribidi-lines');
try {
	const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'fribidi'], {encoding: 'utf8'});
	const source = join(import.meta.dirname, 'fribidi-lines.c');
	execFileSync('cc', ['-O2', '-o', program, source, ...flags.trim().split(/\s+/)]);
	for (const file of globSync('**/*.jsonl.gz', {cwd: folder}).toSorted()) {
		const texts = paragraphsOf(join(folder, file));
		for (const columns of [40, 72]) compare(texts, columns);
	}
} finally {
	rmSync(scratch, {recursive: true});
}

const report = (count: number, what: string) => console.log(String(count).padStart(9), what);
report(compared, 'lines compared');
report(skipped, 'paragraphs skipped: blank');
for (const [name, count] of settled) report(count, name);
report(unexplained.length, 'unexplained');
for (const difference of unexplained.slice(0, 20)) console.log(difference);
process.exitCode = compared === 0 || unexplained.length > 0 ? 1 : 0;

/** Each reason with those before it; first of all, nothing but what no line shows. */
function stagesOf(list: typeof reasons): readonly (View & {readonly name: string})[] {
	let view: View = {input: text => text, output: visible, ours: visible};
	const first = {...view, name: 'the same'};
	return [
		first,
		...list.map(({name, input, output, ours}) => {
			const before = view;
			view = {
				input: text => (input ?? (same => same))(before.input(text)),
				output: line => (output ?? (same => same))(before.output(line)),
				// Ours has the no-break spaces that `visible` takes away.
				ours: line => before.ours((ours ?? (same => same))(line)),
			};
			return {...view, name};
		}),
	];
}

function paragraphsOf(file: string): string[] {
	const records = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
	const texts = records
		.map(record => JSON.parse(record) as {title?: string; content?: string})
		.flatMap(({title, content}) =>
			`${title ?? ''}\n${content ?? ''}`.split(/\r\n|[\n\r\u2028\u2029]/),
		);
	const filled = texts.filter(text => text.trim() !== '');
	skipped += texts.length - filled.length;
	return filled;
}

function compare(texts: readonly string[], columns: number): void {
	let open = texts
		.map(text => layOut(text, columns))
		.map(paragraph => ({paragraph, left: paragraph.lines.map((_, line) => ({line, words: ''}))}));
	for (const {left} of open) compared += left.length;

	for (const {name, input, output, ours} of stages) {
		const theirs = askFribidi(
			open.map(({paragraph}) => paragraph),
			input,
		);
		open = open.map(({paragraph, left}, index) => {
			const different = left
				.map(({line}) => {
					const pair = [ours(paragraph.lines[line]!.drawn), output(theirs[index]![line]!)] as const;
					return {
						line,
						isSame: pair[0] === pair[1],
						words: `  ours   ${pair[0]}\n  theirs ${pair[1]}`,
					};
				})
				.filter(({isSame}) => !isSame);
			settled.set(name, settled.get(name)! + left.length - different.length);
			return {paragraph, left: different};
		});
		open = open.filter(({left}) => left.length > 0);
	}
	unexplained.push(...open.flatMap(({left}) => left.map(({words}) => `${columns}\n${words}`)));
}

function layOut(text: string, columns: number): Paragraph {
	const lines = layoutParagraph(text, {columns});
	const drawn = lines.map(({runs, from, to}) => ({
		from,
		to,
		drawn: runs.map(run => run.text).join(''),
	}));
	return {text, direction: lines[0]!.direction, lines: drawn};
}

/** Each paragraph's lines as FriBidi puts them. */
function askFribidi(paragraphs: readonly Paragraph[], input: (text: string) => string): string[][] {
	if (paragraphs.length === 0) return [];
	const questions = paragraphs.map(({text, direction, lines}) => {
		// FriBidi counts code points.
		const point = (offset: number) => [...text.slice(0, offset)].length;
		const isPlain = !/[\uD800-\uDFFF]/.test(text);
		const places = lines.flatMap(({from, to}) => (isPlain ? [from, to] : [point(from), point(to)]));
		return `${direction} ${places.join(' ')}\n${input(text)}\n`;
	});
	const {stdout, status} = spawnSync(program, {
		input: questions.join(''),
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
	});
	if (status !== 0) throw new Error(`fribidi-lines ended with ${status}`);
	const answers = stdout.split('\n');
	let next = 0;
	return paragraphs.map(({lines}) => {
		next += lines.length;
		return answers.slice(next - lines.length, next);
	});
}

/** A line without what takes no cell, blanks as blanks, none at the edges. */
function visible(line: string): string {
	return line
		.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
		.replaceAll(/[\t\p{Zs}]/gu, ' ')
		.trim();
}

/** In the order of the screen: the alef with its marks, then the lam with its marks, become the ligature with all marks. */
function joinLamAlef(line: string): string {
	const marks = '[\\u064B-\\u065F\\u0670]*';
	const pattern = `([\\uFE82\\uFE84\\uFE88\\uFE8E])(${marks})([\\uFEDF\\uFEE0])(${marks})`;
	return line.replaceAll(
		new RegExp(pattern, 'g'),
		(_, alef: string, ofAlef: string, lam: string, ofLam: string) => {
			const isolated = {'\uFE82': 0xfef5, '\uFE84': 0xfef7, '\uFE88': 0xfef9, '\uFE8E': 0xfefb}[
				alef
			]!;
			// A lam in its medial form is joined to the letter before: the ligature's final form follows the isolated one.
			return String.fromCharCode(lam === '\uFEE0' ? isolated + 1 : isolated) + ofLam + ofAlef;
		},
	);
}

/** FriBidi leaves a mark behind a blank on the blank: the line without its marks, then the marks. */
function marksApart(line: string): string {
	const marks = line.match(/[\u064B-\u065F\u0670]/g) ?? [];
	return line.replaceAll(/[\u064B-\u065F\u0670]/g, '').trim() + marks.toSorted().join('');
}

/** Letter and separate hamza or madda as one letter, of the same length. */
function compose(text: string): string {
	return text.replaceAll(/\p{L}[\u0653-\u0655]/gu, pair =>
		pair.normalize('NFC').padEnd(2, '\uFEFF'),
	);
}
