import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMarkdown} from '../../../source/corpus/readers/read-markdown.ts';
import {readText} from '../../../source/corpus/readers/read-text.ts';
import {readerFor} from '../../../source/corpus/readers/reader-for.ts';

test('chooses a reader by the ending, whatever its case', () => {
	assert.equal(readerFor('/a/b.txt'), readText);
	assert.equal(readerFor('أخبار.TXT'), readText);
	assert.equal(readerFor('a.md'), readMarkdown);
});

test('knows no reader for other endings', () => {
	for (const path of ['a', 'a.jpg', 'a.txt/b', 'txt', 'a.', 'a.constructor', '']) {
		assert.equal(readerFor(path), undefined, path);
	}
});
