import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ByteReader} from '../../../source/search/stored/byte-reader.ts';
import {ByteWriter} from '../../../source/search/stored/byte-writer.ts';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';

test('reads numbers and any text as they were written', () => {
	const numbers = [0, 1, 127, 128, 300, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER];
	const texts = ['', 'بوتين', 'BBC عربي', 'پ€😀', '\ud800', '\u0000\u007f\u0080', 'ا'.repeat(5000)];
	const writer = new ByteWriter();
	for (const value of numbers) writer.number(value);
	for (const text of texts) writer.text(text);
	const reader = new ByteReader(writer.take());
	assert.deepEqual(
		numbers.map(() => reader.number()),
		numbers,
	);
	assert.deepEqual(
		texts.map(() => reader.text()),
		texts,
	);
});

test('takes a byte for a letter, Arabic or Latin', () => {
	const writer = new ByteWriter();
	writer.text('قال Putin');
	assert.equal(writer.length, 1 + 9);
});

test('says that bytes are damaged where they end too early', () => {
	const writer = new ByteWriter();
	writer.text('بوتين');
	const bytes = writer.take();
	for (let length = 0; length < bytes.length; length++) {
		const reader = new ByteReader(bytes.subarray(0, length));
		assert.throws(() => reader.text(), DamagedSegmentError);
	}
	assert.throws(() => new ByteReader(new Uint8Array(20).fill(0xff)).number(), DamagedSegmentError);
});
