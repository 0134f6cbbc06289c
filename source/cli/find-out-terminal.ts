import {askTmux} from '../terminal/ask-tmux.ts';
import {
	chooseTerminal,
	type Evidence,
	type TerminalChoice,
	terminalKey,
} from '../terminal/choose-terminal.ts';
import type {Conversation} from '../terminal/conversation.ts';
import type {Answers} from '../terminal/interview.ts';
import type {TerminalName} from '../terminal/terminal-table.ts';
import type {TerminalLook} from '../ui/start-interface.tsx';
import {isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import {lookOf} from './look-of.ts';
import type {Settings} from './settings.ts';
import {terminalEvidence} from './terminal-evidence.ts';
import type {TerminalMemory} from './terminal-memory.ts';

/** Everything that was found out about a terminal, and what it came to. */
export type TerminalFinding = {
	/** What it answered; absent when it was not asked. */
	readonly answers?: Answers;
	readonly evidence: Evidence;
	readonly choice: TerminalChoice;
	/** What will be shown of what the reader wants. */
	readonly look: TerminalLook;
	/** What the terminal says to be, whatever a person says; `unknown` if it says nothing. */
	readonly told: TerminalName;
	/** Under which its answer is remembered. */
	readonly key: string;
};

type Known = {
	readonly settings: Settings;
	readonly memory: TerminalMemory;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Absent when there is no terminal to ask. */
	readonly conversation?: Conversation;
};

/** Asks all there is to ask and waits for the answers. */
export async function findOutTerminal(
	line: CommandLine,
	{conversation, environment, ...known}: Known,
): Promise<TerminalFinding> {
	const tmux = isDumb() ? undefined : await askTmux(environment);
	const answers = await conversation?.answers;
	const heard = {...answers, ...(tmux !== undefined && {tmux})};
	const evidence = {...terminalEvidence(line, {...known, environment}), ...heard};
	const choice = chooseTerminal(evidence);
	const alone = chooseTerminal({environment, ...heard});
	const isTold = alone.because === 'reply' || alone.because === 'tmux';
	return {
		...(answers && {answers}),
		evidence,
		choice,
		look: lookOf(choice, {line, settings: known.settings, background: answers?.background}),
		told: isTold ? alone.name : 'unknown',
		key: terminalKey({environment}),
	};
}
