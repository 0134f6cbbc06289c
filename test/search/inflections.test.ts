import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inflections} from '../../source/search/inflections.ts';

const forms = (word: string) => inflections(word, 3).map(({form}) => form);

test('gives the forms of a word, the word among them', () => {
	for (const word of ['السوريين', 'مدينه', 'والمستشفيات', 'لبنان']) {
		assert.ok(forms(word).includes(word), word);
	}
	assert.ok(forms('مهاجر').includes('المهاجرين'));
	assert.ok(forms('السوريين').includes('السوريه'));
	assert.ok(forms('لبنان').includes('اللبنانيه'));
});

test('does not take the end of a name for a dual or plural', () => {
	assert.ok(!forms('لبنان').includes('لبن'));
	assert.ok(!forms('سلم').includes('سلمان'));
	assert.ok(!forms('بوتين').includes('بوت'));
});

test('says how many letters of conjunction stand in front', () => {
	const found = inflections('سوريه', 3).find(({form}) => form === 'والسوريه');
	assert.equal(found?.conjunction, 1);
});

test('gives none when too little is left', () => {
	assert.deepEqual(forms('قوات'), []);
	assert.deepEqual(forms(''), []);
});
