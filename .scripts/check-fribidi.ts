/**
 * Compares our lines with FriBidi's, over every paragraph of the news in a folder, wrapped at 40 and 72 columns.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/check-fribidi.ts     FOLDER: of .jsonl.gz files with `title` and `content`
 *
 * Needs a C compiler and libfribidi-dev. Prints how many lines were compared and skipped, and how many differ for
 * which reason. Exits 1 if a difference has no reason, or if nothing was compared.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {layoutParagraph} from '../source/layout/paragraph.ts';
import {standIn} from '../source/layout/stand-in.ts';

type Paragraph = {
	readonly text: string;
	readonly direction: 'rtl' | 'ltr';
	readonly lines: readonly {readonly from: number; readonly to: number; readonly drawn: string}[];
};

/**
 * Why we differ on purpose, tried in this order and together: what is made of FriBidi's input, of its output, and of
 * our line before they are compared.
 */
const reasons: readonly {
	readonly name: string;
	readonly input?: (text: string) => string;
	readonly output?: (line: string) => string;
	readonly ours?: (line: string) => string;
}[] = [
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
	console.error('WARRAQ_DEV_DATA is not set: name the folder with the .jsonl.gz files.');
	process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'fribidi-'));
const program = join(scratch, 'fribidi-lines');
const counts = {compared: 0, skipped: 0, same: 0};
const explained = new Map<string, number>();
const unexplained: string[] = [];
try {
	const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'fribidi'], {encoding: 'utf8'});
	const source = join(import.meta.dirname, 'fribidi-lines.c');
	execFileSync('cc', ['-O2', '-o', program, source, ...flags.trim().split(/\s+/)]);
	for (const file of globSync('*.jsonl.gz', {cwd: folder}).toSorted()) {
		const texts = paragraphsOf(join(folder, file));
		for (const columns of [40, 72]) compare(texts, columns);
	}
} finally {
	rmSync(scratch, {recursive: true});
}

console.log(`lines compared  ${counts.compared}`);
console.log(`lines skipped   ${counts.skipped}`);
console.log(`the same        ${counts.same}`);
for (const [name, count] of explained) console.log(`${String(count).padEnd(15)} ${name}`);
console.log(`unexplained     ${unexplained.length}`);
for (const difference of unexplained.slice(0, 20)) console.log(difference);
process.exitCode = counts.compared === 0 || unexplained.length > 0 ? 1 : 0;

function paragraphsOf(file: string): string[] {
	const records = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
	return records
		.map(record => JSON.parse(record) as {title?: string; content?: string})
		.flatMap(({title, content}) => [
			title ?? '',
			...(content ?? '').split(/\r\n|[\n\r\u2028\u2029]/),
		])
		.filter(text => text.trim() !== '');
}

function compare(texts: readonly string[], columns: number): void {
	let open: {paragraph: Paragraph; lines: readonly number[]}[] = texts
		.map(text => layOut(text, columns))
		.map(paragraph => ({paragraph, lines: [...paragraph.lines.keys()]}));
	for (const {lines} of open) counts.compared += lines.length;

	let input = (text: string) => text;
	let output = visible;
	let ours = visible;
	const settle = (name: string | undefined) => {
		const theirs = askFribidi(
			open.map(({paragraph}) => paragraph),
			input,
		);
		open = open.flatMap(({paragraph, lines}, index) => {
			const left = lines.filter(
				line => output(theirs[index]![line]!) !== ours(paragraph.lines[line]!.drawn),
			);
			const settled = lines.length - left.length;
			if (name === undefined) counts.same += settled;
			else explained.set(name, (explained.get(name) ?? 0) + settled);
			return left.length === 0 ? [] : [{paragraph, lines: left}];
		});
		return theirs;
	};

	settle(undefined);
	for (const reason of reasons) {
		const [inputBefore, outputBefore, oursBefore] = [input, output, ours];
		if (reason.input !== undefined) input = text => reason.input!(inputBefore(text));
		if (reason.output !== undefined) output = line => reason.output!(outputBefore(line));
		if (reason.ours !== undefined) ours = line => oursBefore(reason.ours!(line));
		settle(reason.name);
	}

	const theirs = askFribidi(
		open.map(({paragraph}) => paragraph),
		input,
	);
	for (const [index, {paragraph, lines}] of open.entries()) {
		for (const line of lines) {
			const {drawn} = paragraph.lines[line]!;
			unexplained.push(
				`${columns}\n  ours   ${ours(drawn)}\n  theirs ${output(theirs[index]![line]!)}`,
			);
		}
	}
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
	const pattern = new RegExp(
		`([\\uFE82\\uFE84\\uFE88\\uFE8E])(${marks})([\\uFEDF\\uFEE0])(${marks})`,
		'g',
	);
	return line.replaceAll(pattern, (_, alef: string, ofAlef: string, lam: string, ofLam: string) => {
		const isolated = {'\uFE82': 0xfef5, '\uFE84': 0xfef7, '\uFE88': 0xfef9, '\uFE8E': 0xfefb}[
			alef
		]!;
		// The lam in its medial form is joined to a letter before it: the ligature's final form follows the isolated.
		const ligature = String.fromCharCode(lam === '\uFEE0' ? isolated + 1 : isolated);
		return ligature + ofLam + ofAlef;
	});
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
