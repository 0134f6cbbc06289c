import {setTimeout as pause} from 'node:timers/promises';
import type {ReadStream, WriteStream} from 'node:tty';
import {guardProcess, statusOf} from './guard-process.ts';
import {type Answers, Interview} from './interview.ts';
import {KeySource} from './key-source.ts';
import {openTty} from './open-tty.ts';
import {questions} from './questions.ts';
import {stopProcess} from './stop-process.ts';

type ConversationOptions = {
	/** Where answers and keys come from; if it is no terminal, they are read from the terminal the process belongs to. */
	readonly stdin: ReadStream;
	/** Must be a terminal. */
	readonly stdout: WriteStream;
	readonly process: NodeJS.Process;
	/** Says in a sentence on standard error what went wrong. */
	readonly report: (error: unknown) => void;
};

/** Questions to a terminal, and to its reader, between lines that are printed: there is no screen of its own. */
export type Conversation = {
	/** What the terminal answered, once it has; some of it, if it falls silent. */
	readonly answers: Promise<Answers>;
	/** Resolves when what was written so far is on the screen, as far as can be told. */
	drawn(): Promise<void>;
	/** The next key, as `KeySource` gives it. Keys pressed before the first call do not count. */
	key(): Promise<string>;
	/** Gives the keyboard back. */
	close(): Promise<void>;
};

/**
 * Takes the keyboard and asks the terminal who it is. A signal, Ctrl-C while nobody waits for a key, and a terminal that
 * vanishes give the keyboard back and end the process. Throws when there is no terminal to read from.
 */
export function openConversation({
	stdin,
	stdout,
	process,
	report,
}: ConversationOptions): Conversation {
	const keys = new KeySource();
	const interview = new Interview(keys);
	const input = stdin.isTTY ? stdin : openTty();
	let isOpen = false;
	let isListening = false;

	function take(): void {
		isOpen = true;
		// Off and on: the stream may believe in a raw mode that the shell has undone meanwhile.
		input.setRawMode(false);
		input.setRawMode(true);
		keys.open(input);
	}

	function letGo(): void {
		if (!isOpen) return;
		isOpen = false;
		keys.close();
		input.setRawMode(false);
	}

	async function close(): Promise<void> {
		keys.hearOnlyReplies();
		await interview.settle();
		letGo();
		unguard();
		if (input === stdin) stdin.unref();
		else input.destroy();
	}

	async function end(status: number, error?: {readonly cause: unknown}): Promise<void> {
		await close();
		if (error) report(error.cause);
		process.exit(status);
	}

	async function stop(): Promise<void> {
		letGo();
		await stopProcess(process, stop);
		take();
	}

	function again(): void {
		if (!isOpen) return;
		letGo();
		take();
	}

	const endQuietly = (): void => void end(statusOf('SIGHUP'));
	const unguard = guardProcess(process, {
		onEnd: end,
		isForGuest: () => false,
		onStop: stop,
		onContinue: again,
		onExit: letGo,
	});
	input.on('error', endQuietly);
	keys.on('end', endQuietly);
	keys.on('interrupt', () => void end(statusOf('SIGINT')));
	take();
	stdout.write(interview.ask());

	async function answers(): Promise<Answers> {
		await interview.answered();
		return interview.answers;
	}

	function key(): Promise<string> {
		// What was typed before the question was seen does not answer it.
		if (!isListening) again();
		isListening = true;
		return new Promise(resolve => {
			const read = (): void => {
				const next = keys.read();
				if (next === null) return;
				keys.off('readable', read);
				resolve(next);
			};
			keys.on('readable', read);
		});
	}

	async function drawn(): Promise<void> {
		const replied = new Promise<void>(resolve => {
			keys.once('reply', () => resolve());
		});
		stdout.write(fence);
		await Promise.race([replied, pause(patience)]);
		await pause(restBeforeDrawing);
	}

	return {answers: answers(), drawn, key, close};
}

/** The question that every terminal answers. */
const fence = questions.at(-1)!.bytes;
/** How long its answer is waited for, in milliseconds. */
const patience = 300;
/** Terminals, and tmux, draw what they have understood a little later, in milliseconds. */
const restBeforeDrawing = 100;
