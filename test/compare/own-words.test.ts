import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bandsOf} from '../../source/compare/bands.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import {ownWords} from '../../source/compare/own-words.ts';

/** Two articles of one sentence each that are said to say the same. */
function pair(a: string, b: string): Comparison {
	const side = (id: string, text: string) => ({
		id,
		title: id,
		sentences: [{from: 0, to: text.length, text}],
	});
	return {
		a: side('a', a),
		b: side('b', b),
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: [{a: 0, b: 0, kind: 'same', confidence: 1}],
		onlyA: [],
		onlyB: [],
		actors: {shared: [], onlyA: [], onlyB: []},
		differences: [],
	};
}

const words = (a: string, b: string) => {
	const comparison = pair(a, b);
	return ownWords(comparison, bandsOf(comparison), 'a').map(({from, to}) => a.slice(from, to));
};

test('marks the word that the other report does not have', () => {
	assert.deepEqual(
		words('بحث الوزيران التعاون العسكري بين البلدين', 'بحث الوزيران التعاون بين البلدين'),
		['العسكري'],
	);
});

test('a hamza, a mark or a clitic is no difference', () => {
	assert.deepEqual(words('أكّد الأسد دعم سوريا', 'اكد الاسد ودعم سوريا'), []);
});

test('marks nothing in sentences that are worded anew', () => {
	assert.deepEqual(words('بحث الوزيران التعاون العسكري', 'جرت مفاوضات واسعة حول السلاح'), []);
});
