import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMonthName} from '../../source/arabic/read-month-name.ts';

test('reads the longest name that begins at the place', () => {
	assert.deepEqual(readMonthName('25 كَانُونَ الثاني 2015', 3), {
		...{calendar: 'gregorian', month: 1, from: 3, to: 18},
	});
	assert.deepEqual(readMonthName('محرم الماضي', 0), {
		...{calendar: 'hijri', month: 1, from: 0, to: 4},
	});
});

test('reads nothing where no name begins, or where a sign parts it', () => {
	assert.equal(readMonthName('في تموز', 0), null);
	assert.equal(readMonthName('ربيع، الأول', 0), null);
	assert.equal(readMonthName('كانون', 0), null);
	assert.equal(readMonthName('', 0), null);
	assert.equal(readMonthName('تموز', 99), null);
});
