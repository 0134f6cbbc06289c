import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {encodeSections, SectionFile} from '../../../source/library/stored/section-file.ts';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';
import {temporaryFolder} from '../../corpus/temporary-folder.ts';

const long = Uint8Array.from({length: 10_000}, (_, index) => index % 251);
const bytes = Buffer.concat(
	encodeSections({empty: new Uint8Array(), long, short: Buffer.from('أب')}),
);

function open(context: TestContext, content: Uint8Array): SectionFile {
	const path = join(temporaryFolder(context), 'a.segment');
	writeFileSync(path, content);
	const file = new SectionFile(path, content.length);
	context.after(() => file.close());
	return file;
}

test('gives sections, and parts of them, as they were written', context => {
	const file = open(context, bytes);
	assert.deepEqual([...file.read('long')], [...long]);
	assert.equal(file.read('short').toString(), 'أب');
	assert.equal(file.read('empty').length, 0);
	assert.equal(file.read('unknown').length, 0);
	assert.deepEqual([...file.readRange('long', 4000, 4200)], [...long.subarray(4000, 4200)]);
	assert.throws(() => file.readRange('long', 9_000, 10_001), DamagedSegmentError);
});

test('finds every changed byte when it is read', context => {
	for (let at = 0; at < bytes.length; at += 97) {
		const changed = Buffer.from(bytes);
		changed[at]! ^= 0x10;
		assert.throws(() => {
			const file = open(context, changed);
			for (const name of ['empty', 'long', 'short']) file.read(name);
		}, DamagedSegmentError);
	}
});

test('finds that a file was cut off', context => {
	for (let length = 0; length < bytes.length; length += 1009) {
		assert.throws(() => open(context, bytes.subarray(0, length)), DamagedSegmentError);
	}
});
