import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mirror} from '../../source/layout/mirror.ts';

test('brackets and quotation marks have mirror images', () => {
	const images = [...'()[]{}<>«»'].map(mirror).join('');
	assert.equal(images, ')(][}{><»«');
});

test('what has no mirror image stays', () => {
	assert.equal(mirror('،'), '،');
	assert.equal(mirror('!'), '!');
});
