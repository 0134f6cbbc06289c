import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLineCues} from '../../source/article/line-cues.ts';

test('knows a line by how it begins and by the rest of it', () => {
	const isCue = createLineCues([['شارك|انشر هذا', ' (?:الخبر|المقال)']]);
	assert.ok(isCue('شارك الخبر'));
	assert.ok(isCue('انشر هذا المقال'));
	assert.ok(!isCue('انشر المقال'));
	assert.ok(!isCue('شارك الخبر الان'));
});

test('knows whole lines, also those that begin with the word of a longer one', () => {
	const isCue = createLineCues([
		['رياضه|اخبار عالميه', ''],
		['اخبار', ' \\d+'],
	]);
	assert.ok(isCue('رياضه'));
	assert.ok(isCue('اخبار عالميه'));
	assert.ok(isCue('اخبار 24'));
	assert.ok(!isCue('اخبار'));
});

test('knows lines that begin with any number', () => {
	const isCue = createLineCues([['\\d[\\d,.]*', ' مشاهده']]);
	assert.ok(isCue('1,250 مشاهده'));
	assert.ok(!isCue('مشاهده'));
});
