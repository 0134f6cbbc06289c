import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ByteWriter} from '../../../source/search/stored/byte-writer.ts';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';
import {decodeRice, encodeRice} from '../../../source/search/stored/rice-code.ts';

function codeOf(values: Uint32Array, range: number): Uint8Array {
	const writer = new ByteWriter();
	encodeRice(writer, values, range);
	return writer.take();
}

/** Encodes and decodes, with other bytes before and after. */
function throughCode(values: readonly number[], range: number): number[] {
	const code = codeOf(Uint32Array.from(values), range);
	const bytes = new Uint8Array(code.length + 8).fill(0xff);
	bytes.set(code, 3);
	return [...decodeRice(bytes, 3, values.length, range)];
}

test('gives back one value, many, all below the range, and such as are far apart', () => {
	const range = 5_000_000;
	const dense = Array.from({length: 500}, (_, index) => index);
	const even = Array.from({length: 500}, (_, index) => index * 9_000 + (index % 7));
	for (const values of [[0], [range - 1], dense, even, [...dense, range - 1]])
		assert.deepEqual(throughCode(values, range), values);
	assert.deepEqual(throughCode([0], 1), [0]);
});

test('takes about as many bits for a gap as the logarithm of the mean gap, and one or two more', () => {
	const values = Uint32Array.from({length: 1000}, (_, index) => index * 64 + ((index * 37) % 64));
	const bits = (codeOf(values, 64_000).length * 8) / 1000;
	assert.ok(bits > 6 && bits < 8, `${bits}`);
});

test('says that bytes are damaged where they end too early or lead out of the range', () => {
	const values = Uint32Array.from({length: 100}, (_, index) => index * 50);
	const code = codeOf(values, 5000);
	const decode = (bytes: Uint8Array, range: number) => () => decodeRice(bytes, 0, 100, range);
	assert.throws(decode(code.subarray(0, 50), 5000), DamagedSegmentError);
	assert.throws(decode(code, 4000), DamagedSegmentError);
	assert.throws(() => decodeRice(new Uint8Array(), 0, 1, 1000), DamagedSegmentError);
});
