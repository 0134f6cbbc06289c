import {type EncodingName, encodingNames} from './encoding.ts';
import {
	environmentSigns,
	type Multiplexer,
	multiplexerSigns,
	replySigns,
	type Sign,
	type TerminalName,
	type TerminalTraits,
	terminals,
} from './terminal-table.ts';

/** What a person may name a terminal by: its name in the table, or an encoding; then all else is as it is found. */
export type TerminalWord = TerminalName | EncodingName;

export type Evidence = {
	/** `--terminal`, and the setting of that name. */
	readonly flag?: TerminalWord;
	readonly setting?: TerminalWord;
	readonly remembered?: Remembered;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Numbers of the secondary device attributes; absent before the answer. */
	readonly secondary?: string;
	/** What the terminal calls itself; absent before the answer. */
	readonly version?: string;
	/** What tmux knows about the terminal outside, as `askTmux` gives it. */
	readonly tmux?: string;
};

/** What was found for this terminal before. */
export type Remembered = {
	readonly word: TerminalWord;
	/** Chosen by a reader, who stands above what the terminal says. */
	readonly byEye: boolean;
	/** What the terminal said to be at that time, if anything is known of it: the choice is not for another one. */
	readonly told?: TerminalName;
};

export type TerminalChoice = TerminalTraits & {
	readonly name: TerminalName;
	/** tmux makes of every color one of eight. */
	readonly hasFewColors: boolean;
	/** What stands between this program and the terminal, as far as it is known. */
	readonly inside?: Multiplexer;
	/** What decided. */
	readonly because:
		| 'flag'
		| 'setting'
		| 'remembered'
		| 'reply'
		| 'tmux'
		| 'environment'
		| 'nothing';
};

/** All words that name a terminal. */
export const terminalWords: readonly TerminalWord[] = [
	...(Object.keys(terminals) as TerminalName[]),
	...encodingNames,
];

/** The word as one that names a terminal; undefined if it names none. */
export function asTerminalWord(word: string): TerminalWord | undefined {
	return terminalWords.find(known => known === word);
}

/**
 * Which terminal this is, by what is known so far. In this order: flag, setting, what the reader chose by eye, what the terminal
 * or tmux replied, what was found before, the environment; with nothing to go by, a terminal that draws cells where they are put.
 */
export function chooseTerminal(evidence: Evidence): TerminalChoice {
	const inside = multiplexerOf(evidence);
	const because = decide(evidence, inside);
	const traits = traitsOf(because.word, evidence, inside);
	return {
		...traits,
		encoding: throughMultiplexer(traits.encoding, inside),
		because: because.reason,
		hasFewColors: hasFewColors(evidence),
		hasLinks: inside === undefined ? traits.hasLinks : handsLinksOn(evidence, inside),
		...(inside && {inside}),
	};
}

/** Under which key to remember an answer: what tells terminals apart before any of them replies. */
export function terminalKey({environment}: Evidence): string {
	const {TERM, TERM_PROGRAM, LC_TERMINAL, COLORTERM, SSH_CLIENT, TMUX, STY} = environment;
	const inside = TMUX ? 'tmux' : STY ? 'screen' : '';
	const host = SSH_CLIENT?.split(' ')[0];
	const set = unspoken.filter(name => environment[name]).join(':');
	return [TERM, TERM_PROGRAM, LC_TERMINAL, COLORTERM, host, inside, set]
		.map(part => (part ?? '').replace(/[^\w.:-]/g, ''))
		.join('|');
}

/** The variables that tell something about a terminal, or about what stands before it. */
export const tellingVariables: readonly string[] = [
	...new Set([
		...environmentSigns.flatMap(({environment}) => Object.keys(environment ?? {})),
		...['COLORTERM', 'COLORFGBG', 'TMUX', 'STY'],
	]),
];

/** Those of them whose mere presence tells terminals apart; their values change from window to window. */
const unspoken = tellingVariables.filter(
	name => !/^(?:TERM.*|LC_TERMINAL|COLORTERM|TMUX|STY)$/.test(name),
);

type Decision<Word = TerminalWord> = {
	readonly word: Word;
	readonly reason: TerminalChoice['because'];
};

function decide(evidence: Evidence, inside: Multiplexer | undefined): Decision {
	const {flag, setting, remembered} = evidence;
	if (flag) return {word: flag, reason: 'flag'};
	if (setting) return {word: setting, reason: 'setting'};

	const told = toldBy(evidence, inside);
	if (remembered && holds(remembered, told?.word)) {
		return {word: remembered.word, reason: 'remembered'};
	}
	return told ?? setBy(evidence);
}

