import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withoutClitics} from '../../source/arabic/clitics.ts';
import {withPronouns} from '../../source/arabic/with-pronouns.ts';

const forms = (word: string) => withPronouns(word).map(({form}) => form);

test('gives a noun with each pronoun', () => {
	assert.ok(forms('كتاب').includes('وكتابهم'));
	assert.ok(forms('سفاره').includes('سفارتهم'));
});

test('gives no pronoun to a word with the article', () => {
	assert.deepEqual(forms('الكتاب'), []);
});

test('gives forms from which the word is found again', () => {
	for (const word of ['كتاب', 'سفاره']) {
		for (const form of forms(word)) {
			assert.ok(
				withoutClitics(form).some(split => split.word === word),
				form,
			);
		}
	}
});

test('says how many letters of clitics stand in front', () => {
	assert.equal(withPronouns('كتاب').find(({form}) => form === 'وبكتابه')?.clitics, 2);
});
