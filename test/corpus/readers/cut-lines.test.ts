import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cutLines} from '../../../source/corpus/readers/cut-lines.ts';
import {allOf} from '../all-of.ts';
import {bytesOf} from '../bytes-of.ts';

async function cut(
	text: string,
	size?: number,
	limit?: number,
): Promise<[number, string | null][]> {
	const records = await allOf(cutLines(bytesOf(text, size), limit));
	return records.map(({number, bytes}) => [number, bytes?.toString() ?? null]);
}

test('numbers the lines, and counts the empty ones', async () => {
	const lines = [
		[1, 'أ'],
		[3, 'ب '],
		[4, 'ج'],
	];
	assert.deepEqual(await cut('أ\n\nب \nج\n'), lines);
	assert.deepEqual(await cut('أ\n\nب \nج'), lines);
	for (const size of [1, 2, 3, 5]) assert.deepEqual(await cut('أ\n\nب \nج\n', size), lines);
});

test('gives nothing for nothing', async () => {
	assert.deepEqual(await cut(''), []);
	assert.deepEqual(await cut('\n\n'), []);
});

test('lets go of a line that is too long, and goes on after it', async () => {
	assert.deepEqual(await cut('123456\n12345\nab', 4, 5), [
		[1, null],
		[2, '12345'],
		[3, 'ab'],
	]);
});
