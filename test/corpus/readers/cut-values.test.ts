import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cutValues} from '../../../source/corpus/readers/cut-values.ts';
import {allOf} from '../all-of.ts';
import {bytesOf} from '../bytes-of.ts';

async function cut(text: string, size?: number, limit?: number): Promise<(string | null)[]> {
	const records = await allOf(cutValues(bytesOf(text, size), limit));
	assert.deepEqual(
		records.map(({number}) => number),
		records.map((_, index) => index + 1),
	);
	return records.map(({bytes}) => bytes?.toString() ?? null);
}

test('takes an array apart, however it is set and cut into chunks', async () => {
	const values = ['{"a": [1, {"b": "]}"}]}', '{"ج": "\\"},{\\\\"}', '{}'];
	for (const text of [
		`[${values.join(',')}]`,
		`\n[\n\t${values.join(' ,\r\n\t')}\n]\n`,
		values.join('\n'),
		values.join(''),
	]) {
		for (const size of [1, 2, 3, 7, 1000]) assert.deepEqual(await cut(text, size), values, text);
	}
});

test('gives one object that stands by itself', async () => {
	assert.deepEqual(await cut('{"a": "ب"}\n'), ['{"a": "ب"}']);
});

test('gives what is no object as it stands', async () => {
	assert.deepEqual(await cut('[1, "a ]\\"", null, true{"a":1}, -1e3]', 3), [
		...['1', '"a ]\\""', 'null', 'true', '{"a":1}', '-1e3'],
	]);
});

test('gives the rest of a file that was cut off', async () => {
	assert.deepEqual(await cut('[{"a": 1}, {"b": "x'), ['{"a": 1}', '{"b": "x']);
});

test('lets go of a value that is too long, and goes on after it', async () => {
	assert.deepEqual(await cut('[{"a": 1}, {"a": 12345}, {"b": 2}]', 4, 10), [
		...['{"a": 1}', null, '{"b": 2}'],
	]);
});

test('gives nothing for nothing', async () => {
	for (const text of ['', ' \n', '[]', '[ ]\n']) assert.deepEqual(await cut(text), []);
});
