import assert from 'node:assert/strict';
import {test} from 'node:test';
import {datelinePlaces} from '../../source/article/dateline-places.ts';
import {foldedName, foldedNames} from '../../source/article/folded-names.ts';
import {outletNames} from '../../source/article/news-outlets.ts';

test('reads a list of names by lines and by signs between them', () => {
	const list = '\n\tدمشق|ريف دمشق\n\tحلب\n';
	assert.deepEqual([...foldedNames(list)], ['دمشق', 'ريف دمشق', 'حلب']);
});

test('folds a name and leaves one blank between its words', () => {
	assert.equal(foldedName(' «القاهرة  الإخبارية» '), 'القاهره الاخباريه');
});

test('finds only folded names in the lists, as no other would ever be found', () => {
	for (const names of [datelinePlaces, ...Object.values(outletNames)]) {
		for (const name of names) assert.equal(foldedName(name), name);
	}
});
