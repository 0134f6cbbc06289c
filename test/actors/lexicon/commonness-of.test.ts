import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commonness, commonnessOf} from '../../../source/actors/lexicon/commonness-of.ts';
import {foldWord} from '../../../source/actors/lexicon/fold-word.ts';
import {type Measure, verbForms} from '../../../source/actors/lexicon/verb-forms.ts';
import {verbRoots} from '../../../source/actors/lexicon/verb-roots.ts';

function common(words: string): boolean[] {
	return words.split(' ').map(word => commonnessOf(foldWord(word)) > commonness.bent);
}

test('knows nouns with article, conjunction and endings', () => {
	assert.deepEqual(common('الحكومة والحكومة بالقانون اجتماعات محادثاتهما'), Array(5).fill(true));
});

test('knows verbs in every person, with future and pronouns', () => {
	assert.deepEqual(common('يعقدان سيستقبل استقبلت يؤكدون نستخدمها اتفقوا'), Array(6).fill(true));
});

test('knows verbal nouns and participles of the derived measures', () => {
	assert.deepEqual(common('استيطان مؤكدا انهيار المستقيل متضامنين'), Array(5).fill(true));
});

test('leaves foreign names and family names alone', () => {
	assert.deepEqual(
		common('لافروف شويغو باتروشيف زيلينسكي غوتيريش الجلجلوتي'),
		Array(6).fill(false),
	);
});

test('takes a word with a preposition only for one that seems bent', () => {
	assert.equal(commonnessOf(foldWord('لحكومة')), commonness.bent);
});

test('has no root twice in a measure, and forms for each', () => {
	for (const measure of Object.keys(verbRoots) as Measure[]) {
		const roots = verbRoots[measure].trim().split(/\s+/);
		assert.equal(new Set(roots).size, roots.length, `measure ${measure}`);
		for (const root of roots) {
			assert.ok(
				verbForms(root, measure).perfects.every(form => form.length >= 2),
				`${measure} ${root}`,
			);
		}
	}
});
