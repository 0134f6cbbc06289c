import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	asTerminalWord,
	chooseTerminal,
	type Evidence,
	terminalKey,
} from '../../source/terminal/choose-terminal.ts';
import {parseReply} from '../../source/terminal/parse-reply.ts';

/** What each terminal replied, name and version first, then secondary device attributes; and variables that it set. */
const met: readonly [name: string, version: string, secondary: string, environment: string][] = [
	['xterm', '\x1bP>|XTerm(379)\x1b\\', '\x1b[>41;379;0c', 'TERM=xterm XTERM_VERSION=XTerm(379)'],
	['vte', '', '\x1b[>65;7006;1c', 'TERM=xterm-256color COLORTERM=truecolor VTE_VERSION=7006'],
	['kitty', '\x1bP>|kitty(0.26.5)\x1b\\', '\x1b[>1;4000;26c', 'TERM=xterm-kitty KITTY_WINDOW_ID=1'],
	[
		'konsole',
		'\x1bP>|Konsole 22.12.3\x1b\\',
		'\x1b[>1;115;0c',
		'TERM=xterm-256color KONSOLE_VERSION=221203',
	],
	['qterminal', '', '\x1b[>0;115;0c', 'TERM=xterm-256color COLORFGBG=15;0 WINDOWID=0'],
	['mlterm', '', '\x1b[>24;279;0c', 'TERM=mlterm MLTERM=3.9.0'],
	['putty', '', '\x1b[>0;136;0c', 'TERM=xterm'],
	['alacritty', '', '\x1b[>0;1700;1c', 'TERM=alacritty ALACRITTY_WINDOW_ID=2097159'],
	['foot', '\x1bP>|foot(1.13.1)\x1b\\', '\x1b[>1;011301;0c', 'TERM=foot'],
	['urxvt', '', '\x1b[>85;95;0c', 'TERM=rxvt-unicode-256color'],
	['xtermjs', '', '\x1b[>0;276;0c', 'TERM=xterm-256color'],
	['zutty', '', '\x1b[>64;0;0c', 'TERM=xterm-256color ZUTTY_VERSION=0.14-DEBUG'],
];

/** What they reply by their documentation or source. */
const readOf: readonly [name: string, version: string, secondary: string][] = [
	['windows', '', '\x1b[>0;10;1c'],
	['wezterm', '\x1bP>|WezTerm 20240203-110809-5046fc22\x1b\\', '\x1b[>1;277;0c'],
	['ghostty', '\x1bP>|ghostty 1.0.0\x1b\\', '\x1b[>1;10;0c'],
	['iterm2', '\x1bP>|iTerm2 3.5.0\x1b\\', '\x1b[>64;2500;0c'],
	['apple', '', '\x1b[>1;95;0c'],
	['mintty', '\x1bP>|mintty 3.7.0\x1b\\', '\x1b[>77;30700;0c'],
	['vte', '\x1bP>|VTE(7600)\x1b\\', '\x1b[>61;7600;1c'],
];

function said(version: string, secondary: string, variables = ''): Evidence {
	const replies = [version, secondary].map(parseReply);
	const evidence: {version?: string; secondary?: string} = {};
	for (const reply of replies) {
		if (reply?.kind === 'version') evidence.version = reply.text;
		if (reply?.kind === 'secondary') evidence.secondary = reply.numbers;
	}
	return {environment: variablesOf(variables), ...evidence};
}

function variablesOf(text: string): Record<string, string> {
	return Object.fromEntries(
		text.split(' ').map(pair => [pair.split('=')[0]!, pair.slice(pair.indexOf('=') + 1)]),
	);
}

test('knows each terminal by its replies alone, as over a line to another machine', () => {
	for (const [name, version, secondary] of [...met, ...readOf]) {
		assert.equal(chooseTerminal(said(version, secondary, 'TERM=xterm-256color')).name, name);
	}
});

test('knows a terminal that told its name only by its numbers as well', () => {
	for (const [name, , secondary] of met) {
		assert.equal(chooseTerminal(said('', secondary)).name, name);
	}
});

test('knows by the environment what replies nothing, or has not replied yet', () => {
	const silent = met.filter(([name]) => !['putty', 'xtermjs'].includes(name));
	for (const [name, , , variables] of silent) {
		const {name: found, because} = chooseTerminal({environment: variablesOf(variables)});
		assert.deepEqual([found, because], [name, 'environment']);
	}
	assert.equal(chooseTerminal({environment: {TERM: 'st-256color'}}).name, 'st');
	assert.equal(
		chooseTerminal({environment: {TERM: 'xterm', TERM_PROGRAM: 'vscode'}}).name,
		'xtermjs',
	);
});

