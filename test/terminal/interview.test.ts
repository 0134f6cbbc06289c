import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Interview} from '../../source/terminal/interview.ts';
import {KeySource} from '../../source/terminal/key-source.ts';
import {fakeInput, settle} from './fixtures/fake-terminal.ts';

function ask() {
	const input = fakeInput();
	const keys = new KeySource();
	keys.open(input);
	const interview = new Interview(keys);
	const asked = interview.ask();
	return {asked, interview, input};
}

async function isOver(interview: Interview): Promise<boolean> {
	await settle();
	return await Promise.race([interview.finished.then(() => true), settle().then(() => false)]);
}

test('asks for the fence last', () => {
	assert.ok(ask().asked.endsWith('\x1b[c'));
});

test('is over with the answer to the fence and has kept what came before', async () => {
	const {interview, input} = ask();
	input.write('\x1b[>41;379;0c\x1bP>|XTerm(379)\x1b\\\x1b]11;rgb:ffff/ffff/ffff\x1b\\');
	assert.equal(await isOver(interview), false);
	input.write('\x1b[?64;1c');
	assert.equal(await isOver(interview), true);
	assert.deepEqual(interview.answers, {
		...{primary: '64;1', secondary: '41;379;0', version: 'XTerm(379)'},
		background: 'ffff/ffff/ffff',
	});
});

test('waits behind the fence for what GNU screen has handed on', async () => {
	const {interview, input} = ask();
	input.write('\x1b[>83;40900;0c\x1b[?1;2c');
	assert.equal(await isOver(interview), false);
	input.write('\x1b]11;rgb:0000/0000/0000\x1b\\');
	assert.equal(await isOver(interview), true);
	assert.equal(interview.answers.background, '0000/0000/0000');
});

test('is over at last when the terminal outside of GNU screen does not answer', async () => {
	const {interview, input} = ask();
	input.write('\x1b[>83;40900;0c\x1b[?1;2c');
	assert.equal(await interview.answered(), true);
});
