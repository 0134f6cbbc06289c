import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeHtml} from '../../source/export/escape-html.ts';

test('nothing in a text can begin a tag, end an attribute or name a character', () => {
	assert.equal(
		escapeHtml(`<b a='1' b="2">&amp;`),
		'&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt;&amp;amp;',
	);
});

test('what a terminal could obey is replaced, what turns text is written as a reference', () => {
	assert.equal(escapeHtml('\x1b[2J\x9b1m'), '␛[2J\uFFFD1m');
	assert.equal(escapeHtml('أ\u200fب'), 'أ&#x200F;ب');
});

test('a line end is a blank', () => {
	assert.equal(escapeHtml('سطر\r\nآخر'), 'سطر آخر');
});
