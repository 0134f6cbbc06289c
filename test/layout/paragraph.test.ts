import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutLine, layoutParagraph} from '../../source/layout/paragraph.ts';
import type {VisualLine} from '../../source/layout/visual-line.ts';

/** What stands on a line, from left to right, its presentation forms as letters, lam-alef as ﻻ. */
const drawn = ({runs}: VisualLine<unknown>) =>
	[...runs.map(({text}) => text).join('')]
		.map(character => (/[\uFEF5-\uFEFC]/.test(character) ? 'ﻻ' : character.normalize('NFKC')))
		.join('');

/** The logical text of each line, without outer blanks. */
const wrapped = (text: string, columns: number) =>
	layoutParagraph(text, {columns}).map(({from, to}) => text.slice(from, to).trim());

test('Arabic runs from right to left, numbers and Latin words within it do not', () => {
	assert.equal(drawn(layoutLine('في 15 مايو', {columns: 40})), 'ويام 15 يف');
	assert.equal(drawn(layoutLine('قناة BBC News أمس', {columns: 40})), 'سمأ BBC News ةانق');
});

test('a headline that begins with Latin letters begins at the right', () => {
	assert.equal(drawn(layoutLine('BBC: سلام', {columns: 40})), 'مﻻس :BBC');
});

test('an invisible mark of direction parts two words of the other direction', () => {
	const rightToLeftMark = '\u200F';
	const text = `سلام a${rightToLeftMark}b`;
	assert.equal(drawn(layoutLine(text, {columns: 40})), 'ba مﻻس');
	const isolated = `سلام a\u2067ب\u2069`;
	assert.equal(drawn(layoutLine(isolated, {columns: 40})), 'بa مﻻس');
});

test('brackets and quotation marks enclose what they enclosed', () => {
	assert.equal(drawn(layoutLine('قال «نعم» (سانا).', {columns: 40})), '.(اناس) «معن» لاق');
	assert.equal(drawn(layoutLine('في (UN) اليوم', {columns: 40})), 'مويلا (UN) يف');
});

test('lam-alef takes one column', () => {
	assert.equal(layoutLine('سلام', {columns: 40}).columns, 3);
});

test('marks follow their letter in its cell', () => {
	const [run] = layoutLine('كَتَ', {columns: 40}).runs;
	assert.equal(run!.text, '\uFE96\u064E\uFEDB\u064E'); // TEH FINAL, FATHA, KAF INITIAL, FATHA
	assert.equal(run!.columns, 2);
	assert.equal(layoutLine('كَتَ', {columns: 40, marks: 'hidden'}).runs[0]!.text, '\uFE96\uFEDB');
});

test('lines are cut at blanks, in logical order', () => {
	assert.deepEqual(wrapped('قال الوزير إن الأمر انتهى', 11), ['قال الوزير', 'إن الأمر', 'انتهى']);
	assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
});

test('a line is measured as it is drawn', () => {
	// Four times lam-alef is four columns.
	assert.deepEqual(wrapped('لالالالا نعم', 8), ['لالالالا نعم']);
});

test('the levels are those of the paragraph, not of the line', () => {
	const text = 'نعم (this is one) لا';
	const lines = layoutParagraph(text, {columns: 8}).map(drawn);
	assert.deepEqual(lines, ['معن', 'this is)', 'ﻻ (one']);
});

test('no line begins with a comma or a full stop, though a blank stands before it', () => {
	assert.deepEqual(wrapped('المرحلة المقبلة ، مجددا', 15), ['المرحلة', 'المقبلة ، مجددا']);
	assert.deepEqual(wrapped('انتهى الأمر .', 11), ['انتهى', 'الأمر .']);
});

test('no line ends with an opening bracket', () => {
	assert.deepEqual(wrapped('قال ( نعم ) هنا', 8), ['قال', '( نعم )', 'هنا']);
});

test('a word may be cut after a hyphen or slash between letters, but a date may not', () => {
	assert.deepEqual(wrapped('موسكو-سانا', 7), ['موسكو-', 'سانا']);
	assert.deepEqual(wrapped('and/or more', 7), ['and/or', 'more']);
	assert.deepEqual(wrapped('في 12-05-2024', 11), ['في', '12-05-2024']);
});

