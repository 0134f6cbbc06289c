import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {comparisonPage} from '../../source/export/comparison-page.ts';
import {pageStyle, pageStyleHash} from '../../source/export/page-style.ts';
import {english} from '../../source/messages/english.ts';
import {compareTexts} from './compare-texts.ts';

const summit = `قمة في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو التعاون بين البلدين.

وقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.`;
const sameSummit = `بوتين والأسد في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو تعاون البلدين.

وقال وزير الدفاع السوري محمود عباس إن المحادثات كانت مهمة.`;

const page = (...texts: Parameters<typeof compareTexts>) =>
	comparisonPage(compareTexts(...texts), english);

test('the policy lets in the style of the page and nothing else', () => {
	const hash = createHash('sha256').update(pageStyle).digest('base64');
	assert.equal(pageStyleHash, `sha256-${hash}`);
	const html = page(summit, sameSummit);
	assert.ok(html.includes(`default-src 'none'; style-src '${pageStyleHash}'`));
	assert.ok(html.includes(`<style>${pageStyle}</style>`));
	assert.doesNotMatch(html, /<script|<link|<img|<iframe|style=|\son\w+=|@import|url\(/i);
});

test('the page is Arabic, from right to left, and says what the two are', () => {
	const html = page(summit, {
		title: 'بوتين والأسد في موسكو',
		body: 'بحث الرئيسان التعاون.',
		url: 'https://example.org/news?id=1&x=2',
		source: 'الخليج',
		date: '2024-12-26',
	});
	assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
	assert.ok(html.includes('<h1 dir="rtl">قمة في موسكو</h1>'));
	assert.ok(html.includes('href="https://example.org/news?id=1&amp;x=2"'));
	assert.ok(html.includes('الخليج · 26 ديسمبر 2024'));
});

test('an address that is not one of the web leads nowhere', () => {
	const html = page(summit, {title: 'خبر', body: 'نص الخبر هنا.', url: 'javascript:alert(1)'});
	assert.doesNotMatch(html, /javascript/);
});

test('a pair bears its number on both sides, and a difference leads to its pair', () => {
	const html = page(summit, sameSummit);
	assert.match(html, /id="pair-1"/);
	assert.match(html, /<b>1<\/b><i>.<\/i><b>1<\/b>/);
	const [, pair] = /<a href="#pair-(\d+)">/.exec(html) ?? [];
	assert.ok(html.includes(`id="pair-${pair}"`));
	assert.ok(html.includes('<mark class="difference">علي عباس</mark>'));
	assert.ok(html.includes('<mark class="difference">محمود عباس</mark>'));
});

test('the verdict is told with its probability and its reasons', () => {
	const pair = compareTexts(summit, sameSummit);
	const html = comparisonPage(pair, english);
	const {probability, reasons} = pair.comparison.sameEvent;
	assert.ok(html.includes(`(${probability.toFixed(2)})`));
	assert.equal(html.split('<li>').length - 1, reasons.length);
});

test('markup in a text is text', () => {
	const html = page(
		{
			title: '</title><script>alert(1)</script> خبر',
			body: '<img src=x onerror=alert(1)> خبر "مهم" & جديد.',
		},
		sameSummit,
	);
	assert.doesNotMatch(html, /<script|<img/);
	assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt; خبر'));
	assert.ok(html.includes('onerror=alert(1)&gt; خبر &quot;مهم&quot; &amp; جديد.'));
});

test('articles without text make a page, too', () => {
	const html = page('', '');
	assert.match(html, /<\/html>\n$/);
	assert.doesNotMatch(html, /NaN|undefined|<svg/);
});
