import assert from 'node:assert/strict';
import {test} from 'node:test';
import {actorHaystack, findActors} from '../../source/actors/find-actors.ts';

const actors = [
	{id: 'person/nicholas-putin', name: 'نيكولا بوتين', aliases: ['بوتين']},
	{id: 'place/russia', name: 'روسيا', englishName: 'Russia'},
	{id: 'person/vladimir-putin', name: 'فلاديمير بوتين', englishName: 'Vladimir Putin'},
	{id: 'person/احمد-فؤاد', name: 'أحمد فؤاد'},
].map(actor => ({type: 'person' as const, ...actor}));
const haystacks = actors.map(actorHaystack);
const found = (typed: string) => findActors(haystacks, typed).map(index => actors[index]!.id);

test('finds by the beginnings of words, however they are written', () => {
	assert.deepEqual(found('بوت'), ['person/nicholas-putin', 'person/vladimir-putin']);
	assert.deepEqual(found('احمد فواد'), ['person/احمد-فؤاد']);
	assert.deepEqual(found('put vlad'), ['person/vladimir-putin']);
	assert.deepEqual(found('وتين'), []);
});

test('puts those first whose whole name is typed, then those whose name begins so', () => {
	const list = ['تيران وصنعاء', 'صنعاء القديمة', 'صنعاء'].map((name, index) =>
		actorHaystack({id: `place/${index}`, type: 'place', name}),
	);
	assert.deepEqual(findActors(list, 'صنعاء'), [2, 1]);
	assert.deepEqual(findActors(list, 'وصنعاء'), [0]);
	assert.deepEqual(findActors([...list, '\n sanaa\n'], 'sanaa'), [3]);
});

test('finds everybody by nothing', () => {
	assert.equal(found(' ').length, actors.length);
});
