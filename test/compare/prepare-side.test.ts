import assert from 'node:assert/strict';
import {test} from 'node:test';
import {smallSide} from './fixtures/small-article.ts';

function keys(text: string) {
	return smallSide(text).sentences.flatMap(({words}) => words.map(({key}) => key));
}

test('takes a name of two halves for one word, written together or apart', () => {
	assert.deepEqual(keys('زار عبد العزيز المدرسة'), keys('زار عبدالعزيز المدرسة'));
	assert.deepEqual(keys('قال أبو بكر'), keys('قال أبوبكر'));
});

test('keeps the halves apart where a sign stands between them', () => {
	assert.equal(keys('كل عبد، العزيز غالب').length, 4);
});

test('takes the words of one number for one word', () => {
	assert.ok(keys('أصيب خمسة وعشرون شخصا').includes('#25'));
});
