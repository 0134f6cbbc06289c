import type {ReadStream, WriteStream} from 'node:tty';
import {askTmux} from './ask-tmux.ts';
import {chooseTerminal, type Evidence, type TerminalChoice} from './choose-terminal.ts';
import {copySequence} from './copy-sequence.ts';
import {encodings} from './encodings.ts';
import {type DrawingManner, FrameSink} from './frame-sink.ts';
import {guardProcess, statusOf} from './guard-process.ts';
import {holdConsole} from './hold-console.ts';
import {type Answers, Interview} from './interview.ts';
import {KeySource} from './key-source.ts';
import {enterScreen, leaveScreen} from './modes.ts';
import {openTty} from './open-tty.ts';
import {stopProcess} from './stop-process.ts';
import {wrapForTmux} from './wrap-for-tmux.ts';

export type ScreenOptions = {
	/** Where keys come from; if it is no terminal they are read from the terminal the process belongs to. */
	readonly stdin: ReadStream;
	/** Must be a terminal. */
	readonly stdout: WriteStream;
	readonly process: NodeJS.Process;
	/** Says in a sentence on standard error what went wrong. The screen is the reader's own again when it is called. */
	readonly report: (error: unknown) => void;
	/** Last deeds when the screen ends the process: on a signal, an exception, or because the terminal is gone. */
	readonly onEnd?: () => void;
	/** What is known about the terminal before it is asked; the process's environment when absent. */
	readonly evidence?: Evidence;
	/**
	 * Called with all that the terminal answered, also if it is silent; the screen has adapted already. Not called when the
	 * terminal was told by flag or setting.
	 */
	readonly onTerminal?: (choice: TerminalChoice, answers: Answers) => void;
};

/** The terminal in the program's hands. Whatever happens, it is given back as it was. */
export type Screen = {
	/** Ink's `stdout`. */
	readonly frames: FrameSink;
	/** Ink's `stdin`. */
	readonly keys: KeySource;
	/** Which terminal this is, as far as it is known now. */
	readonly terminal: TerminalChoice;
	/** Draws for another terminal from now on: the reader has chosen. */
	adaptTo(choice: TerminalChoice): void;
	/** Hands the terminal over while `work` runs (an editor), takes it back and draws it anew, also if `work` fails. Not while it is lent already. */
	suspend(work: () => Promise<void> | void): Promise<void>;
	/** Ctrl-Z: stops the process, with the terminal given back, until the shell continues it. */
	stop(): void;
	/** Draws every cell anew. */
	repaint(): void;
	/** Puts a text on the reader's clipboard, as far as the terminal heeds that; false if it is too long. */
	copy(text: string): boolean;
	/** Gives the terminal back for good; resolves when it has taken the last byte. Closing twice does no harm. */
	close(): Promise<void>;
};

/**
 * Takes over the terminal: alternate screen, raw keys and the other modes, and asks it who it is. What others say to the console
 * meanwhile is kept until the terminal is given back. That happens when `close` is called, on SIGTERM, SIGHUP, SIGINT and
 * SIGQUIT, on Ctrl-C as long as nobody reads keys, on an exception nobody caught (then `report` is called and the process exits
 * with 1), when the process exits in any other way, and around SIGTSTP and SIGCONT. A terminal that vanishes ends the process
 * quietly. Throws when there is no terminal to read keys from.
 */