test('believes a reply more than variables, which another terminal may have left', () => {
	const {name, because} = chooseTerminal(
		said('', '\x1b[>41;379;0c', 'TERM=xterm KITTY_WINDOW_ID=1 TMUX=/tmp/tmux,1,0'),
	);
	assert.deepEqual([name, because], ['xterm', 'reply']);
});

test('sends each of them rows in the encoding that was measured for it', () => {
	const encodings = met.map(([name, version, secondary]) => [
		name,
		chooseTerminal(said(version, secondary)).encoding,
	]);
	assert.deepEqual(
		encodings.filter(([, encoding]) => encoding !== 'visual'),
		[
			['kitty', 'words'],
			['konsole', 'isolate'],
			['qterminal', 'runs'],
			['mlterm', 'switched'],
			['putty', 'whole-row'],
		],
	);
});

test('inside tmux asks tmux, and then the environment', () => {
	const inTmux = said(
		'\x1bP>|tmux 3.3a\x1b\\',
		'\x1b[>84;0;0c',
		'TERM=tmux-256color TMUX=x VTE_VERSION=7006',
	);
	const told = (tmux: string) => chooseTerminal({...inTmux, tmux});
	assert.deepEqual(
		[
			'XTerm(379) xterm',
			'kitty(0.26.5) xterm-kitty',
			'Konsole 22.12.3 xterm-256color',
			' mlterm',
		].map(tmux => told(tmux).name),
		['xterm', 'kitty', 'konsole', 'mlterm'],
	);
	assert.equal(told('kitty(0.26.5) xterm-kitty').because, 'tmux');
	assert.deepEqual([told(' xterm-256color').name, told('').because], ['vte', 'environment']);
	assert.equal(told('').inside, 'tmux');
});

test('takes for PuTTY what calls itself xterm and does not answer tmux, if nothing else is known', () => {
	const choose = (tmux: string, variables = 'TMUX=x') =>
		chooseTerminal({environment: variablesOf(variables), tmux});
	const {name, because} = choose(' xterm [bpaste,title]');
	assert.deepEqual([name, because], ['putty', 'tmux']);
	assert.equal(choose(' xterm []').name, 'unknown');
	assert.equal(choose(' xterm-256color [bpaste,title]').name, 'unknown');
	assert.equal(choose('XTerm(379) xterm [bpaste,title]').name, 'xterm');
	assert.equal(choose(' xterm [bpaste,title]', 'TMUX=x VTE_VERSION=7006').name, 'vte');
});

test('makes links where the terminal is known to have them, in tmux where tmux hands them on', () => {
	const hasLinks = (evidence: Evidence) => chooseTerminal(evidence).hasLinks;
	assert.ok(hasLinks({environment: {TERM: 'foot'}}));
	assert.ok(hasLinks({environment: {}, flag: 'vte'}));
	assert.ok(!hasLinks({environment: {TERM: 'xterm-256color'}}));
	assert.ok(!hasLinks(said('', '\x1b[>41;379;0c')));
	assert.ok(!hasLinks({environment: {STY: '1.x', TERM: 'foot'}}));

	const inTmux = (features: string) =>
		hasLinks({environment: {TMUX: 'x'}, tmux: `foot(1.16.2) foot [${features}]`});
	assert.ok(inTmux('256,RGB,hyperlinks,title'));
	assert.ok(!inTmux('256,RGB,title'));
	assert.ok(!hasLinks({environment: {TMUX: 'x'}}));
});

test('knows when tmux leaves eight colors of all', () => {
	const hasFewColors = (tmux?: string) =>
		chooseTerminal({environment: {TMUX: 'x'}, ...(tmux !== undefined && {tmux})}).hasFewColors;
	assert.deepEqual(
		[' mlterm [bpaste,focus,title]', ' xterm [bpaste,title]', ' xterm []', ' xterm'].map(
			hasFewColors,
		),
		Array(4).fill(true),
	);
	assert.deepEqual(
		[
			...['XTerm(379) xterm [256,bpaste,RGB,title]', ' st-256color [bpaste]', ' xterm-256color'],
			...['kitty(0.26.5) xterm-kitty []', '', undefined],
		].map(hasFewColors),
		Array(6).fill(false),
	);
	const {name} = chooseTerminal({environment: {}, tmux: 'Konsole 22.12.3 xterm-256color [title]'});
	assert.equal(name, 'konsole');
});