/** Without a word from the terminal what was found before holds; against its word only what was chosen for it. */
function holds({byEye, told: before}: Remembered, told: TerminalName | undefined): boolean {
	if (told === undefined) return true;
	return byEye && (before ?? told) === told;
}

/** What the terminal says to be, itself or through tmux. */
function toldBy(
	evidence: Evidence,
	inside: Multiplexer | undefined,
): Decision<TerminalName> | undefined {
	const replied = inside ? undefined : findSign(replySigns, evidence);
	if (replied) return {word: replied, reason: 'reply'};
	const outside = toldByTmux(evidence);
	return outside && {word: outside, reason: 'tmux'};
}

function setBy({environment, tmux}: Evidence): Decision<TerminalName> {
	const set = findSign(environmentSigns, {environment});
	if (set) return {word: set, reason: 'environment'};
	return isSilentXterm(tmux)
		? {word: 'putty', reason: 'tmux'}
		: {word: 'unknown', reason: 'nothing'};
}

/**
 * A terminal that calls itself xterm but does not tell tmux its version, as xterm does since 2020: PuTTY and what is made of it.
 * A tmux that knows no features has not asked.
 */
function isSilentXterm(tmux: string | undefined): boolean {
	const {version, termName, features} = partsOf(tmux);
	return version === '' && termName === 'xterm' && (features ?? '') !== '';
}

function multiplexerOf(evidence: Evidence): Multiplexer | undefined {
	const replied = findSign(multiplexerSigns, {...evidence, version: evidence.version ?? ''});
	if (replied) return replied;
	if (evidence.secondary !== undefined) return undefined;
	if (evidence.environment.TMUX) return 'tmux';
	return evidence.environment.STY ? 'screen' : undefined;
}

function toldByTmux({tmux}: Evidence): TerminalName | undefined {
	const {version, termName} = partsOf(tmux);
	return (
		findSign(replySigns, {environment: {}, ...(version && {version})}) ??
		findSign(environmentSigns, {environment: {TERM: termName}})
	);
}

/** As tmux decides it: by what it knows of the terminal's features, else by the terminal's description. */
function hasFewColors({tmux}: Evidence): boolean {
	const {termName = '', features = ''} = partsOf(tmux);
	if (termName === '' || /\b(?:256|RGB)\b/.test(features)) return false;
	return !/256color|direct|^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm)/.test(termName);
}

/** tmux since 3.4 where it takes the terminal for one that has links; GNU screen and mosh drop them. */
function handsLinksOn({tmux}: Evidence, inside: Multiplexer): boolean {
	return inside === 'tmux' && /\bhyperlinks\b/.test(partsOf(tmux).features ?? '');
}

/** `XTerm(379) xterm-256color [256,title]`: the version and the features may be missing. */
function partsOf(tmux = ''): {version?: string; termName?: string; features?: string} {
	return (
		/^(?<version>.*?) ?(?<termName>\S*?)(?: \[(?<features>\S*)\])?$/.exec(tmux.trim())?.groups ?? {}
	);
}

function findSign<Name>(signs: readonly Sign<Name>[], evidence: Evidence): Name | undefined {
	return signs.find(
		({version, secondary, environment = {}}) =>
			(!version || version.test(evidence.version ?? '\0')) &&
			(!secondary || secondary.test(evidence.secondary ?? '')) &&
			Object.entries(environment).every(([name, value]) =>
				value.test(evidence.environment[name] ?? ''),
			),
	)?.name;
}

function traitsOf(
	word: TerminalWord,
	evidence: Evidence,
	inside: Multiplexer | undefined,
): TerminalTraits & {name: TerminalName} {
	if (isName(word)) return {name: word, ...terminals[word]};
	const {word: name} = toldBy(evidence, inside) ?? setBy(evidence);
	return {name, ...terminals[name], encoding: word};
}

function isName(word: TerminalWord): word is TerminalName {
	return word in terminals;
}

/** GNU screen gives the controls of isolates a cell each: there Konsole gets rows without controls. */
function throughMultiplexer(encoding: EncodingName, inside: Multiplexer | undefined): EncodingName {
	return inside === 'screen' && encoding === 'isolate' ? 'runs' : encoding;
}
