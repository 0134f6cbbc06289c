import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Row} from '../../source/terminal/cell.ts';
import {encodeVisual} from '../../source/terminal/encodings/visual.ts';
import {paint} from '../../source/terminal/paint.ts';
import {parseRow} from '../../source/terminal/parse-row.ts';
import {ModelScreen} from './fixtures/model-screen.ts';
import {randomFrom} from './fixtures/random.ts';

const columns = 24;
const size = {columns, scrolls: true};
const rows = new Map<string, Row>();
const encode = (lines: readonly string[]) =>
	lines.map(line => {
		if (!rows.has(line)) rows.set(line, encodeVisual(parseRow(line, columns)));
		return rows.get(line)!;
	});
const unknown = (lines: readonly string[]) => lines.map(() => undefined);

function change(before: readonly string[], after: readonly string[]): string {
	return paint(encode(before), encode(after), size);
}

test('draws a whole screen over whatever was there', () => {
	const screen = new ModelScreen(columns, 3, '#');
	screen.feed(paint(unknown(['', '', '']), encode(['one', '', ' x'.repeat(12)]), size));
	assert.deepEqual(screen.lines(), ['one', '', ' x'.repeat(12)]);
});

test('sends nothing for the same screen', () => {
	assert.equal(change(['one', 'two'], ['one', 'two']), '');
});

test('sends the changed cell and the way to it', () => {
	assert.equal(change(['one', 'two'], ['one', 'tao']), '\x1b[2;2Ha');
	assert.equal(change(['one'], ['ane']), '\x1b[Ha');
});

test('draws over a small gap and jumps over a large one', () => {
	assert.equal(change(['abcdefghijklmn'], ['Abc!efghijklmN']), '\x1b[HAbc!\x1b[9CN');
});

test('erases to the end of the row where that is shorter than blanks', () => {
	assert.equal(change(['a long line'], ['a']), '\x1b[;2H\x1b[K');
	assert.equal(change(['abc'], ['a']), '\x1b[;2H  ');
	assert.equal(change(['\x1b[43ma long line'], ['\x1b[43mA']), '\x1b[H\x1b[43mA\x1b[m\x1b[K');
});

test('sends a word together with its direction controls', () => {
	// A fourth letter: PDF moves from the third to it; the rest of the word stays.
	assert.equal(change([' ﺮﺒﺧ'], [' ﺮﺒﺧﺓ']), '\x1b[;4Hﺧﺓ\u202c');
	assert.equal(change([' abc'], [' ﺮﺒﺧ']), '\x1b[H \u202dﺮﺒﺧ\u202c');
});

test('leaves nothing of letters that reach into the cell on their left', () => {
	// A word ends in yeh instead of reh, whose tail hung into the blank.
	assert.equal(change(['a ﺮﺒﺧ'], ['a ﻲﺒﺧ']), '\x1b[;2H \u202dﻲﺒﺧ\u202c');
	// What stood left of reh is gone; so would be its tail.
	assert.equal(change(['aﺮﺒﺧ'], [' ﺮﺒﺧ']), '\x1b[H \u202dﺮﺒﺧ\u202c');
});

test('moves rows that only moved', () => {
	const lines = Array.from({length: 8}, (_, index) => `${'abcdefgh'[index]!.repeat(30)}`);
	const bytes = change(
		['head', ...lines.slice(0, 7), 'foot'],
		['head', ...lines.slice(1, 8), 'foot'],
	);
	assert.equal(bytes, `\x1b[2;8r\x1b[8H\n\x1b[r\x1b[8H${'h'.repeat(24)}`);
	const back = change(
		['head', ...lines.slice(1, 8), 'foot'],
		['head', ...lines.slice(0, 7), 'foot'],
	);
	assert.equal(back, `\x1b[2;8r\x1b[2H\x1bM\x1b[r\x1b[2H${'a'.repeat(24)}`);
});

test('moves text beside a column that stays, and mends the column', () => {
	const text = Array.from({length: 9}, (_, index) => 'abcdefghi'[index]!.repeat(18));
	const page = (top: number) =>
		Array.from({length: 8}, (_, index) => `${index === 2 ? 'six' : '   '} │${text[index + top]}`);
	const bytes = change(page(0), page(1));
	assert.ok(bytes.startsWith('\x1b[1;8r\x1b[8H\n\x1b[r'), JSON.stringify(bytes));
	assert.ok(bytes.length < 70, JSON.stringify(bytes));
	const screen = new ModelScreen(columns, 8);
	screen.feed(paint(unknown(page(0)), encode(page(0)), size));
	screen.feed(bytes);
	assert.deepEqual(
		screen.lines(),
		page(1).map(line => line.slice(0, columns).trimEnd()),
	);
});

test('says where the cursor is after a character that terminals measure differently', () => {
	assert.equal(change(['abcdef'], ['a☺️xef']), '\x1b[;2H☺️\x1b[4Gx');
	assert.equal(change(['abcdef'], ['a☹xdef']), '\x1b[;2H☹\x1b[3Gx');
});

