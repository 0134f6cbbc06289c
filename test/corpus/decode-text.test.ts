import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeText} from '../../source/corpus/decode-text.ts';

test('drops the mark and keeps the line ends', () => {
	assert.deepEqual(decodeText(Buffer.from('\ufeffأ\r\nب\n')), {
		...{text: 'أ\r\nب\n', encoding: 'utf-8', problems: []},
	});
});

test('decodes every encoding it detects to the same text', () => {
	const text = 'قال علي في يوم كريم';
	const windows = 'dec7e120dae1ed20dded20ede6e320dfd1ede3';
	const iso = 'e2c7e420d9e4ea20e1ea20eae8e520e3d1eae5';
	for (const bytes of [
		Buffer.from(text),
		Buffer.from(text, 'utf16le'),
		Buffer.from(text, 'utf16le').swap16(),
		Buffer.from(windows, 'hex'),
		Buffer.from(iso, 'hex'),
	]) {
		assert.equal(decodeText(bytes)?.text, text);
	}
});

test('keeps bytes that mean nothing as U+FFFD and counts them', () => {
	const text = 'نص طويل بما يكفي';
	const bytes = Buffer.concat([
		Buffer.from(text),
		Buffer.from([0xff, 0x20, 0xfe]),
		Buffer.from(text),
	]);
	const decoded = decodeText(bytes);
	assert.equal(decoded?.text, `${text}\ufffd \ufffd${text}`);
	assert.deepEqual(decoded?.problems, [
		{
			message: '2 places are not valid utf-8; each is shown as \ufffd',
			from: text.length,
			to: text.length + 1,
		},
	]);
});

test('a U+FFFD that the file holds is text', () => {
	assert.deepEqual(decodeText(Buffer.from('نص \ufffd هنا'))?.problems, []);
});

test('counts half a pair at the end of UTF-16', () => {
	const bytes = Buffer.concat([Buffer.from('سلام عليكم جميعا', 'utf16le'), Buffer.from([0x27])]);
	assert.match(decodeText(bytes)?.problems[0]?.message ?? '', /^1 place is not valid utf-16le/);
});

test('gives null for what is not text', () => {
	assert.equal(decodeText(new Uint8Array(64)), null);
});
