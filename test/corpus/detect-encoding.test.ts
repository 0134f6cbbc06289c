import assert from 'node:assert/strict';
import {test} from 'node:test';
import {detectEncoding} from '../../source/corpus/detect-encoding.ts';

const arabic = 'قال الوزير إن المحصول وفير هذا العام.\nوأضاف أن الأمطار كثيرة، وكذلك الثلوج.\n';

function swapped(bytes: Buffer): Buffer {
	return Buffer.from(bytes).swap16();
}

test('tells UTF-8 and both orders of UTF-16 by their marks', () => {
	const mark = Buffer.from('\ufeff', 'utf16le');
	assert.equal(detectEncoding(Buffer.from('\ufeffabc')), 'utf-8');
	assert.equal(detectEncoding(Buffer.concat([mark, Buffer.from(arabic, 'utf16le')])), 'utf-16le');
	const big = swapped(Buffer.concat([mark, Buffer.from(arabic, 'utf16le')]));
	assert.equal(detectEncoding(big), 'utf-16be');
});

test('tells Arabic UTF-16 without a mark, though it may be valid UTF-8', () => {
	for (const text of [arabic, 'سلام', 'hello world', 'الرئيس Putin في 15/3/2023']) {
		const bytes = Buffer.from(text, 'utf16le');
		assert.equal(detectEncoding(bytes), 'utf-16le', text);
		assert.equal(detectEncoding(swapped(bytes)), 'utf-16be', text);
	}
});

test('tells UTF-8 from plain ASCII to Arabic', () => {
	for (const text of ['', 'hello', arabic, '😀', 'a\tb\r\n']) {
		assert.equal(detectEncoding(Buffer.from(text)), 'utf-8', text);
	}
});

test('takes UTF-8 with some bad bytes for UTF-8', () => {
	const damaged = Buffer.concat([
		Buffer.from(arabic),
		Buffer.from([0xff, 0xd9]),
		Buffer.from(arabic),
	]);
	assert.equal(detectEncoding(damaged), 'utf-8');
	assert.equal(detectEncoding(Buffer.from(arabic).subarray(0, -3)), 'utf-8');
});

test('tells the two Arabic code pages by their frequent letters', () => {
	// قال علي في يوم كريم (qaf alef lam, ...)
	const windows = [
		0xde, 0xc7, 0xe1, 0x20, 0xda, 0xe1, 0xed, 0x20, 0xdd, 0xed, 0x20, 0xed, 0xe6, 0xe3,
	];
	const iso = [0xe2, 0xc7, 0xe4, 0x20, 0xd9, 0xe4, 0xea, 0x20, 0xe1, 0xea, 0x20, 0xea, 0xe8, 0xe5];
	assert.equal(detectEncoding(Uint8Array.from(windows)), 'windows-1256');
	assert.equal(detectEncoding(Uint8Array.from(iso)), 'iso-8859-6');
});

test('takes no picture, archive or PDF for text', () => {
	const noise = Uint8Array.from({length: 4096}, (_, i) => (i * i * 31 + (i >> 3) * 17) & 0xff);
	assert.equal(detectEncoding(noise), null);
	assert.equal(detectEncoding(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0')), null);
	assert.equal(detectEncoding(Buffer.from(`%PDF-1.7\n${arabic}`)), null);
	assert.equal(detectEncoding(new Uint8Array(100)), null);
});
