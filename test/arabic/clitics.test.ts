import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withClitics, withoutClitics} from '../../source/arabic/clitics.ts';

const bare = (word: string) => withoutClitics(word).map(split => split.word);

test('takes off conjunctions, prepositions and the article, alone and together', () => {
	assert.ok(bare('وبوتين').includes('بوتين'));
	assert.ok(bare('لبوتين').includes('بوتين'));
	assert.ok(bare('وبالقوات').includes('القوات'));
	assert.ok(bare('وبالقوات').includes('قوات'));
	assert.ok(bare('سيجتمع').includes('يجتمع'));
});

test('gives the article back its swallowed alef and says which letters are the word', () => {
	const split = withoutClitics('وللقوات').find(({word}) => word === 'القوات')!;
	assert.equal(split.prefix, 'ول');
	assert.equal('وللقوات'.slice(split.from, split.to), 'لقوات');
	assert.ok(bare('للقوات').includes('قوات'));
});

test('takes off pronouns and gives back the teh marbuta before them', () => {
	assert.ok(bare('سفارتهم').includes('سفاره'));
	assert.ok(bare('وكتابها').includes('كتاب'));
	const split = withoutClitics('بسفارتهم').find(
		({prefix, word}) => prefix === 'ب' && word === 'سفاره',
	)!;
	assert.equal('بسفارتهم'.slice(split.from, split.to), 'سفارت');
});

test('puts the reading that takes fewest letters first', () => {
	assert.equal(bare('وبوتين')[0], 'بوتين');
});

test('leaves short words alone', () => {
	for (const word of ['و', 'بل', 'لك', 'بلد', 'وصل', 'ال', '']) {
		assert.deepEqual(bare(word), [], word);
	}
});

test('gives the forms a word may stand in', () => {
	const forms = withClitics('قوات');
	for (const form of ['وقوات', 'القوات', 'بالقوات', 'للقوات', 'وللقوات', 'فقوات', 'كقوات']) {
		assert.ok(forms.includes(form), form);
	}
	assert.ok(!forms.includes('قوات'));
	assert.ok(withClitics('القوات').includes('للقوات'));
	assert.ok(!withClitics('القوات').some(form => form.includes('الال')));
	assert.ok(withClitics('يجتمع').includes('وسيجتمع'));
});

test('finds the word again in every form it gives', () => {
	for (const word of ['قوات', 'القوات', 'بوتين']) {
		for (const form of withClitics(word)) assert.ok(bare(form).includes(word), form);
	}
});
