import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countOverTime} from '../../source/actors/count-over-time.ts';

const shown = (...dates: string[]) =>
	countOverTime(dates).map(({iso, articleCount}) => `${iso} ${articleCount}`);

test('counts by day what lies within weeks, empty days included', () => {
	assert.deepEqual(shown('2015-03-01', '2015-02-27', '2015-03-01'), [
		...['2015-02-27 1', '2015-02-28 0', '2015-03-01 2'],
	]);
});

test('counts by month and by year what lies further apart', () => {
	assert.deepEqual(shown('2015-12-31', '2016-02-01', '2015-10-31'), [
		...['2015-10 1', '2015-11 0', '2015-12 1', '2016-01 0', '2016-02 1'],
	]);
	assert.deepEqual(shown('2000-01-01', '2005-12-31').at(-1), '2005 1');
	assert.equal(shown('2000-01-01', '2005-12-31').length, 6);
});

test('makes no row for each year of the centuries that a misread date lies back', () => {
	assert.deepEqual(shown('1015-01-01', '2015-01-01'), ['1015 1', '2015 1']);
	assert.deepEqual(shown(), []);
});
