import assert from 'node:assert/strict';
import {test} from 'node:test';
import {editQuery} from '../../../source/ui/articles/edit-query.ts';

test('backspace takes the last letter with its marks', () => {
	assert.equal(editQuery('بوتينَ', 'backspace'), 'بوتي');
	assert.equal(editQuery('', 'backspace'), '');
});

test('Ctrl-W takes the last word and Ctrl-U everything', () => {
	assert.equal(editQuery('بوتين والأسد', 'ctrl+w'), 'بوتين ');
	assert.equal(editQuery('بوتين ', 'ctrl+w'), '');
	assert.equal(editQuery('بوتين والأسد', 'ctrl+u'), '');
});

test('a letter is not an editing key', () => {
	assert.equal(editQuery('بوتين', 'j'), undefined);
});
