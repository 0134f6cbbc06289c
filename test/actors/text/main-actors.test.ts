import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTagger} from '../../../source/actors/tag-article.ts';
import {articleOf} from '../support/tag-text.ts';

const tag = createTagger();
const mainOf = (title: string, ...body: string[]) =>
	tag({...articleOf([title, ...body].join('\n'), ['title']), titleFrom: 'stated'}).main;

test('takes whom the headline names for a main actor', () => {
	const main = mainOf(
		'لافروف يلتقي نظيره',
		'وصل سيرغي لافروف إلى المطار صباحا',
		`${'كلام طويل عن الطقس '.repeat(30)} وذكرت رويترز وقطر ذلك`,
	);
	assert.deepEqual(main, ['person/sergey-lavrov']);
});

test('takes who is named often for a main actor, and an agency for none', () => {
	const often = 'وفي السودان قتال. ';
	assert.deepEqual(mainOf('معارك جديدة', `${often.repeat(5)}ونقلت رويترز ذلك. وقالت رويترز أيضا`), [
		'place/sudan',
	]);
});

test('names at most three, and puts them first among the actors', () => {
	const {main, actors} = tag(
		articleOf('سوريا ولبنان والعراق والأردن في سوريا ولبنان والعراق والأردن'),
	);
	assert.equal(main.length, 3);
	assert.deepEqual(
		actors.slice(0, 3).map(({id}) => id),
		main,
	);
});
