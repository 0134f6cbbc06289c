import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorrector} from '../../../source/actors/corrections/correct-tags.ts';
import {type Corrections, noCorrections} from '../../../source/actors/corrections/corrections.ts';
import {createCensus} from '../../../source/actors/create-census.ts';
import {tagText} from '../support/tag-text.ts';

const text = 'التقى فلاديمير بوتين الوزير سامر المقداد في دمشق. وقال بوتين ثم قال المقداد';

const corrected = (corrections: Partial<Corrections>, written = text, article = 'a.txt') =>
	createCorrector({...noCorrections, ...corrections}).correct(tagText(written), article);

const named = ({mentions}: ReturnType<typeof corrected>) =>
	mentions.map(mention => `${mention.text} ${mention.actor}`);

test('gives the same tags back where nothing is corrected', () => {
	const tags = tagText(text);
	const corrector = createCorrector({...noCorrections, stopNames: ['باريس']});
	assert.equal(corrector.correct(tags, 'a.txt'), tags);
	assert.equal(createCorrector(noCorrections).correct(tags, 'a.txt'), tags);
});

test('takes out an actor by its id, and every form of its name', () => {
	const {mentions, actors} = corrected({stopIds: ['person/vladimir-putin']});
	assert.deepEqual(
		mentions.map(mention => mention.text),
		['سامر المقداد', 'دمشق', 'المقداد'],
	);
	assert.ok(!actors.some(({id}) => id === 'person/vladimir-putin'));
});

test('takes out a name however its letters are written, and leaves the other names of the actor', () => {
	assert.deepEqual(named(corrected({stopNames: ['بُوتِين']})), [
		'فلاديمير بوتين person/vladimir-putin',
		'سامر المقداد person/سامر-المقداد',
		'دمشق place/damascus',
		'المقداد person/سامر-المقداد',
	]);
});

test('finds a stopped name behind the clitic that swallows its alef', () => {
	const report = 'انسحاب للقوات الروسية من دمشق';
	assert.ok(tagText(report).mentions.some(mention => mention.text === 'لقوات الروسية'));
	const {mentions} = corrected({stopNames: ['القوات الروسية']}, report);
	assert.ok(!mentions.some(mention => mention.text === 'لقوات الروسية'));
});

test('makes two actors one, with the name and type of the one they are the same as', () => {
	const tags = corrected({
		merges: [{id: 'person/سامر-المقداد', as: 'person/faisal-mekdad'}],
	});
	const mekdad = tags.actors.find(({id}) => id === 'person/faisal-mekdad');
	assert.equal(mekdad?.name, 'فيصل المقداد');
	assert.equal(mekdad?.englishName, 'Faisal Mekdad');
	assert.equal(mekdad?.mentionCount, 2);
	assert.match(
		tags.mentions.find(({text}) => text === 'المقداد')!.rule,
		/^merged in actors\.toml; /,
	);
	const [place] = corrected({
		merges: [{id: 'place/damascus', as: 'organization/syrian-state'}],
	}).mentions.filter(mention => mention.text === 'دمشق');
	assert.equal(place?.type, 'organization');
});

test('merges all spellings of a name no list knows', () => {
	const merges = [
		{id: 'person/غريغوري-سوخوفسكي', as: 'person/grigory-sukhovsky', name: 'سوخوفسكي'},
	];
	const {actors} = corrected({merges}, 'قال الدكتور جريجوري سوخوفسكي');
	assert.deepEqual(
		actors.map(({id, name}) => [id, name]),
		[['person/grigory-sukhovsky', 'سوخوفسكي']],
	);
});

test('splits a form of a name off, in some articles or in all', () => {
	const split = {
		...{id: 'person/vladimir-putin', as: 'person/other-putin', name: 'بوتين الآخر'},
		...{names: ['بوتين'], articles: ['b.txt']},
	};
	assert.equal(corrected({splits: [split]}).actors[0]?.id, 'person/vladimir-putin');
	const {actors} = corrected({splits: [split]}, text, 'b.txt');
	assert.ok(actors.some(({id, name}) => id === 'person/other-putin' && name === 'بوتين الآخر'));
	assert.ok(actors.some(({id}) => id === 'person/vladimir-putin'));
});

test('counts a corpus by the corrected tags', () => {
	const merges = [{id: 'person/سامر-المقداد', as: 'person/faisal-mekdad'}];
	const census = createCensus();
	census.add(corrected({merges}, 'قال الوزير سامر المقداد'));
	census.add(corrected({merges}, 'قال فيصل المقداد'));
	const first = census.ranked()[0]?.();
	assert.deepEqual([first?.id, first?.articleCount], ['person/faisal-mekdad', 2]);
});
