import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BlockRole} from '../../../source/article/article.ts';
import {dispersion} from '../../../source/ui/actors/dispersion.ts';
import {articleOf} from '../../actors/support/tag-text.ts';

const lines = (...roles: BlockRole[]) =>
	articleOf(roles.map(() => 'ا'.repeat(99)).join('\n'), roles);
const at = (...offsets: number[]) => offsets.map(from => ({from, to: from + 1}));

test('counts the mentions in each part of an article, from its beginning', () => {
	const article = lines('title', 'body', 'body', 'body');
	assert.deepEqual(dispersion(article, at(0, 110, 120, 398), 4), [1, 2, 0, 1]);
});

test('measures the article without what surrounds it', () => {
	const article = lines('boilerplate', 'title', 'body', 'related-title');
	assert.deepEqual(dispersion(article, at(100, 298), 2), [1, 1]);
});

test('has a place for everything, even in an article without text', () => {
	assert.deepEqual(dispersion(articleOf(''), at(0, 5), 3), [1, 0, 1]);
	assert.deepEqual(dispersion(articleOf('ا'), [], 2), [0, 0]);
});
