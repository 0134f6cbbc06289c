import {type Evidence, terminalKey} from '../terminal/choose-terminal.ts';
import type {CommandLine} from './command-line.ts';
import type {Settings} from './settings.ts';
import type {TerminalMemory} from './terminal-memory.ts';

type Known = {
	readonly settings: Settings;
	readonly memory: TerminalMemory;
	readonly environment: Readonly<Record<string, string | undefined>>;
};

/** What is known about the terminal before it is asked. */
export function terminalEvidence(
	{terminal: flag}: Pick<CommandLine, 'terminal'>,
	{settings: {terminal: setting}, memory, environment}: Known,
): Evidence {
	if (flag === 'auto') return {environment};
	const remembered = memory.recall(terminalKey({environment}));
	return {
		environment,
		...(flag && {flag}),
		...(setting !== 'auto' && {setting}),
		...(remembered && {remembered}),
	};
}
