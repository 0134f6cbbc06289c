import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCensus} from '../../source/actors/create-census.ts';
import {tagText} from './support/tag-text.ts';

function corpus(...texts: string[]) {
	const census = createCensus();
	for (const text of texts) census.add(tagText(text));
	return census.ranked().map(make => make());
}

test('counts articles and mentions, most articles first', () => {
	const actors = corpus(
		'زار بوتين دمشق',
		'قال بوتين ثم قال بوتين',
		'قال ماكرون وقال ماكرون وقال ماكرون',
	);
	assert.deepEqual(
		actors.map(({id, articleCount, mentionCount}) => [id, articleCount, mentionCount]),
		[
			['person/vladimir-putin', 2, 3],
			['person/emmanuel-macron', 1, 3],
			['place/damascus', 1, 1],
		],
	);
});

test('lists the forms seen, most frequent first', () => {
	const [putin] = corpus('قال فلاديمير بوتين. وقال بوتين', 'قال بوتين');
	assert.deepEqual(putin!.aliases, ['بوتين', 'فلاديمير بوتين']);
	assert.equal(putin!.englishName, 'Vladimir Putin');
	assert.equal(putin!.country, 'RU');
});

test('gives the alef that a clitic swallows back to a name', () => {
	const [riyadh] = corpus('وصل إلى الرياض', 'عاد للرياض أمس ثم غادر الرياض');
	assert.deepEqual(riyadh!.aliases, ['الرياض']);
	assert.equal(riyadh!.mentionCount, 3);
});

test('takes spellings of one unlisted name for one actor, shown as most write it', () => {
	const actors = corpus(
		'قال الدكتور غريغوري سوخوفسكي',
		'قال الدكتور غريغوري سوخوفسكي',
		'قال الدكتور جريجوري سوخوفسكي',
	);
	assert.equal(actors.length, 1);
	assert.equal(actors[0]!.name, 'غريغوري سوخوفسكي');
	assert.equal(actors[0]!.articleCount, 3);
	assert.equal(actors[0]!.ids.length, 2);
});

test('is empty for a corpus that names nobody', () => {
	assert.deepEqual(corpus('كتب الولد الدرس', ''), []);
});
