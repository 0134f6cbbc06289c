import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {layoutParagraph} from '../../source/layout/paragraph.ts';
import {asLink} from '../../source/terminal/as-link.ts';
import type {EncodingName} from '../../source/terminal/encoding.ts';
import {encodings} from '../../source/terminal/encodings.ts';
import {paint} from '../../source/terminal/paint.ts';
import {parseRow} from '../../source/terminal/parse-row.ts';
import {randomFrom} from './fixtures/random.ts';
import {likeBrowser, terminalModels} from './fixtures/terminal-models.ts';

const names = Object.keys(encodings) as EncodingName[];

/** The articles as two panes with colored words. */
function* pages(): Generator<string> {
	const random = randomFrom(3);
	let left = ' '.repeat(38);
	for (const name of ['000_2c0acb21553b7953', '002_f5a1b29cbcfaa294', '004_45d3d013a84f8851']) {
		for (const paragraph of readFileSync(`corpus/${name}.txt`, 'utf8').split('\n')) {
			const spans = [...paragraph.matchAll(/\S+/g)]
				.filter(() => random(6) === 0)
				.map(word => ({from: word.index, to: word.index + word[0].length, style: 31}));
			for (const {runs, columns} of layoutParagraph(paragraph, {
				columns: 36,
				spans,
				marks: 'hidden',
			})) {
				const text = runs.map(run => (run.style ? `\x1b[31m${run.text}\x1b[39m` : run.text));
				const pane = ` ${' '.repeat(36 - columns)}${text.join('')} `;
				yield `│${left}│${pane}│ `;
				left = pane;
			}
		}
	}
}

for (const name of names) {
	test(`${name}: its terminal shows every row of the articles as it was meant`, () => {
		let rows = 0;
		for (const page of pages()) {
			const row = parseRow(page, 80);
			const sent = encodings[name].encode(row);
			const seen = terminalModels[name](sent)
				.join('')
				.replaceAll(/[\u00a0\u06d4]/g, ' ');
			assert.equal(
				seen,
				row
					.map(({text}) => text)
					.join('')
					.replaceAll('\u00a0', ' '),
			);
			assert.equal(sent.length, row.length);
			rows++;
		}
		assert.ok(rows > 200);
	});
}

test('visual: terminals that reorder rows by the standard show them as well', () => {
	for (const page of pages()) {
		const row = parseRow(page, 80);
		const seen = likeBrowser(encodings.visual.encode(row)).join('');
		assert.equal(seen, row.map(({text}) => text).join(''));
	}
});

/** What an attacker would write: controls of every kind, escapes in all spellings, what joins, what hides. */
const hostile = [
	...[
		'\x00',
		'\x07',
		'\x08',
		'\x09',
		'\x0b',
		'\x0d',
		'\x0e',
		'\x1b',
		'\x1b[',
		'\x1b]',
		'\x1bP',
		'\x1bc',
		'\x7f',
	],
	...[
		'\x80',
		'\x85',
		'\x90',
		'\x9b',
		'\x9c',
		'\x9d',
		'\x1b[2J',
		'\x1b]0;x\x07',
		'\x1b]52;c;eA==\x1b\\',
		'\x9b31m',
	],
	...[
		'\x1b[1;31m',
		'\x1b[7m',
		'\x1b[0m',
		'\x1b[38;5;1;99999m',
		'\x1b[;;m',
		'\x1b[4:3m',
		'\x1b]8;;file:///x\x1b\\',
		'\x1b]8;;https://x.org/\x07',
		'\x1b]8;;https://x.org/\x1b\\',
		'\x9d8;;https://x.org/\x9c',
		'\x1b]8;',
		';https://x.org/',
	],
	...[
		'\u061c',
		'\u200b',
		'\u200c',
		'\u200d',
		'\u200e',
		'\u200f',
		'\u2028',
		'\u2029',
		'\u202a',
		'\u202b',
	],
	...[
		'\u202c',
		'\u202d',
		'\u202e',
		'\u2060',
		'\u2066',
		'\u2067',
		'\u2068',
		'\u2069',
		'\ufeff',
		'\ufff9',
		'\uffff',
	],
	...[
		'\ud800',
		'\udc00',
		'\u{e0001}',
		'\u{e0041}',
		'\u{e007f}',
		'\ufe0f',
		'\u{e0100}',
		'\u034f',
		'\u115f',
		'\u3164',
	],
	...[
		'ﺮ',
		'ﺒ',
		'ﺧ',
		'ﻻ',
		'ﺑَ',
		'خ',
		'َ',
		'١',
		'5',
		'(',
		'»',
		'/',
		'x',
		'Z',
		' ',
		'  ',
		'│',
		'日',
		'👩‍👩‍👧',
		'☺️',
		'\u05d0',
		'\u0710',
	],
];

// What the program itself may say: movement, erasing, scrolling, colors; each encoding with its own controls.
const ownWords = /\x1b\[\d*(?:;\d*)?[HGCBKr]|\x1b\[[\d;]*m|\x1bM|\r\n?|\n/g;
const ownControls: Readonly<Record<EncodingName, RegExp>> = {
	visual: /[\u202d\u202c]/g,
	isolate: /[\u2067\u2069]/g,
	words: /(?!)/g,
	runs: /(?!)/g,
	switched: /(?!)/g,
	'whole-row': /(?!)/g,
};
const anyControl = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]|(?!\u200d)\p{Cf}/v;

test('100,000 hostile texts reach no terminal with a control that the program did not make', () => {
	const random = randomFrom(11);
	const columns = 24;
	// Links may be made from now on.
	assert.notEqual(asLink('x', 'https://x.org/'), 'x');
	const texts = Array.from({length: 100_000}, () =>
		Array.from({length: 1 + random(10)}, () => hostile[random(hostile.length)]!).join(''),
	);
	const nothing = [undefined];
	for (const [index, text] of texts.entries()) {
		const row = parseRow(text, columns);
		assert.equal(row.length, columns);
		const name = names[index % names.length]!;
		const sent = encodings[name].encode(row);
		assert.equal(sent.length, columns);
		const bytes = paint(nothing, [sent], {columns, scrolls: true}).replace(ownWords, '');
		const rest = bytes.replace(ownControls[name], '');
		assert.ok(
			!anyControl.test(rest),
			`${name}: ${JSON.stringify(text)} became ${JSON.stringify(rest)}`,
		);
		const [opened, closed] = [/[\u202d\u2067]/g, /[\u202c\u2069]/g].map(
			pattern => (bytes.match(pattern) ?? []).length,
		);
		assert.equal(opened, closed, 'what is opened is closed');
	}
});
