/**
 * Opens the program in real terminals, plain and inside tmux, one pane and two, takes pictures and has them read by OCR:
 *
 *     WARRAQ_TERMINALS=FOLDER npm run legibility [-- TERMINAL...]     only these; `xterm+tmux` is one inside tmux
 *
 * FOLDER holds `shoot TERMINAL OUT.png COLUMNSxROWS -- COMMAND...`, which runs a command in a terminal of its own for five seconds
 * or longer, and `legible PICTURE.png EXPECTED.txt --json`. Also needs ImageMagick.
 * Writes test/legibility.tsv, where rows of terminals that did not run stay. WARRAQ_PICTURES is a folder to keep the pictures
 * in. Error is the edit distance over the length of the text, recall the share of its words that were read; of several
 * readings the first counts that is as good as OCR gets, else the best.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type ExpectedPane, expectedArticle, expectedArticles} from './expected-panes.ts';

/** The terminals, each with the Debian package whose version counts. */
const packages = {
	...{xterm: 'xterm', mlterm: 'mlterm', kitty: 'kitty', konsole: 'konsole'},
	...{gnome: 'libvte-2.91-0', xfce4: 'libvte-2.91-0', alacritty: 'alacritty', st: 'stterm'},
	...{urxvt: 'rxvt-unicode', pterm: 'pterm', qterminal: 'qterminal', zutty: 'zutty', foot: 'foot'},
	xtermjs: undefined,
} as const;

type Terminal = keyof typeof packages;

type Measure = {
	readonly terminal: Terminal;
	readonly mode: 'plain' | 'tmux';
	readonly panes: 'one' | 'two';
};

const root = resolve(import.meta.dirname, '..');
const table = join(root, 'test/legibility.tsv');
const header = ['terminal', 'mode', 'pane', 'error', 'recall', 'version', 'commit', 'picture'];

const harness = process.env.WARRAQ_TERMINALS;
if (harness === undefined) {
	console.error('Set WARRAQ_TERMINALS to the folder that holds `shoot` and `legible`.');
	process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'legibility-'));
// Some terminals are run as another user.
chmodSync(scratch, 0o755);
const pictures = process.env.WARRAQ_PICTURES ?? scratch;
mkdirSync(pictures, {recursive: true});
const windowSize = join(scratch, 'size');
mkdirSync(join(scratch, 'warraq'));
writeFileSync(join(scratch, 'warraq/config.toml'), 'marks = "hidden"\n');

/** What the OCR makes of a flawless picture. */
const floor = {cer: 0.03, recall: 0.96};
/** OCR takes the ground of a selected row for ink, unless it is leveled with the ground of all, and that may hurt faint text. */
const levels = ['0%,100%', '0%,85%', '15%,100%'];
/** It sees Latin letters where it looks for them. */
const languages = ['ara', 'ara+eng'];

const rows = readTable();
for (const measure of wanted(process.argv.slice(2))) {
	for (const [pane, row] of await run(measure)) {
		rows.set([measure.terminal, measure.mode, pane].join('\t'), row);
		console.log(row);
	}
	writeFileSync(table, `${[header.join('\t'), ...rows.values()].join('\n')}\n`);
}
rmSync(scratch, {recursive: true});

/** Rows by terminal, mode and pane, in the order of the table. */
function readTable(): Map<string, string> {
	const lines = existsSync(table) ? readFileSync(table, 'utf8').trimEnd().split('\n').slice(1) : [];
	return new Map(lines.map(line => [line.split('\t').slice(0, 3).join('\t'), line]));
}

function wanted(names: readonly string[]): Measure[] {
	const terminals = Object.keys(packages) as Terminal[];
	const all = terminals.flatMap(terminal =>
		(['plain', 'tmux'] as const).flatMap(mode =>
			(['one', 'two'] as const).map(panes => ({terminal, mode, panes})),
		),
	);
	if (names.length === 0) return all;
	return all.filter(measure => names.includes(nameOf(measure)) || names.includes(measure.terminal));
}

function nameOf({terminal, mode}: Measure): string {
	return mode === 'tmux' ? `${terminal}+tmux` : terminal;
}

/** A row for each pane, by its name. */
async function run(measure: Measure): Promise<[string, string][]> {
	const picture = join(pictures, `${nameOf(measure)}-${measure.panes}.png`);
	const [path, size] =
		measure.panes === 'one'
			? [join(root, 'corpus/002_f5a1b29cbcfaa294.txt'), '80x32']
			: [join(root, 'corpus'), '120x34'];
	const window = shoot(measure, picture, size, path);
	const panes = await (measure.panes === 'one' ? expectedArticle : expectedArticles)(path, window);
	const grid = findGrid(picture, window);
	const hash = createHash('sha256').update(readFileSync(picture)).digest('hex').slice(0, 12);
	return panes.map(pane => {
		const {cer, recall} = score(picture, grid, pane);
		const {terminal, mode} = measure;
		const known = [terminal, mode, pane.name, cer.toFixed(3), recall.toFixed(3)];
		return [pane.name, [...known, versionOf(measure), commit(), hash].join('\t')];
	});
}

/**
 * Opens the program on a path and takes the picture; gives the size that the window had. Some windows are resized while they
 * open, so that it is looked up a while later.
 */
