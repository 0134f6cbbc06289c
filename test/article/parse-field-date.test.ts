import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFieldDate} from '../../source/article/parse-field-date.ts';

const isoOf = (value: string) => parseFieldDate(value).date?.iso ?? null;

test('reads a day with a time or without, in figures or in words', () => {
	assert.equal(isoOf('2015-07-21'), '2015-07-21');
	assert.equal(isoOf('2015-07-21 02:51:32'), '2015-07-21');
	assert.equal(isoOf('2015-07-21T02:51:32+03:00'), '2015-07-21');
	assert.equal(isoOf('21 يوليو 2015'), '2015-07-21');
	assert.deepEqual(parseFieldDate('2015-07-21 02:51').date, {
		...{iso: '2015-07-21', text: '2015-07-21 02:51', from: null, to: null},
	});
});

test('a day that is none is a problem', () => {
	for (const value of ['2015-02-30', '2015-04-31T10:00', '2015-13-01', 'أمس', '']) {
		const {date, problems} = parseFieldDate(value);
		assert.deepEqual([date, problems.length], [null, 1], value);
	}
});
