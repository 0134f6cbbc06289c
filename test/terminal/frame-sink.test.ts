import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Row} from '../../source/terminal/cell.ts';
import {FrameSink} from '../../source/terminal/frame-sink.ts';
import {FakeOutput, settle} from './fixtures/fake-terminal.ts';

const asItIs = (row: Row): Row => row;
const begin = '\x1b[?2026h';
const end = '\x1b[?2026l';

const manner = {encode: asItIs, synchronizes: true, scrolls: true};

function open({columns = 10, rows = 2, own = {}} = {}) {
	const output = new FakeOutput(columns, rows);
	const sink = new FrameSink(output, {...manner, ...own});
	sink.release();
	return {output, sink};
}

test('sends a frame in one write, inside a synchronized update', () => {
	const {output, sink} = open();
	sink.write('one\ntwo');
	assert.deepEqual(output.writes, [`${begin}\x1b[Hone\x1b[K\r\ntwo\x1b[K${end}`]);
});

test('sends of the next frame only what is different, and nothing for the same frame', async () => {
	const {output, sink} = open();
	sink.write('one\ntwo');
	await settle();
	sink.write('one\ntwo');
	sink.write('one\ntoo');
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[2;2Ho${end}`]);
});

test('draws a painted row where its placeholder stands, and later only what is different of it', async () => {
	const {output, sink} = open();
	sink.write(`| ${sink.placeholder('\x1b[1mone\x1b[22m')}`);
	await settle();
	sink.write(`| ${sink.placeholder('\x1b[1mono\x1b[22m')}`);
	await settle();
	assert.deepEqual(output.writes, [
		`${begin}\x1b[H| \x1b[1mone\x1b[K\r\n\x1b[K\x1b[m${end}`,
		`${begin}\x1b[;5H\x1b[1mo\x1b[m${end}`,
	]);
});

test('draws each frame with its own rows, however many came before', async () => {
	const {output, sink} = open();
	for (let index = 0; index < 9000; index++) sink.write(sink.placeholder(`row ${index}`));
	await settle();
	assert.deepEqual(output.writes, [
		`${begin}\x1b[Hrow 0\x1b[K\r\n\x1b[K${end}`,
		`${begin}\x1b[;5H8999${end}`,
	]);
});

test('draws the first frame of a burst at once and then only the last', async () => {
	const {output, sink} = open();
	for (const frame of ['a', 'b', 'c', 'd']) sink.write(frame);
	assert.equal(output.writes.length, 1);
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[Hd${end}`]);
});

test('keeps only the newest frame while the terminal is slow', async () => {
	const {output, sink} = open();
	output.isSlow = true;
	sink.write('a');
	await settle();
	for (const frame of ['b', 'c', 'd']) {
		sink.write(frame);
		await settle();
	}
	assert.equal(output.writes.length, 1);
	output.drain();
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[Hd${end}`]);
});

test('holds frames back until it is released, and then draws the newest whole', async () => {
	const {output, sink} = open();
	sink.write('one');
	await settle();
	sink.hold();
	sink.write('two');
	sink.write('three');
	await settle();
	assert.equal(output.writes.length, 1);
	sink.release();
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[Hthree\x1b[K\r\n\x1b[K${end}`]);
});

test('forgets what it has drawn when the window changes, and tells so', async () => {
	const {output, sink} = open();
	sink.write('one\ntwo');
	await settle();
	let told = 0;
	sink.on('resize', () => told++);
	output.resize(4, 3);
	assert.equal(told, 1);
	assert.deepEqual([sink.columns, sink.rows], [4, 3]);
	sink.write('one\ntwo\nthree');
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[Hone \r\ntwo \r\nthre${end}`]);
});

test('draws the old frame into a window of another size when nobody draws a new one', async () => {
	const {output, sink} = open();
	sink.write('one\ntwo');
	await settle();
	output.resize(3, 3);
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[Hone\r\ntwo\r\n   ${end}`]);
});

test('takes 80 by 24 for a terminal that does not know its size', () => {
	const {sink} = open({columns: 0, rows: 0});
	assert.deepEqual([sink.columns, sink.rows], [80, 24]);
});

test('takes neither an empty string with a callback nor a lone line end for a frame', async () => {
	const {output, sink} = open();
	sink.write('one');
	await settle();
	sink.write('\n');
	await new Promise<void>(resolve => sink.write('', resolve));
	await settle();
	assert.deepEqual(output.writes.slice(1).join(''), '');
});

test('draws everything anew in another encoding, once', async () => {
	const {output, sink} = open();
	sink.write('one');
	await settle();
	const louder = (row: Row): Row => row.map(cell => ({...cell, text: cell.text.toUpperCase()}));
	sink.drawLike({...manner, encode: louder});
	sink.drawLike({...manner, encode: louder});
	await settle();
	assert.deepEqual(output.writes.slice(1), [`${begin}\x1b[HONE\x1b[K\r\n\x1b[K${end}`]);
});

test('sends no updates and no scrolling to a terminal that should not have them', async () => {
	const own = {synchronizes: false, scrolls: false};
	const {output, sink} = open({columns: 40, rows: 4, own});
	const lines = ['a', 'b', 'c', 'd', 'e'].map(letter => letter.repeat(40));
	sink.write(lines.slice(0, 4).join('\n'));
	await settle();
	sink.write(lines.slice(1).join('\n'));
	await settle();
	assert.equal(output.writes[1], `\x1b[H${lines.slice(1).join('\r\n')}`);
});

test('costs few bytes when a selection moves in a list of Arabic titles at 120 columns', async () => {
	const {output, sink} = open({columns: 120, rows: 40});
	const title = ' ﺲﻴﺋﺮﻟﺍ ﻊﻣ ﺕﺎﺜﺣﺎﺒﻣ ﻱﺮﺠﻳ ﻦﻴﺗﻮﺑ ﺲﻴﺋﺮﻟﺍ ';
	const list = (chosen: number) =>
		Array.from({length: 40}, (_, index) =>
			index === chosen ? `\x1b[7m${title}\x1b[27m│` : `${title}│`,
		).join('\n');
	sink.write(list(3));
	await settle();
	sink.write(list(4));
	await settle();
	assert.ok(
		Buffer.byteLength(output.writes[1]!) <= 400,
		String(Buffer.byteLength(output.writes[1]!)),
	);
});

test('has rows drawn whole once the terminal has taken its size away from them', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const {output, sink} = open({own: {showsSize: true}});
	sink.write(' one\n two');
	await settle();
	t.mock.timers.tick(1199);
	assert.equal(output.writes.length, 1);
	t.mock.timers.tick(1);
	const nudges = /^\x1b\[H\x1b\[38;5;(\d+)m \r\n \x1b\[m$/;
	assert.match(output.writes[1]!, nudges);

	// Again after the next time, in another color.
	output.emit('resize');
	await settle();
	t.mock.timers.tick(1200);
	assert.match(output.writes[3]!, nudges);
	assert.notEqual(output.writes[3], output.writes[1]);

	sink.repaint();
	sink.hold();
	await settle();
	t.mock.timers.tick(5000);
	assert.equal(output.writes.length, 5, 'nothing while somebody else has the screen');
});

test('leaves the rows alone where no size is shown', async t => {
	t.mock.timers.enable({apis: ['setTimeout']});
	const {output, sink} = open();
	sink.write(' one\n two');
	await settle();
	t.mock.timers.tick(5000);
	assert.equal(output.writes.length, 1);
});
