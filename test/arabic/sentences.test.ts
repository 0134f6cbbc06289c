import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitSentences} from '../../source/arabic/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({from, to}) => text.slice(from, to));

test('ends a sentence after its signs and at the line end', () => {
	assert.deepEqual(sentences('قال نعم. هل جاء؟ لا! ربما… انتظر\nثم مضى'), [
		...['قال نعم.', 'هل جاء؟', 'لا!', 'ربما…', 'انتظر', 'ثم مضى'],
	]);
});

test('takes closing quotes and brackets along', () => {
	assert.deepEqual(sentences('قال: «نعم.» ومضى. (وكالات.) وانتهى'), [
		...['قال: «نعم.»', 'ومضى.', '(وكالات.)', 'وانتهى'],
	]);
	assert.deepEqual(sentences('قال: «نعم». ومضى'), ['قال: «نعم».', 'ومضى']);
});

test('never cuts a number or an initial', () => {
	assert.deepEqual(sentences('بلغ 1.5 مليون'), ['بلغ 1.5 مليون']);
	assert.deepEqual(sentences('قال د. محمد و أ.د. علي و J. Smith نعم'), [
		'قال د. محمد و أ.د. علي و J. Smith نعم',
	]);
});

test('does not take the number of a list item for a sentence', () => {
	assert.deepEqual(sentences('1. السفر\n2. العودة'), ['1. السفر', '2. العودة']);
	assert.deepEqual(sentences('حدث ذلك في عام 2015. ثم مضى'), ['حدث ذلك في عام 2015.', 'ثم مضى']);
});

test('ends a sentence where the blank after its full stop was lost', () => {
	assert.deepEqual(sentences('من إقليم كردستان.وذكر المكتب'), ['من إقليم كردستان.', 'وذكر المكتب']);
	assert.deepEqual(sentences('مع “العراق”.وأشار'), ['مع “العراق”.', 'وأشار']);
	assert.deepEqual(sentences('عام 2015.وقال'), ['عام 2015.', 'وقال']);
});

test('gives a straight quote to the sentence it belongs to', () => {
	assert.deepEqual(sentences('قال "نعم."ومضى'), ['قال "نعم."', 'ومضى']);
	assert.deepEqual(sentences('قال نعم."وسنمضي" أضاف'), ['قال نعم.', '"وسنمضي" أضاف']);
});

test('leaves addresses whole', () => {
	assert.deepEqual(sentences('انظر www.example.com/a.b هناك'), ['انظر www.example.com/a.b هناك']);
});

test('gives stray signs to the sentence before them, if there is one', () => {
	assert.deepEqual(sentences('قال نعم . . ثم مضى'), ['قال نعم . .', 'ثم مضى']);
	assert.deepEqual(sentences('. قال\n...\n'), ['قال']);
});

test('reads only the stretch asked for, in offsets of the whole text', () => {
	const text = 'العنوان\nقال نعم. ثم مضى';
	assert.deepEqual(splitSentences(text, {from: 8, to: text.length}), [
		{from: 8, to: 16},
		{from: 17, to: 23},
	]);
});

test('finds no sentence in blanks or nothing', () => {
	assert.deepEqual(sentences(''), []);
	assert.deepEqual(sentences(' \n\u00a0\n'), []);
});
