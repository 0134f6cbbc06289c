import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ActorAddition} from '../../../source/actors/corrections/corrections.ts';
import {extendGazetteer} from '../../../source/actors/corrections/extend-gazetteer.ts';
import {loadGazetteer} from '../../../source/actors/gazetteer/gazetteer.ts';
import {createTagger} from '../../../source/actors/tag-article.ts';
import {articleOf} from '../support/tag-text.ts';

const addition = (id: string, ...texts: string[]): ActorAddition => ({
	...{id, offices: []},
	names: texts.map(text => ({text, condition: 'always', before: ''}) as const),
});

const tagged = (text: string, ...additions: ActorAddition[]) =>
	createTagger(extendGazetteer(loadGazetteer(), additions))(articleOf(text)).mentions.map(
		mention => `${mention.text} ${mention.actor}`,
	);

test('finds an actor that only the reader knows', () => {
	const text = 'اشترى الولد ورقا من بائع الورق الأزرق';
	assert.deepEqual(tagged(text), []);
	assert.deepEqual(tagged(text, addition('organization/blue-paper', 'بائع الورق الأزرق')), [
		'بائع الورق الأزرق organization/blue-paper',
	]);
});

test('finds a known actor by a name of the reader, and by its own still', () => {
	const putin = addition('person/vladimir-putin', 'قيصر الكرملين');
	assert.deepEqual(tagged('قال قيصر الكرملين ثم قال فلاديمير بوتين', putin), [
		'قيصر الكرملين person/vladimir-putin',
		'فلاديمير بوتين person/vladimir-putin',
	]);
});

test('gives a name that both claim to the reader', () => {
	assert.deepEqual(tagged('وصل إلى دمشق', addition('organization/damascus', 'دمشق')), [
		'دمشق organization/damascus',
	]);
});

test('is the same gazetteer without additions', () => {
	assert.equal(extendGazetteer(loadGazetteer(), []), loadGazetteer());
});
