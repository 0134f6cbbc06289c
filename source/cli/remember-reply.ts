import {type TerminalChoice, terminalKey} from '../terminal/choose-terminal.ts';
import type {TerminalMemory} from './terminal-memory.ts';

/** Keeps what the terminal said to be, for the next run and for printing, which asks nothing. What a reader chose stays. */
export function rememberReply(
	{because, name}: TerminalChoice,
	memory: TerminalMemory,
	environment: Readonly<Record<string, string | undefined>>,
): void {
	if (because !== 'reply' && because !== 'tmux') return;
	const key = terminalKey({environment});
	const known = memory.recall(key);
	if (known?.byEye || known?.word === name) return;
	memory.keep(key, {word: name, byEye: false});
}
