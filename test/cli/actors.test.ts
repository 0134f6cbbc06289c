import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root, runProgram} from '../support/run-program.ts';

const json = (...words: string[]) => JSON.parse(runProgram([...words, '--json']).stdout);

test('everybody in the corpus is listed with counts, one a line', () => {
	const {status, stdout} = runProgram(['actors']);
	assert.equal(status, 0);
	assert.match(stdout, /^\d+\t\d+\tفلاديمير بوتين\tVladimir Putin\tperson\/vladimir-putin$/m);
});

test('every mention of an actor stands where it says, with what is around it', () => {
	const {actor, mentions} = json('actors', 'person/vladimir-putin');
	assert.equal(actor.name, 'فلاديمير بوتين');
	assert.equal(mentions.length, actor.mentionCount);
	for (const {article, from, to, text, before, after, rule} of mentions) {
		const whole = readFileSync(join(root, 'corpus', article), 'utf8');
		assert.equal(whole.slice(from, to), text);
		assert.equal(whole.slice(from - before.length, to + after.length), before + text + after);
		assert.ok(rule.length > 0);
	}
});

test('an actor is found by a name in Arabic or English, or by a part of one', () => {
	for (const words of ['فلاديمير بوتين', 'Vladimir Putin', 'putin', 'بوتين']) {
		assert.equal(json('actors', words).actor.id, 'person/vladimir-putin', words);
	}
});

test('a name that nobody bears is 1, one that several bear lists them', () => {
	assert.equal(runProgram(['actors', 'Nobody']).status, 1);
	const {status, stderr} = runProgram(['actors', 'روسيه']);
	assert.ok(status !== 0 && stderr !== '');
});

test('only the article itself is tagged, not what is glued to it', () => {
	const {mentions, blocks} = json('show', '004');
	const related = blocks.filter(({role}: {role: string}) => role.startsWith('related'));
	assert.ok(related.length > 0 && mentions.length > 0);
	for (const {from} of mentions) {
		assert.ok(
			!related.some((block: {from: number; to: number}) => block.from <= from && from < block.to),
		);
	}
});

test('a search can be narrowed to the articles that name an actor', () => {
	const {hits} = json('search', 'actor:person/ahmed-al-sharaa');
	assert.deepEqual(
		hits.map(({id}: {id: string}) => id),
		['004_45d3d013a84f8851.txt'],
	);
});
