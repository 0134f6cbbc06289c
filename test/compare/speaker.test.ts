import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PreparedSide} from '../../source/compare/prepare-side.ts';
import {prepareSide} from '../../source/compare/prepare-side.ts';
import {findSpeakers} from '../../source/compare/speaker.ts';
import {type Name, smallArticle, smallSide, taggedArticle} from './fixtures/small-article.ts';

const putin: Name = {text: 'بوتين', actor: 'person/vladimir-putin'};
const peskov: Name = {text: 'دميتري بيسكوف', actor: 'person/dmitry-peskov'};

function subjects(side: PreparedSide) {
	return findSpeakers(side).map(speaker =>
		speaker ? side.article.text.slice(speaker.subject.from, speaker.subject.to) : null,
	);
}

test('finds who is named behind a verb of speech', () => {
	assert.deepEqual(subjects(smallSide('وأكد الرئيس الروسي أن العلاقات تتطور.')), ['الرئيس الروسي']);
	assert.deepEqual(subjects(smallSide('من جانبه ، قال الوزير إن المحادثات بدأت.')), ['الوزير']);
});

test('carries the speaker on over verbs without a subject and open quotations', () => {
	const side = smallSide('وقال الوزير: «بدأت المحادثات. وسوف تستمر». وأضاف أنها مهمة. ثم غادر.');
	assert.deepEqual(subjects(side), ['الوزير', 'الوزير', 'الوزير', null]);
	assert.deepEqual(
		findSpeakers(side).map(speaker => speaker?.isCarried),
		[false, true, true, undefined],
	);
});

test('hears the newspaper where nobody is said to speak', () => {
	assert.deepEqual(subjects(smallSide('وصل الوفد إلى موسكو مساء أمس.')), [null]);
});

test('gives the actor where the tags name one', () => {
	const side = smallSide('وقال المتحدث باسم الكرملين، دميتري بيسكوف، إن اللقاء مهم.', [peskov]);
	assert.equal(findSpeakers(side)[0]!.actor, 'person/dmitry-peskov');
});

test('ends the subject with the name where nothing else marks its end', () => {
	const side = smallSide('وأكد بوتين دعم بلاده للحكومة.', [putin]);
	assert.deepEqual(subjects(side), ['بوتين']);
});

test('takes the words before the colon of a headline for the speaker', () => {
	const {article, tags} = taggedArticle(smallArticle('بوتين: العلاقات تتطور', ['نص.']), [putin]);
	const [first] = findSpeakers(prepareSide(article, tags));
	assert.equal(first!.actor, 'person/vladimir-putin');
});

test('says how sure the verb makes it', () => {
	const [says, claims] = ['قال الوزير إنه وصل.', 'زعم الوزير أنه وصل.'].map(
		text => findSpeakers(smallSide(text))[0]!.verb!.force,
	);
	assert.deepEqual([says, claims], ['says', 'claims']);
});

test('does not take بين for a verb where it says between', () => {
	assert.deepEqual(subjects(smallSide('بين البلدين علاقات قديمة.')), [null]);
	assert.deepEqual(subjects(smallSide('وبين الوزير أن العلاقات قديمة.')), ['الوزير']);
});
