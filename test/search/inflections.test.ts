import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stem} from '../../source/arabic/stem.ts';
import {inflections} from '../../source/search/inflections.ts';

test('gives the forms of one stem, the word among them', () => {
	for (const word of ['السوريين', 'مدينه', 'والمستشفيات']) {
		const forms = inflections(word).map(({form}) => form);
		assert.ok(forms.includes(word), word);
		assert.ok(forms.filter(form => stem(form) === stem(word)).length > forms.length / 2);
	}
});
