import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeTerminal, terminalJson} from '../../source/cli/describe-terminal.ts';
import type {TerminalFinding} from '../../source/cli/find-out-terminal.ts';
import {safeJson} from '../../source/cli/safe-json.ts';
import {english} from '../../source/messages/english.ts';
import {chooseTerminal, type Evidence} from '../../source/terminal/choose-terminal.ts';

function finding(evidence: Evidence, asked: Partial<TerminalFinding> = {}): TerminalFinding {
	const choice = chooseTerminal(evidence);
	return {
		...{evidence, choice, told: 'unknown', key: ''},
		look: {colors: 'none', ground: 'unknown', showsMarks: true, groundsAtWords: true},
		...asked,
	};
}

test('tells each question with its answer, or that there was none', () => {
	const answers = {secondary: '41;379;0', version: 'XTerm(379)', primary: '64;1'};
	const text = describeTerminal(finding({environment: {}, ...answers}, {answers}), english);
	assert.match(text, /^Asked\n {2}secondary device attributes +41;379;0$/m);
	assert.match(text, /^ {2}background color +no answer$/m);
	assert.match(text, /^ {2}terminal +xterm: it answered so$/m);
});

test('tells that nothing was asked, and what the environment says', () => {
	const text = describeTerminal(finding({environment: {TERM: 'foot'}}), english);
	assert.match(text, /^Not asked: standard output is no terminal/);
	assert.match(text, /^ {2}TERM +foot$/m);
	assert.match(text, /^ {2}terminal +foot: the environment says so$/m);
});

test('names a variable once, though several things are told by it', () => {
	const text = describeTerminal(finding({environment: {COLORFGBG: '0;15'}}), english);
	assert.equal(text.match(/COLORFGBG/g)?.length, 1);
});

test('tells a choice by eye from an answer of earlier', () => {
	const because = (byEye: boolean) =>
		describeTerminal(finding({environment: {}, remembered: {word: 'st', byEye}}), english);
	assert.match(because(true), /st: you chose by eye/);
	assert.match(because(false), /st: it answered so earlier/);
});

test('lets no control through that an answer or a variable holds', () => {
	const hostile = '\x1b[2J\x9b31m\u202e\u2028x\x07';
	const evidence = {environment: {TERM: hostile, TMUX: hostile}, tmux: hostile, version: hostile};
	const asked = {answers: {version: hostile, background: hostile}};
	const found = finding(evidence, asked);
	for (const text of [describeTerminal(found, english), safeJson(terminalJson(found))]) {
		assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/);
	}
});

test('gives the same to a program, null where nothing is known', () => {
	const {asked, flag, remembered, chosen} = terminalJson(
		finding({environment: {}, flag: 'kitty'}, {answers: {secondary: '1;4000;26'}}),
	);
	assert.deepEqual(asked, {
		...{secondary: '1;4000;26', version: null},
		...{background: null, primary: null},
	});
	assert.deepEqual(
		[flag, remembered, chosen.name, chosen.encoding],
		['kitty', null, 'kitty', 'words'],
	);
	assert.equal(terminalJson(finding({environment: {}})).asked, null);
});