test('any screen can be turned into any other', () => {
	const random = randomFrom(7);
	const pieces = [
		'خبر',
		'ﺮﺒﺧ',
		'ﻻ',
		'ﺑَ',
		'word',
		'15',
		'│',
		' ',
		'   ',
		'日本',
		'\x1b[31m',
		'\x1b[43m',
		'\x1b[1m',
		'\x1b[22m',
		'\x1b[4;7m',
		'\x1b[0m',
	];
	const line = () =>
		Array.from({length: random(12)}, () => pieces[random(pieces.length)]!).join('');
	const frames = Array.from({length: 400}, () => Array.from({length: 6}, line));
	// Some frames are the one before, scrolled.
	for (let index = 1; index < frames.length; index += 3) {
		const side = line().slice(0, 4);
		frames[index] = [line(), ...frames[index - 1]!.slice(0, 5)].map((text, row) =>
			random(2) === 0 && row > 2 ? `${side}\x1b[0m${text}` : text,
		);
	}
	const screen = new ModelScreen(columns, 6);
	let before = encode(['', '', '', '', '', '']);
	for (const [index, frame] of frames.entries()) {
		const after = encode(frame);
		screen.feed(
			paint(before, after, {
				...size,
				wipesNeighbors: index % 2 === 0,
				emptiesFirst: index % 4 === 0,
			}),
		);
		const fresh = new ModelScreen(columns, 6, '#');
		fresh.feed(paint(unknown(frame), after, size));
		assert.ok(
			screen.looksLike(fresh),
			JSON.stringify({frame, is: screen.lines(), should: fresh.lines()}),
		);
		assert.deepEqual(
			fresh.lines(),
			after.map(row =>
				row
					.map(({text}) => text)
					.join('')
					.trimEnd(),
			),
		);
		before = after;
	}
});

test('empties and draws again what is above and below Arabic that goes, where that is asked for', () => {
	const asTheyAre = (lines: readonly string[]) => lines.map(line => parseRow(line, columns));
	const turn = (before: readonly string[], after: readonly string[]) =>
		paint(asTheyAre(before), asTheyAre(after), {
			...{...size, wipesNeighbors: true, emptiesFirst: true},
		});
	const around = (word: string) => ['abcdef', word, 'ghijkl', 'mnopqr'];
	assert.equal(
		turn(around(' ﺮﺒﺧ'), around(' xﺒﺧ')),
		'\x1b[H\x1b[4Xabcd\r\n\x1b[4X xﺒﺧ\r\n\x1b[4Xghij',
	);
	assert.equal(turn(around(' abc'), around(' abﺧ')), '\x1b[2;4H\x1b[1Xﺧ');
	// A wide character is not cut.
	assert.equal(turn(['a日日', 'ﺧﺮ'], ['a日日', 'ﺧﻲ']), '\x1b[;2H\x1b[2X日\x1b[2;2H\x1b[1Xﻲ');
	assert.equal(turn(around(' ﺮﺒﺧ'), around(' ﺮﺒﺧ')), '');
});

test('draws the rows at the edges of what was moved again, where neighbors are wiped', () => {
	const lines = Array.from({length: 8}, (_, index) => 'abcdefgh'[index]!.repeat(columns));
	const turn = (wipesNeighbors: boolean) =>
		paint(
			encode(['head', ...lines.slice(0, 7), 'foot']),
			encode(['head', ...lines.slice(1, 8), 'foot']),
			{...size, wipesNeighbors, emptiesFirst: wipesNeighbors},
		);
	const moves = '\x1b[2;8r\x1b[8H\n\x1b[r';
	const wiped = (text: string) => `\x1b[${columns}X${text.padEnd(columns)}`;
	assert.equal(turn(false), `${moves}\x1b[8H${lines[7]}`);
	assert.equal(
		turn(true),
		`${moves}\x1b[H${wiped('head')}\r\n${wiped(lines[1]!)}\x1b[8H${wiped(lines[7]!)}\r\n${wiped('foot')}`,
	);
});

test('nudges the neighbors of a row that is drawn, and nothing is to be seen of it', () => {
	const [before, after] = [
		[' one', ' two', ' three', ' four'],
		[' one', ' 2', ' three', ' four'],
	] as const;
	const bytes = paint(encode(before), encode(after), {...size, nudge: 77});
	assert.equal(bytes, '\x1b[2;2H2  \x1b[H\x1b[38;5;77m \x1b[3H \x1b[m');
	const screen = new ModelScreen(columns, 4, '#');
	screen.feed(paint(unknown(before), encode(before), size));
	screen.feed(bytes);
	assert.deepEqual(screen.lines(), after);
});

test('nudges no row that is drawn anyway, or that has no empty cell at its edges', () => {
	const rule = '─'.repeat(columns);
	const nudged = (before: readonly string[], after: readonly string[]) =>
		[...paint(encode(before), encode(after), {...size, nudge: 77}).matchAll(/38;5;77m/g)].length;
	assert.equal(nudged([' one', ' two'], [' 1', ' 2']), 0);
	assert.equal(nudged([rule, ' one', rule], [rule, ' 1', rule]), 0);
	assert.equal(nudged([' one', ' two'], [' one', ' two']), 0);
});
