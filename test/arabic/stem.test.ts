import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stem} from '../../source/arabic/stem.ts';

test('brings the inflections of a word together', () => {
	for (const word of ['سوريين', 'السوريون', 'والسوريات', 'بالسوريه', 'للسوري']) {
		assert.equal(stem(word), 'سور', word);
	}
});

test('keeps what would be left too short', () => {
	assert.equal(stem('والد'), 'الد');
	assert.equal(stem('وان'), 'وان');
	assert.equal(stem('في'), 'في');
	assert.equal(stem('ها'), 'ها');
});

test('leaves other letters and digits as they are', () => {
	for (const word of ['', '15', 'fifa']) assert.equal(stem(word), word);
});