function shoot(measure: Measure, picture: string, size: string, path: string) {
	writeFileSync(windowSize, '');
	chmodSync(windowSize, 0o666);
	const lookUp = ['sh', '-c', '(sleep 4; stty size </dev/tty >"$0") & exec "$@"', windowSize];
	const program = ['env', `XDG_CONFIG_HOME=${scratch}`, process.execPath, 'dist/warraq.js', path];
	execFileSync(
		join(harness!, 'shoot'),
		[nameOf(measure), picture, size, '--', ...lookUp, ...program],
		{cwd: root, stdio: ['ignore', 'ignore', 'inherit']},
	);
	const [rows, columns] = readFileSync(windowSize, 'utf8').split(' ').map(Number);
	return {columns: columns!, rows: rows!};
}

type Grid = {
	/** The upper left corner of the cells, and the size of one, in pixels. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The color behind the text. */
	readonly ground: string;
};

/**
 * Where the cells are: the rules across the window, in its third and in its last row but one, show it. Without them the
 * picture is taken to hold cells and nothing else.
 */
function findGrid(picture: string, {columns, rows}: {columns: number; rows: number}): Grid {
	const {width, height, inks, ground} = readInk(picture);
	const rules: number[] = [];
	for (let y = 0; y < height; y++) {
		let ink = 0;
		for (let x = 0; x < width; x++) ink += inks[y * width + x]!;
		if (ink > 0.9 * width) rules.push(y);
	}
	const last = rules.at(-1) ?? 0;
	const cellFrom = (first: number) => (last - first) / (rows - 4);
	// The edge of a tool bar has no two rows of ours above it.
	const first = rules.find(y => y > 2 * cellFrom(y) && y < last);
	if (first === undefined) {
		return {x: 0, y: 0, width: width / columns, height: height / rows, ground};
	}
	const line = inks.subarray(first * width, (first + 1) * width);
	const [left, right] = [line.indexOf(1), line.lastIndexOf(1) + 1];
	const cell = cellFrom(first);
	return {x: left, y: first - 2.5 * cell, width: (right - left) / columns, height: cell, ground};
}

/** 1 for each pixel that differs from the ground, which is the most frequent gray. */
function readInk(picture: string) {
	const [width, height] = execFileSync('identify', ['-format', '%w %h', picture], {
		encoding: 'utf8',
	})
		.split(' ')
		.map(Number) as [number, number];
	const gray = execFileSync('convert', [picture, '-colorspace', 'Gray', '-depth', '8', 'gray:-'], {
		maxBuffer: 64 * 1024 * 1024,
	});
	const counts = new Uint32Array(256);
	for (const value of gray) counts[value]!++;
	const ground = counts.indexOf(Math.max(...counts));
	const inks = gray.map(value => (Math.abs(value - ground) > 40 ? 1 : 0));
	return {width, height, inks, ground: `gray(${ground})`};
}

/** Of a whole row of cells, as ImageMagick has them. */
function cornersOf(row: number, {y, height}: Grid): string {
	const [top, bottom] = [y + row * height, y + (row + 1) * height];
	return `0,${Math.round(top)} 9999,${Math.round(bottom) - 1}`;
}

type Reading = {readonly cer: number; readonly recall: number};

function score(picture: string, grid: Grid, {columns, rows, latinRows, text}: ExpectedPane) {
	const hidden = latinRows.flatMap(row => ['-draw', `rectangle ${cornersOf(row, grid)}`]);
	const pane = join(scratch, 'pane.png');
	const expected = join(scratch, 'expected.txt');
	const [left, top] = [grid.x + columns.from * grid.width, grid.y + rows.from * grid.height];
	const [width, height] = [
		(columns.to - columns.from) * grid.width,
		(rows.to - rows.from) * grid.height,
	];
	const area = `${Math.round(width)}x${Math.round(height)}+${Math.round(left)}+${Math.round(top)}`;
	writeFileSync(expected, `${text}\n`);
	let best: Reading = {cer: Number.POSITIVE_INFINITY, recall: 0};
	for (const level of levels) {
		const crop = ['-crop', area, '+repage', '-colorspace', 'Gray', '-level', level];
		execFileSync('convert', [picture, '-fill', grid.ground, ...hidden, ...crop, pane]);
		for (const language of languages) {
			const options = [pane, expected, '--json', '--lang', language];
			const said = execFileSync(join(harness!, 'legible'), options, {encoding: 'utf8'});
			const reading: Reading = JSON.parse(said).panes[0];
			if (reading.cer < best.cer) best = reading;
			if (best.cer <= floor.cer && best.recall >= floor.recall) return best;
		}
	}
	return best;
}

function versionOf({terminal, mode}: Measure): string {
	const name = packages[terminal];
	const own = name === undefined ? xtermjsVersion() : packageVersion(name);
	return mode === 'tmux' ? `${own}, tmux ${packageVersion('tmux')}` : own;
}

function packageVersion(name: string): string {
	return execFileSync('dpkg-query', ['-W', `-f=\${Version}`, name], {encoding: 'utf8'});
}

/** The package that the harness has installed for itself. */
function xtermjsVersion(): string {
	const path = join(harness!, 'xtermjs/node_modules/@xterm/xterm/package.json');
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : 'unknown';
}

/** What was measured; with + where the source has changed since. */
function commit(): string {
	const git = (...words: string[]) => execFileSync('git', words, {encoding: 'utf8', cwd: root});
	const isChanged = git('status', '--porcelain', '--', 'source').trim() !== '';
	return git('rev-parse', '--short', 'HEAD').trim() + (isChanged ? '+' : '');
}
