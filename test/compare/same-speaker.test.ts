import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isSameSpeaker, officeActors} from '../../source/compare/same-speaker.ts';
import {findSpeakers} from '../../source/compare/speaker.ts';
import {type Name, smallSide} from './fixtures/small-article.ts';

const putin: Name = {text: 'بوتين', actor: 'person/vladimir-putin'};
const assad: Name = {text: 'الأسد', actor: 'person/bashar-al-assad'};

function areSame(a: string, b: string, names: readonly Name[] = []): boolean | null {
	const sides = [smallSide(a, names), smallSide(b, names)] as const;
	const [first, second] = sides.map(side => findSpeakers(side).at(-1)!);
	return isSameSpeaker(first!, second!, officeActors(sides));
}

test('knows a speaker by the name and by the office that name holds in the other report', () => {
	const holder: Name = {...putin, office: 'الرئيس الروسي'};
	assert.equal(
		areSame(
			'قال الرئيس الروسي إنه يدعم.',
			'التقى الرئيس الروسي بوتين الوفد. وقال بوتين إنه يدعم.',
			[holder],
		),
		true,
	);
});

test('tells two known people apart', () => {
	assert.equal(areSame('قال بوتين إنه يدعم.', 'قال الأسد إنه يدعم.', [putin, assad]), false);
});

test('leaves open who speaks where only offices are named', () => {
	assert.equal(areSame('قال المتحدث إنه وصل.', 'قال الوزير إنه وصل.'), null);
});
