import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rememberReply} from '../../source/cli/remember-reply.ts';
import {fallbackSettings} from '../../source/cli/settings.ts';
import {terminalEvidence} from '../../source/cli/terminal-evidence.ts';
import type {TerminalMemory} from '../../source/cli/terminal-memory.ts';
import {chooseTerminal, type Remembered} from '../../source/terminal/choose-terminal.ts';

const environment = {TERM: 'xterm-kitty'};

/** A memory that knows the same of every terminal. */
function memoryOf(answer?: Remembered) {
	const kept: (Remembered | undefined)[] = [];
	const memory: TerminalMemory = {recall: () => answer, keep: (_, other) => kept.push(other)};
	return {memory, kept};
}

test('the flag stands above the setting, the setting above what is remembered, and that above the environment', () => {
	const {memory} = memoryOf({word: 'st', byEye: true});
	const settings = {...fallbackSettings, terminal: 'foot'} as const;
	const named = (evidence: Parameters<typeof chooseTerminal>[0]) => chooseTerminal(evidence).name;
	const known = {memory, environment};
	assert.equal(named(terminalEvidence({terminal: 'putty'}, {...known, settings})), 'putty');
	assert.equal(named(terminalEvidence({}, {...known, settings})), 'foot');
	assert.equal(named(terminalEvidence({}, {...known, settings: fallbackSettings})), 'st');
	const nothing = {...known, ...memoryOf(), settings: fallbackSettings};
	assert.equal(named(terminalEvidence({}, nothing)), 'kitty');
});

test('--terminal auto finds out, whatever was settled or chosen', () => {
	const {memory} = memoryOf({word: 'st', byEye: true});
	const settings = {...fallbackSettings, terminal: 'foot'} as const;
	const evidence = terminalEvidence({terminal: 'auto'}, {settings, memory, environment});
	assert.deepEqual(evidence, {environment});
});

test('keeps what a reply told, once, and nothing that was only guessed', () => {
	const replied = chooseTerminal({environment, secondary: '41;379;0'});
	const guessed = chooseTerminal({environment});
	const cases = [
		[memoryOf(), replied, [{word: 'xterm', byEye: false}]],
		[memoryOf({word: 'xterm', byEye: false}), replied, []],
		[memoryOf({word: 'kitty', byEye: false}), replied, [{word: 'xterm', byEye: false}]],
		[memoryOf({word: 'runs', byEye: true}), replied, []],
		[memoryOf(), guessed, []],
	] as const;
	for (const [{memory, kept}, choice, expected] of cases) {
		rememberReply(choice, memory, environment);
		assert.deepEqual(kept, expected);
	}
});
