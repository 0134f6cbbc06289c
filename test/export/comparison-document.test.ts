import assert from 'node:assert/strict';
import {test} from 'node:test';
import {comparisonDocument} from '../../source/export/comparison-document.ts';
import {english} from '../../source/messages/english.ts';
import {compareTexts} from './compare-texts.ts';

const one = `قمة في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو التعاون بين البلدين.

وقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.`;
const other = `بوتين والأسد في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو تعاون البلدين.

وقال وزير الدفاع السوري محمود عباس إن المحادثات كانت مهمة.`;

const document = (...texts: Parameters<typeof compareTexts>) =>
	comparisonDocument(compareTexts(...texts), english);

test('every row with Arabic stands in a block that runs from the right', () => {
	let depth = 0;
	for (const line of document(one, other).split('\n')) {
		if (line === '<div dir="rtl">') depth++;
		if (line === '</div>') depth--;
		if (/^(\||## [AB])/.test(line)) assert.equal(depth, 1, line);
	}
	assert.equal(depth, 0);
});

test('every row of a table has as many cells as its head', () => {
	const text = document(one, {title: 'خبر | آخر', body: 'نص فيه | خط و \\| آخر.\nوسطر ثان.'});
	const cells = (line: string) => line.replaceAll(/\\[\\|]/g, '').split('|').length;
	let head = 0;
	for (const line of text.split('\n')) {
		if (!line.startsWith('|')) head = 0;
		else if (head === 0) head = cells(line);
		else assert.equal(cells(line), head, line);
	}
});

test('what differs is marked in both texts and told with its pair', () => {
	const text = document(one, other);
	assert.ok(text.includes('<ins><b>علي عباس</b></ins>'));
	assert.ok(text.includes('<ins><b>محمود عباس</b></ins>'));
	assert.match(text, /\| \d+ \| name \| علي عباس \| محمود عباس \|/);
});

test('markup in a text is text', () => {
	const text = document('قمة **كبيرة**\n\n<script>x</script> خبر [هنا](javascript:x).', other);
	assert.ok(text.includes('قمة \\*\\*كبيرة\\*\\*'));
	assert.ok(text.includes('&lt;script&gt;x&lt;/script&gt;'));
	assert.doesNotMatch(text, /<script|(?<!\\)\]\(/);
});
