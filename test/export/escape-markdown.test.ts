import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeMarkdown} from '../../source/export/escape-markdown.ts';

test('what would be emphasis, a link, code, a tag or a cell is a letter like others', () => {
	assert.equal(
		escapeMarkdown('*a* [b](c) `d` <e> f|g #h'),
		'\\*a\\* \\[b\\](c) \\`d\\` &lt;e&gt; f\\|g \\#h',
	);
});

test('a number, a dash or a plus at the beginning begins no list', () => {
	assert.equal(escapeMarkdown('12. خبر'), '12\\. خبر');
	assert.equal(escapeMarkdown('- خبر'), '\\- خبر');
	assert.equal(escapeMarkdown('+ خبر - آخر'), '\\+ خبر - آخر');
});