test('knows tmux over a line by its reply, GNU screen and mosh as well', () => {
	assert.equal(chooseTerminal(said('', '\x1b[>84;0;0c')).inside, 'tmux');
	assert.equal(chooseTerminal(said('', '\x1b[>83;40900;0c')).inside, 'screen');
	assert.equal(chooseTerminal(said('', '\x1b[>1;10;0c')).inside, 'mosh');
	assert.equal(chooseTerminal(said('\x1bP>|ghostty 1.0\x1b\\', '\x1b[>1;10;0c')).inside, undefined);
	assert.equal(chooseTerminal({environment: {STY: '1.x', TERM: 'screen'}}).inside, 'screen');
});

test('gives Konsole no isolates inside GNU screen, which would give them cells', () => {
	const {name, encoding} = chooseTerminal({environment: {STY: '1.x', KONSOLE_VERSION: '221203'}});
	assert.deepEqual([name, encoding], ['konsole', 'runs']);
});

test('lets a person decide: flag, setting, choice by eye, in this order', () => {
	const evidence: Evidence = {
		...said('\x1bP>|kitty(0.26.5)\x1b\\', '\x1b[>1;4000;26c'),
		flag: 'putty',
		setting: 'konsole',
		remembered: {word: 'runs', byEye: true},
	};
	const {flag, ...withoutFlag} = evidence;
	const {setting, ...byEye} = withoutFlag;
	const seen = [evidence, withoutFlag, byEye].map(chooseTerminal);
	assert.deepEqual(
		seen.map(({name, encoding, because}) => [name, encoding, because]),
		[
			['putty', 'whole-row', 'flag'],
			['konsole', 'isolate', 'setting'],
			['kitty', 'runs', 'remembered'],
		],
	);
	assert.deepEqual([flag, setting], ['putty', 'konsole']);
});

test('keeps to what a reader chose for this terminal, not for another under the same name', () => {
	const inTmux = said('', '\x1b[>84;0;0c', 'TERM=tmux-256color TMUX=x');
	const remembered = {word: 'runs', byEye: true, told: 'konsole'} as const;
	const from = (tmux: string) => chooseTerminal({...inTmux, remembered, tmux});
	assert.equal(chooseTerminal({...inTmux, remembered}).encoding, 'runs');
	assert.equal(from('Konsole 23.1 xterm-256color').encoding, 'runs');
	assert.deepEqual(
		[from('kitty(0.26.5) xterm-kitty').because, from('kitty(0.26.5) xterm-kitty').encoding],
		['tmux', 'words'],
	);
	const unknown = {...remembered, told: 'unknown'} as const;
	assert.equal(chooseTerminal({...inTmux, remembered: unknown}).encoding, 'runs');
	assert.equal(
		chooseTerminal({...inTmux, remembered: unknown, tmux: 'XTerm(379) xterm'}).because,
		'tmux',
	);
});

test('takes an encoding alone for what it says, and all else as it is found', () => {
	const {name, encoding, showsMarks} = chooseTerminal({
		flag: 'isolate',
		environment: {TERM: 'xterm-kitty'},
	});
	assert.deepEqual([name, encoding, showsMarks], ['kitty', 'isolate', false]);
});

test('takes what was found before until the terminal replies', () => {
	const before: Evidence = {
		environment: {TERM: 'xterm'},
		remembered: {word: 'putty', byEye: false},
	};
	assert.equal(chooseTerminal(before).name, 'putty');
	assert.equal(chooseTerminal({...before, secondary: '41;379;0'}).name, 'xterm');
});

test('takes an unknown terminal for one that draws cells where they are put', () => {
	const {name, encoding, because, inside} = chooseTerminal(
		said('\x1bP>|new 1\x1b\\', '\x1b[>99;1;0c'),
	);
	assert.deepEqual([name, encoding, because, inside], ['unknown', 'visual', 'nothing', undefined]);
});

test('accepts as a word the names of terminals and of encodings', () => {
	assert.equal(asTerminalWord('kitty'), 'kitty');
	assert.equal(asTerminalWord('whole-row'), 'whole-row');
	assert.equal(asTerminalWord('toString'), undefined);
});

test('remembers under a key that tells machines and multiplexers apart', () => {
	const key = (variables: string) => terminalKey({environment: variablesOf(variables)});
	assert.equal(key('TERM=xterm'), key('TERM=xterm'));
	assert.notEqual(key('TERM=xterm'), key('TERM=xterm-256color'));
	assert.notEqual(key('TERM=xterm'), key('TERM=xterm TMUX=x'));
	assert.notEqual(key('TERM=xterm'), key('TERM=xterm KONSOLE_VERSION=221203'));
	assert.equal(key('TERM=xterm KITTY_WINDOW_ID=1'), key('TERM=xterm KITTY_WINDOW_ID=2'));
	assert.equal(key('TERM=a\x1b[2J'), 'a2J||||||');
});
