import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inSlices} from '../../source/library/in-slices.ts';

test('makes something of each value, in order', async () => {
	assert.deepEqual(await inSlices([1, 2, 3], value => value * 2), [2, 4, 6]);
	assert.deepEqual(await inSlices([], value => value), []);
});

test('lets others have their turn while it works', async () => {
	let turns = 0;
	const others = setInterval(() => turns++, 1);
	await inSlices(Array.from({length: 40}), () => {
		for (const end = performance.now() + 1; performance.now() < end; );
	});
	clearInterval(others);
	assert.ok(turns > 0);
});
