import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findTime} from '../../source/article/find-time.ts';
import {foldLine, rangeOfWords} from '../../source/article/folded-line.ts';

function timeIn(text: string): string | null {
	const line = foldLine(text, {from: 0, to: text.length});
	const time = findTime(line);
	if (time === null) return null;
	const {from, to} = rangeOfWords(line, time.first, time.end);
	return text.slice(from, to);
}

test('finds a time of day with the words that belong to it', () => {
	assert.equal(timeIn('00:03 صباحا'), '00:03 صباحا');
	assert.equal(timeIn('17 مارس 2025 - 11:31 ص بغداد'), '11:31 ص');
	assert.equal(timeIn('١٠:٣٠ مساءً'), '١٠:٣٠ مساءً');
	assert.equal(timeIn('19:23 ت م'), '19:23 ت م');
	assert.equal(timeIn('15.03.2023 | 10:30 GMT |'), '10:30 GMT');
	assert.equal(timeIn('الساعة 10.30 صباحا'), '10.30 صباحا');
	assert.equal(timeIn('2015-07-21 02:51:32'), '02:51:32');
});

test('takes no score, share or number for a time', () => {
	for (const text of ['25:10', 'فاز 3-2', 'بنسبة 10.30 بالمئة', '1:5', '10:75']) {
		assert.equal(timeIn(text), null, text);
	}
});
