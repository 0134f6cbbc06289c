import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';

type Edit = {
	/** The end of the file's path, with slashes. */
	readonly file: string;
	readonly from: string;
	readonly to: string;
};

const ink = 'ink/build/reconciler.js';
const meow = 'meow/build/dependencies.js';
const bidi = 'bidi-js/dist/bidi.js';

const ownSegmenter =
	"import {graphemes} from 'own-graphemes'; const segmenter = {segment: graphemes};";

const edits: readonly Edit[] = [
	// meow is given no package.json to read and is not asked for one; what finds, parses and repairs
	// them, more than half of its code, is made ready all the same.
	{file: meow, from: 'var libExports = requireLib$1();', to: 'var libExports;'},
	{file: meow, from: 'var normalizeExports = requireNormalize();', to: 'var normalizeExports;'},
	{file: meow, from: '\npromisify(execFile);', to: ''},
	{file: meow, from: "import { execFile } from 'node:child_process';", to: ''},
	// Flags in capitals are few, and Unicode's capitals take a while to load.
	{
		file: meow,
		from: 'if (text.length < 2) {\n\t\treturn preserve',
		to: 'if (/^[a-z-]+$/.test(text)) return text;\n\tif (text.length < 2) {\n\t\treturn preserve',
	},
	{
		file: meow,
		from: 'const leadingPrefix = input.match',
		to: 'if (!options.pascalCase && /^[a-z]+$/.test(input)) return input;\n\tconst leadingPrefix = input.match',
	},
	// Asks other programs for the size of a terminal; Ink is told it by the stream it draws to.
	{
		file: 'terminal-size/index.js',
		from: "import {execFileSync} from 'node:child_process';",
		to: "const execFileSync = (...words) => process.getBuiltinModule('node:child_process').execFileSync(...words);",
	},
	// Ink waits here for devtools that are never installed; a script cannot wait while it is loaded.
	{file: ink, from: "await import('./devtools.js');", to: ''},
	{file: ink, from: 'await loadPackageJson()', to: '{}'},
	// The first Intl.Segmenter takes three milliseconds to make; plain letters need none.
	{
		file: '@alcalzone/ansi-tokenize/build/tokenize.js',
		from: 'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
		to: ownSegmenter,
	},
	{
		file: 'ink/build/line-update.js',
		from: "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });",
		to: ownSegmenter,
	},
	{file: 'wrap-ansi/index.js', from: 'const segmenter = new Intl.Segmenter();', to: ownSegmenter},
	{
		file: 'slice-ansi/tokenize-ansi.js',
		from: "const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
		to: 'const GRAPHEME_SEGMENTER = {segment: text => new Intl.Segmenter().segment(text)};',
	},
	// Ink takes rows apart, puts them together, and takes them apart again, even where nothing is cut from them.
	{
		file: 'ink/build/output.js',
		from: 'let lines = characterLines.map(line => styledCharsToString(line));',
		to: 'let lines = clip || transformers.length > 0 ? characterLines.map(line => styledCharsToString(line)) : characterLines;',
	},
	{
		file: 'ink/build/output.js',
		from: 'const characters = this.caches.getStyledChars(line);\n            //',
		to: "const characters = typeof line === 'string' ? this.caches.getStyledChars(line) : line;\n            //",
	},
	// Nearly all cells of a frame are blank, and none of them is ever changed: one will do for all.
	{
		file: 'ink/build/output.js',
		from: `row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });`,
		to: 'row.push(emptyCell);',
	},
	{
		file: 'ink/build/output.js',
		from: '// Replaces a partially visible wide',
		to: "const emptyCell = {type: 'char', value: ' ', fullWidth: false, styles: []};\n// Replaces a partially visible wide",
	},
	// Of single letters and SGR sequences Ink would take nothing away; Unicode's classes take a while to load.
	{
		file: 'ink/build/sanitize-ansi.js',
		from: 'if (!hasAnsiControlCharacters(text)) {',
		to: `const letters = text.replaceAll(/\\x1b\\[[\\d;]*m/g, '');
    if (!letters.includes('\\x1b') && hasOnlySingleLetters(letters)) return text;
    if (!hasAnsiControlCharacters(text)) {`,
	},
	{
		file: 'ink/build/sanitize-ansi.js',
		from: 'const sgrParametersRegex',
		to: "import {hasOnlySingleLetters} from 'own-graphemes'; const sgrParametersRegex",
	},
	{
		file: 'ink/build/output.js',
		from: 'filter(character => !',
		to: 'filter(character => hasOnlySingleLetters(character.value) || !',
	},
	{
		file: 'ink/build/output.js',
		from: 'class OutputCaches {',
		to: "import {hasOnlySingleLetters} from 'own-graphemes'; class OutputCaches {",
	},
	// Node's assert is loaded for a look at an argument.
	{
		file: 'signal-exit/index.js',
		from: "var assert = require('assert')",
		to: 'var assert = {equal: function () {}}',
	},
	// bidi-js unpacks the classes of 25,000 characters into a map, one by one. A class is a power of two, L the first.
	{
		file: bidi,
		from: 'map = new Map();\n        var start',
		to: 'map = new Uint8Array(0x110000);\n        var start',
	},
	{
		file: bidi,
		from: `for (var j = start; j < end + 1; j += 1) {
                  map.set(j, TYPES[type]);
                }`,
		to: 'map.fill(31 - Math.clz32(TYPES[type]), start, end + 1);',
	},
	{
		file: bidi,
		from: 'map.get(char.codePointAt(0)) || TYPES.L',
		to: '1 << map[char.codePointAt(0)]',
	},
];

/**
 * A few lines of packages are left out or replaced, where they cost much of the time to start. The
 * bundler stops when such a line is not just once in its package.
 */
export const editedPackages: Plugin = {
	name: 'edited-packages',
	setup({onLoad, onEnd}) {
		const untouched = new Set(edits.map(edit => edit.file));
		for (const file of new Set(edits.map(edit => edit.file))) {
			const filter = new RegExp(`${file.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
			onLoad({filter}, ({path}) => {
				untouched.delete(file);
				return {contents: edited(path, file)};
			});
		}
		onEnd(() => ({
			errors: [...untouched].map(file => ({text: `${file} is no longer there to be edited`})),
		}));
	},
};

function edited(path: string, file: string): string {
	let contents = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
	for (const edit of edits) {
		if (edit.file !== file) continue;
		const parts = contents.split(edit.from);
		if (parts.length !== 2) throw new Error(`${path} is no longer as known: ${edit.from}`);
		contents = parts.join(edit.to);
	}
	return contents;
}