test('a word wider than the line is cut between letters, marks stay', () => {
	assert.deepEqual(wrapped('abcdefgh', 3), ['abc', 'def', 'gh']);
	assert.deepEqual(wrapped('كَتَبَ', 2), ['كَتَ', 'بَ']);
});

test('wide characters may be cut anywhere but before their full stop', () => {
	assert.deepEqual(wrapped('漢字漢字。', 4), ['漢字', '漢', '字。']);
	assert.equal(layoutParagraph('漢字', {columns: 1})[0]!.columns, 1);
});

test('lines cover the text, blanks and line ends with the line before', () => {
	const text = 'أول  ثان\r\n\nثالث ';
	const ranges = layoutParagraph(text, {columns: 4}).map(({from, to}) => [from, to]);
	assert.deepEqual(ranges, [
		[0, 5],
		[5, 10],
		[10, 11],
		[11, 16],
	]);
});

test('blanks alone make one empty line', () => {
	for (const text of ['', '   ', ' '.repeat(100)]) {
		assert.deepEqual(layoutParagraph(text, {columns: 4}), [
			{runs: [], columns: 0, direction: 'ltr', from: 0, to: text.length},
		]);
	}
});

test('a style covers the whole of a word it touches, marks and all', () => {
	const text = 'قال الرَّئيس.';
	const line = layoutLine(text, {columns: 40, spans: [{from: 6, to: 7, style: 'match'}]});
	assert.deepEqual(
		line.runs.map(({columns, style}) => [columns, style]),
		[
			[1, undefined],
			[6, 'match'],
			[4, undefined],
		],
	);
});

test('a style covers the blanks between its words, not those around them', () => {
	const line = layoutLine('في وزير الدفاع.', {columns: 40, spans: [{from: 3, to: 14, style: 1}]});
	assert.deepEqual(
		line.runs.map(({columns, style}) => [columns, style]),
		[
			[1, undefined],
			[11, 1],
			[3, undefined],
		],
	);
});

test('the later of two styles wins', () => {
	const spans = [
		{from: 0, to: 7, style: 'a'},
		{from: 4, to: 5, style: 'b'},
	];
	const {runs} = layoutLine('one two', {columns: 40, spans});
	assert.deepEqual(
		runs.map(({text, style}) => [text, style]),
		[
			['one ', 'a'],
			['two', 'b'],
		],
	);
});

test('a style goes on over the lines of a paragraph', () => {
	const lines = layoutParagraph('one two three', {columns: 5, spans: [{from: 4, to: 9, style: 1}]});
	assert.deepEqual(
		lines.map(({runs}) => runs.map(({style}) => style)),
		[[undefined], [1], [1]],
	);
});

test('one line is cut at the logical end, the last letter in its final form', () => {
	const line = layoutLine('ببببب', {columns: 3});
	assert.equal(line.runs[0]!.text, '…\uFE90\uFE91');
	assert.deepEqual([line.from, line.to], [0, 2]);
	assert.equal(layoutLine('one two', {columns: 5}).runs[0]!.text, 'one…');
});

test('one line is cut at its start where someone types', () => {
	const text = 'one two three';
	const line = layoutLine(text, {columns: 6, cut: 'start', spans: [{from: 8, to: 13, style: 1}]});
	assert.deepEqual(
		line.runs.map(({text, style}) => [text, style]),
		[
			['…', undefined],
			['three', 1],
		],
	);
	assert.equal(text.slice(line.from, line.to), 'three');
});

test('line ends and tabs in one line are blanks', () => {
	assert.equal(drawn(layoutLine('a\nb\tc', {columns: 40})), 'a b c');
});

test('the direction can be asked for', () => {
	const line = layoutLine('a.', {columns: 40, direction: 'rtl'});
	assert.equal(line.direction, 'rtl');
	assert.equal(drawn(line), '.a');
});

test('only the lines asked for are laid out, from a line without end too', () => {
	const endless = 'سلام عليكم '.repeat(1_000_000);
	const lines = layoutParagraph(endless, {columns: 20, maxLines: 2});
	assert.deepEqual(
		lines.map(({from, to}) => endless.slice(from, to)),
		['سلام عليكم سلام عليكم ', 'سلام عليكم سلام عليكم '],
	);
	assert.equal(layoutLine(endless, {columns: 10}).columns, 10);
});
