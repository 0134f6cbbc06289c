import {type Conversation, openConversation} from '../terminal/conversation.ts';
import {wrapForTmux} from '../terminal/wrap-for-tmux.ts';
import {chooseByEye} from './choose-by-eye.ts';
import {isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import {describeTerminal, terminalJson} from './describe-terminal.ts';
import {drawSamples} from './draw-samples.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {findOutTerminal} from './find-out-terminal.ts';
import {safeJson} from './safe-json.ts';
import {openTerminalMemory} from './terminal-memory.ts';
import type {World} from './world.ts';

/** `warraq terminal` */
export async function terminal(line: CommandLine, world: World): Promise<ExitStatus> {
	if (line.words.length > 0) {
		world.complain(world.messages.usage.terminalAlone);
		return exitStatus.trouble;
	}
	const environment = process.env;
	const memory = openTerminalMemory(environment);
	const settings = world.settings();
	const conversation = openIfPossible(world);
	const finding = await findOutTerminal(line, {
		...{settings, memory, environment},
		...(conversation && {conversation}),
	});
	if (line.json) {
		await conversation?.close();
		world.write(safeJson(terminalJson(finding)));
		return exitStatus.done;
	}
	world.write(describeTerminal(finding, world.messages));
	if (conversation === undefined) return exitStatus.done;

	const wrap = finding.choice.inside === 'tmux' ? wrapForTmux : (sequence: string) => sequence;
	const {write} = world;
	const {drawn} = conversation;
	write('\n');
	const {showsMarks} = finding.look;
	await drawSamples({columns: process.stdout.columns || 80, write, drawn, showsMarks, wrap});
	write('\n');
	const status = await chooseByEye({conversation, finding, memory, world});
	await conversation.close();
	return status;
}

/** Nothing to talk to where the answer goes elsewhere, or where there is no keyboard. */
function openIfPossible({complain, messages}: World): Conversation | undefined {
	const {stdin, stdout} = process;
	if (!stdout.isTTY || isDumb()) return undefined;
	try {
		const report = (error: unknown) => complain(messages.crashed(String(error)));
		return openConversation({stdin, stdout, process, report});
	} catch {
		return undefined;
	}
}
