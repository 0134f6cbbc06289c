import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';
import {decodeExpGolomb} from '../../../source/search/stored/exp-golomb-code.ts';
import {ExpGolombWriter} from '../../../source/search/stored/exp-golomb-writer.ts';

function codeOf(values: Uint32Array, range: number): Uint8Array {
	const writer = new ExpGolombWriter(range);
	writer.write(values, 0, values.length);
	return writer.take();
}

/** Encodes and decodes, with other bytes before and after. */
function throughCode(values: readonly number[], range: number): number[] {
	const code = codeOf(Uint32Array.from(values), range);
	const bytes = new Uint8Array(code.length + 8).fill(0xff);
	bytes.set(code, 3);
	return [...decodeExpGolomb(bytes, 3, values.length, range)];
}

test('gives back one value, many, all below the range, and such as are far apart', () => {
	const range = 5_000_000;
	const dense = Array.from({length: 500}, (_, index) => index);
	const even = Array.from({length: 500}, (_, index) => index * 9_000 + (index % 7));
	for (const values of [[0], [range - 1], dense, even, [...dense, range - 1]])
		assert.deepEqual(throughCode(values, range), values);
	assert.deepEqual(throughCode([0], 1), [0]);
});

test('gives back any values, of one term after the other', () => {
	let seed = 7;
	const random = (below: number) => {
		seed = (Math.imul(seed, 1103515245) + 12345) >>> 1;
		return seed % below;
	};
	const range = 2 ** 24;
	const lists = Array.from({length: 500}, () => {
		const most = 2 ** (1 + random(24));
		const values = new Set(Array.from({length: 1 + random(60)}, () => random(most)));
		return Uint32Array.from(values).sort();
	});
	const writer = new ExpGolombWriter(range);
	const sizes = lists.map(values => writer.write(values, 0, values.length));
	const bytes = writer.take();
	let from = 0;
	for (const [index, values] of lists.entries()) {
		assert.deepEqual(decodeExpGolomb(bytes, from, values.length, range), values);
		from += sizes[index]!;
	}
	assert.equal(from, bytes.length);
});

test('takes about as many bits for a gap as the logarithm of the mean gap, and one or two more', () => {
	const values = Uint32Array.from({length: 1000}, (_, index) => index * 64 + ((index * 37) % 64));
	const bits = (codeOf(values, 64_000).length * 8) / 1000;
	assert.ok(bits > 6 && bits < 8, `${bits}`);
});

test('says that bytes are damaged where they end too early or lead out of the range', () => {
	const values = Uint32Array.from({length: 100}, (_, index) => index * 50);
	const code = codeOf(values, 5000);
	const decode = (bytes: Uint8Array, range: number) => () => decodeExpGolomb(bytes, 0, 100, range);
	assert.throws(decode(code.subarray(0, 50), 5000), DamagedSegmentError);
	assert.throws(decode(code, 4000), DamagedSegmentError);
	assert.throws(() => decodeExpGolomb(new Uint8Array(), 0, 1, 1000), DamagedSegmentError);
});
