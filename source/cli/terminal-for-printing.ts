import {askTmux} from '../terminal/ask-tmux.ts';
import {chooseTerminal, type TerminalChoice} from '../terminal/choose-terminal.ts';
import type {CommandLine} from './command-line.ts';
import {terminalEvidence} from './terminal-evidence.ts';
import {openTerminalMemory} from './terminal-memory.ts';
import type {World} from './world.ts';

/**
 * Which terminal standard output is, for text that is printed and left there. The terminal itself is asked nothing: who prints
 * does not wait, nor read what others have typed.
 */
export async function terminalForPrinting(
	line: CommandLine,
	world: World,
): Promise<TerminalChoice> {
	const environment = process.env;
	const memory = openTerminalMemory(environment);
	const evidence = terminalEvidence(line, {settings: world.settings(), memory, environment});
	const isTold = evidence.flag !== undefined || evidence.setting !== undefined;
	const tmux = isTold ? undefined : await askTmux(environment);
	return chooseTerminal({...evidence, ...(tmux !== undefined && {tmux})});
}
