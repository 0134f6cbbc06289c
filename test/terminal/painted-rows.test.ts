import assert from 'node:assert/strict';
import {test} from 'node:test';
import {width} from '../../source/layout/width.ts';
import {PaintedRows} from '../../source/terminal/painted-rows.ts';
import {parseRow} from '../../source/terminal/parse-row.ts';

const red = '\x1b[31mred\x1b[39m';

const drawn = (painted: PaintedRows, line: string, columns: number) =>
	painted
		.row(line, columns)
		.map(({text}) => text)
		.join('');

test('puts a painted row where its placeholder stands, and leaves the rest of the line as it is', () => {
	const painted = new PaintedRows();
	const line = `  ${painted.placeholder(red)}   |`;
	assert.deepEqual(painted.row(line, 8), parseRow(`  ${red} |`, 8));
});

test('puts several rows beside each other', () => {
	const painted = new PaintedRows();
	const [left, right] = [painted.placeholder('abc'), painted.placeholder('xyz')];
	assert.equal(drawn(painted, `${left}   ${right}`, 8), 'abc xyz ');
	// What stands on the right is drawn over what reaches too far.
	assert.equal(drawn(painted, `${left} ${right}`, 8), 'abxyz   ');
});

test('a placeholder takes one column, and equal rows have the same one', () => {
	const painted = new PaintedRows();
	const placeholder = painted.placeholder(red);
	assert.equal(width(placeholder), 1);
	assert.equal(painted.placeholder(red), placeholder);
	assert.notEqual(painted.placeholder('other'), placeholder);
	assert.equal(painted.placeholder(''), '');
});

test('cuts a row at the edge of the screen, and shows no half of a wide character', () => {
	const painted = new PaintedRows();
	const wide = painted.placeholder('a日本');
	assert.equal(drawn(painted, wide, 5), 'a日本');
	assert.equal(drawn(painted, wide, 4), 'a日 ');
	assert.equal(drawn(painted, ` ${wide}`, 3), ' a ');
});

test('takes private characters for what they are, in a painted row and where they stand for nothing', () => {
	const painted = new PaintedRows();
	const first = painted.placeholder('first');
	const second = painted.placeholder(`${first}!`);
	assert.equal(drawn(painted, second, 3), `${first}! `);
	assert.equal(drawn(painted, '\uf8ff', 2), '\uf8ff ');
});

test('remembers what a frame shows, however many rows come', () => {
	const painted = new PaintedRows();
	const kept = painted.placeholder('kept');
	for (let index = 0; index < 20_000; index++) {
		const placeholder = painted.placeholder(`row ${index}`);
		assert.equal(drawn(painted, placeholder, 9).trimEnd(), `row ${index}`);
		painted.forgetAllBut(`${kept}\n${placeholder}`);
	}
	assert.equal(drawn(painted, kept, 4), 'kept');
});

test('hands a row back that nothing is left for', () => {
	const painted = new PaintedRows();
	const rows = Array.from({length: 7000}, (_, index) => `row ${index}`);
	const frame = rows.map(row => painted.placeholder(row));
	assert.equal(drawn(painted, frame.at(-1)!, 8), 'row 6999');
	assert.equal(drawn(painted, frame[0]!, 8), 'row 0   ');
});
