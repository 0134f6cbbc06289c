import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bandsOf} from '../../source/compare/bands.ts';
import type {Comparison} from '../../source/compare/comparison.ts';
import {markSentences} from '../../source/export/mark-sentence.ts';

const text = 'قتل سبعة جنود في دمشق';
const sentence = {from: 100, to: 100 + text.length, text};

/** One sentence on each side, and what differs in it. */
function comparison(differences: Comparison['differences']): Comparison {
	const side = {id: 'a', title: '', sentences: [sentence]};
	return {
		...{a: side, b: side, onlyA: [], onlyB: [], differences},
		sameEvent: {verdict: 'same', probability: 1, reasons: []},
		pairs: [{a: 0, b: 0, kind: 'same', confidence: 1}],
		actors: {shared: [], onlyA: [], onlyB: []},
	};
}

const pieces = (value: Comparison) => markSentences(value, bandsOf(value), 'a')(sentence);

test('a sentence in which nothing differs is one piece', () => {
	assert.deepEqual(pieces(comparison([])), [{text}]);
});

test('the pieces of a sentence are the sentence, in its own offsets', () => {
	const quote = {from: 104, to: 108, text: 'سبعة'};
	const found = pieces(comparison([{kind: 'number', a: quote, b: quote, note: ''}]));
	assert.equal(found.map(piece => piece.text).join(''), text);
	assert.deepEqual(
		found.filter(({mark}) => mark !== undefined),
		[{text: 'سبعة', mark: 'difference'}],
	);
});

test('where a disagreement and another spelling meet, each letter bears one mark', () => {
	const [inner, outer] = [
		{from: 104, to: 108, text: 'سبعة'},
		{from: 104, to: 113, text: 'سبعة جنود'},
	];
	const found = pieces(
		comparison([
			{kind: 'number', a: inner, b: inner, note: ''},
			{kind: 'spelling', a: outer, b: outer, note: ''},
		]),
	);
	assert.deepEqual(found, [
		{text: 'قتل '},
		{text: 'سبعة', mark: 'difference'},
		{text: ' جنود', mark: 'spelling'},
		{text: ' في دمشق'},
	]);
});