export function openScreen({
	stdin,
	stdout,
	process,
	report,
	onEnd = () => {},
	evidence = {environment: process.env},
	onTerminal = () => {},
}: ScreenOptions): Screen {
	let known = evidence;
	let terminal = chooseTerminal(known);
	const frames = new FrameSink(stdout, mannerFor(terminal));
	const keys = new KeySource();
	frames.waitFor(keys);
	const interview = new Interview(keys);
	/** Who has the terminal: the program, a guest (an editor), the shell, or nobody ever again. */
	let state: 'ours' | 'lent' | 'stopped' | 'closed' = 'lent';
	let input: ReadStream | undefined;
	let letConsoleOut = () => {};

	function enter(questions = ''): void {
		state = 'ours';
		input = stdin.isTTY ? stdin : openTty();
		input.off('error', endQuietly).on('error', endQuietly);
		// Off and on: the stream may believe in a raw mode that the shell has undone meanwhile.
		input.setRawMode(false);
		input.setRawMode(true);
		letConsoleOut = holdConsole(process, console);
		// First what tmux hands on: right after a change of screen it would drop it.
		stdout.write(forTerminal('enter') + enterScreen + questions);
		keys.open(input);
		frames.release();
	}

	/** Gives the page back; the keyboard stays ours until `letGo`. */
	function leave(next: 'lent' | 'stopped' | 'closed'): void {
		const wasOurs = state === 'ours';
		state = next;
		if (!wasOurs) return;
		frames.hold();
		keys.hearOnlyReplies();
		stdout.write(forTerminal('leave') + leaveScreen);
		letConsoleOut();
	}

	function isClosed(): boolean {
		return state === 'closed';
	}

	function isLent(): boolean {
		return state === 'lent';
	}

	function letGo(): void {
		keys.close();
		input?.setRawMode(false);
		if (input !== stdin) input?.destroy();
		input = undefined;
	}

	function forTerminal(way: 'enter' | 'leave'): string {
		const bytes = encodings[terminal.encoding][way];
		return terminal.inside === 'tmux' ? wrapForTmux(bytes) : bytes;
	}

	function adaptTo(choice: TerminalChoice): void {
		const isSwitched = choice.encoding !== terminal.encoding && state === 'ours';
		if (isSwitched) stdout.write(forTerminal('leave'));
		terminal = choice;
		if (isSwitched) stdout.write(forTerminal('enter'));
		frames.drawLike(mannerFor(terminal));
	}

	/** All answers at once, so that at most one of them draws the screen anew; one that comes very late does it again. */
	async function findOut(): Promise<void> {
		const tmux = await askTmux(known.environment);
		const isComplete = await interview.answered();
		learn(tmux);
		if (isComplete) return;
		await interview.finished;
		learn(tmux);
	}

	function learn(tmux: string | undefined): void {
		if (isClosed()) return;
		known = {...known, ...interview.answers, ...(tmux && {tmux})};
		adaptTo(chooseTerminal(known));
		onTerminal(terminal, interview.answers);
	}

	async function end(status: number, error?: {readonly cause: unknown}): Promise<void> {
		if (isClosed()) return;
		leave('closed');
		await interview.settle();
		letGo();
		if (error) report(error.cause);
		onEnd();
		process.exit(status);
	}

	function endQuietly(): void {
		void end(statusOf('SIGHUP'));
	}

	async function stop(): Promise<void> {
		if (state === 'closed' || state === 'stopped') return;
		const before = state;
		leave('stopped');
		await interview.settle();
		letGo();
		await stopProcess(process, stop);
		if (isClosed()) return;
		if (before === 'ours') enter();
		else state = before;
	}

	function onContinue(): void {
		// Somebody stopped us the hard way and may have used the terminal since.
		if (state !== 'ours') return;
		leave('lent');
		letGo();
		enter();
	}

	async function suspend(work: () => Promise<void> | void): Promise<void> {
		if (state !== 'ours') return;
		leave('lent');
		await interview.settle();
		letGo();
		try {
			await work();
		} finally {
			if (isLent()) enter();
		}
	}

	function copy(text: string): boolean {
		const sequence = copySequence(text, terminal.inside);
		if (sequence !== undefined && state === 'ours') stdout.write(sequence);
		return sequence !== undefined;
	}

	async function close(): Promise<void> {
		if (isClosed()) return;
		leave('closed');
		await interview.settle();
		letGo();
		frames.close();
		unguard();
		await new Promise<void>(resolve => {
			stdout.write('', () => resolve());
		});
	}

	enter(isTold(terminal) ? '' : interview.ask());
	const unguard = guardProcess(process, {
		onEnd: end,
		isForGuest: isLent,
		onStop: stop,
		onContinue,
		onExit() {
			leave('closed');
			letGo();
		},
	});
	keys.on('end', endQuietly);
	keys.on('interrupt', () => void end(statusOf('SIGINT')));
	// Stays for good: the last bytes may fail after closing, and nobody is left to be told.
	stdout.on('error', endQuietly);
	if (!isTold(terminal)) void findOut();
	return {
		frames,
		keys,
		get terminal() {
			return terminal;
		},
		adaptTo,
		suspend,
		stop,
		repaint: () => frames.repaint(),
		copy,
		close,
	};
}

/** Whether a person has said which terminal this is: then it need not be asked. */
function isTold({because}: TerminalChoice): boolean {
	return because === 'flag' || because === 'setting';
}

function mannerFor({encoding, ...traits}: TerminalChoice): DrawingManner {
	const {synchronizes, scrolls, overhang, showsSize, inside} = traits;
	const isShared = inside !== undefined;
	return {encode: encodings[encoding].encode, synchronizes, scrolls, overhang, showsSize, isShared};
}
