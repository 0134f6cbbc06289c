import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PackedRecords, PackedRecordsWriter} from '../../../source/library/stored/packed-records.ts';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';

const titles = Array.from({length: 200}, (_, index) => `${'بوتين '.repeat(index % 5)}${index}`);

function packed(texts: readonly string[]): Uint8Array {
	const writer = new PackedRecordsWriter();
	for (const text of texts) writer.add(bytes => bytes.text(text));
	return writer.take();
}

test('gives back each record, in whatever order', () => {
	for (const count of [0, 1, 63, 64, 65, 200]) {
		const records = new PackedRecords(packed(titles.slice(0, count)), count);
		for (let number = count - 1; number >= 0; number--) {
			assert.equal(records.reader(number).text(), titles[number]);
		}
	}
});

test('has what came so far when it is taken in between', () => {
	const writer = new PackedRecordsWriter();
	for (const [index, title] of titles.entries()) {
		writer.add(bytes => bytes.text(title));
		if (index !== 70) continue;
		const records = new PackedRecords(writer.take(), 71);
		assert.equal(records.reader(70).text(), titles[70]);
	}
	assert.deepEqual(writer.take(), packed(titles));
});

test('says that bytes are damaged which hold fewer records', () => {
	const bytes = packed(titles);
	assert.throws(() => new PackedRecords(bytes.subarray(0, -1), 200), DamagedSegmentError);
	assert.throws(() => new PackedRecords(bytes, 300), DamagedSegmentError);
	const fewer = new PackedRecords(packed(titles.slice(0, 199)), 200);
	assert.throws(() => fewer.reader(199), DamagedSegmentError);
});
