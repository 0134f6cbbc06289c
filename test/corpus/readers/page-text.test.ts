import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageText} from '../../../source/corpus/readers/page-text.ts';
import {parsePage} from '../../../source/corpus/readers/parse-page.ts';

function textOf(html: string): string {
	return pageText(parsePage(html).documentElement);
}

test('parts paragraphs by a blank line, other blocks by a line end', () => {
	assert.equal(textOf('<p>أ</p><p>ب</p>'), 'أ\n\nب');
	assert.equal(textOf('<div>أ</div><div>ب<div>ج</div></div>'), 'أ\nب\nج');
	assert.equal(textOf('<h1>أ</h1>ب<ul><li>ج<li>د</ul>'), 'أ\n\nب\n\nج\nد');
	assert.equal(textOf('أ<br>ب<br><br><br>ج'), 'أ\nب\n\nج');
});

test('keeps what is in one line in one line', () => {
	assert.equal(textOf('<p>أ<b>ب</b> <i> ج</i>\n\t د </p>'), 'أب ج د');
	assert.equal(textOf('<p>\n أ &nbsp; ب \n</p>'), 'أ \u00a0 ب');
	assert.equal(textOf('<table><tr><td>أ<td>15<tr><td>ب<td>3</table>'), 'أ 15\nب 3');
});

test('keeps the lines of preformatted text', () => {
	assert.equal(textOf('أ<pre>ب  ج\n د</pre>ه'), 'أ\n\nب  ج\n د\n\nه');
});

test('leaves out what does not show', () => {
	const html =
		'<title>ع</title><style>p{}</style><p>أ</p><script>"<p>x</p>"</script><template>ت</template>' +
		'<!-- ب --><noscript>ج</noscript><button>د</button><svg><text>ه</text></svg>';
	assert.equal(textOf(html), 'أ');
});

test('reads references as the characters they stand for', () => {
	assert.equal(textOf('<p>&#1575;&#x628; &amp;lt; &laquo;'), 'اب &lt; «');
});

test('goes as deep as the page', () => {
	assert.equal(textOf(`${'<div>'.repeat(20_000)}أ`), 'أ');
});
