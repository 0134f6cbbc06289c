import {fold} from '../arabic/fold.ts';
import type {Conversation} from '../terminal/conversation.ts';
import {encodingNames} from '../terminal/encoding.ts';
import {encodingNumbered} from './draw-samples.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import type {TerminalFinding} from './find-out-terminal.ts';
import type {TerminalMemory} from './terminal-memory.ts';
import type {World} from './world.ts';

type Choosing = {
	readonly conversation: Conversation;
	readonly finding: TerminalFinding;
	readonly memory: TerminalMemory;
	readonly world: World;
};

/** Keys by which all stays as it is: Enter, Escape, Ctrl-D, q. */
const keeping = ['\r', '\n', '\x1b[27u', '\x04', 'q'];

/** Asks which of the samples reads right, and remembers the number that is typed. */
export async function chooseByEye(choosing: Choosing): Promise<ExitStatus> {
	const {conversation, finding, world} = choosing;
	const {terminal: words} = world.messages;
	const {encoding} = finding.choice;
	const isChosen = finding.evidence.remembered?.byEye === true;
	world.write(words.question(encodingNames.indexOf(encoding) + 1, encoding));
	if (isChosen) world.write(words.orForget);
	for (;;) {
		const key = await conversation.key();
		if (key === '\x03') return exitStatus.interrupted;
		if (keeping.includes(key)) return exitStatus.done;
		// Digits of the Arabic layout are digits.
		const number = /^\p{Nd}$/u.test(key) ? Number(fold(key).text) : Number.NaN;
		if (number === 0 && isChosen) return forget(choosing);
		const chosen = encodingNumbered(number);
		if (chosen !== undefined) return remember(chosen, choosing);
	}
}

function remember(
	word: (typeof encodingNames)[number],
	{finding: {evidence, key, told}, memory, world}: Choosing,
): ExitStatus {
	const {terminal: words} = world.messages;
	memory.keep(key, {word, byEye: true, told});
	const isKept = memory.recall(key)?.word === word;
	world.write(isKept ? words.remembered(word) : words.notRemembered(word));
	if (evidence.setting) world.write(words.settingStandsAbove(evidence.setting));
	return exitStatus.done;
}

function forget({finding: {key}, memory, world}: Choosing): ExitStatus {
	memory.keep(key, undefined);
	world.write(world.messages.terminal.forgotten);
	return exitStatus.done;
}
