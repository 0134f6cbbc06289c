import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHtml} from '../../../source/corpus/readers/read-html.ts';
import {readJson} from '../../../source/corpus/readers/read-json.ts';
import {readJsonLines} from '../../../source/corpus/readers/read-json-lines.ts';
import {readMarkdown} from '../../../source/corpus/readers/read-markdown.ts';
import {readText} from '../../../source/corpus/readers/read-text.ts';
import {readerFor} from '../../../source/corpus/readers/reader-for.ts';

test('chooses a reader by the ending, whatever its case', () => {
	assert.equal(readerFor('/a/b.txt'), readText);
	assert.equal(readerFor('أخبار.TXT'), readText);
	assert.equal(readerFor('a.md'), readMarkdown);
	assert.equal(readerFor('a.html'), readHtml);
	assert.equal(readerFor('a.HTM'), readHtml);
	assert.equal(readerFor('a.json'), readJson);
	assert.equal(readerFor('a.jsonl'), readJsonLines);
	assert.equal(readerFor('a.ndjson'), readJsonLines);
});

test('looks at the ending before that of a packed file', () => {
	assert.equal(readerFor('2015-07-21.jsonl.gz'), readJsonLines);
	assert.equal(readerFor('a.txt.GZ'), readText);
	for (const path of ['a.gz', 'a.tar.gz', '.gz', 'gz'])
		assert.equal(readerFor(path), undefined, path);
});

test('knows no reader for other endings', () => {
	for (const path of ['a', 'a.jpg', 'a.txt/b', 'txt', 'a.', 'a.constructor', '']) {
		assert.equal(readerFor(path), undefined, path);
	}
});
