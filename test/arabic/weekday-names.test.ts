import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../source/arabic/fold.ts';
import {weekdayNames} from '../../source/arabic/weekday-names.ts';

test('numbers the days from Monday, 1, to Sunday, 7', () => {
	const days = ['الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
	assert.deepEqual(
		days.map(day => weekdayNames.get(fold(day).text)),
		[1, 2, 3, 4, 5, 6, 7],
	);
	assert.equal(weekdayNames.get('sunday'), 7);
});

test('has only folded names, so that a folded word finds them', () => {
	for (const name of weekdayNames.keys()) assert.equal(fold(name).text, name);
});
