import {constants} from 'node:os';
import type {ReadStream, WriteStream} from 'node:tty';
import type {EncodeRow} from './encoding.ts';
import {encodeVisual} from './encodings/visual.ts';
import {FrameSink} from './frame-sink.ts';
import {KeySource} from './key-source.ts';
import {enterScreen, leaveScreen} from './modes.ts';
import {openTty} from './open-tty.ts';

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
	/** How rows are sent; `visual` when absent. */
	readonly encoding?: EncodeRow;
};

/** The terminal in the program's hands. Whatever happens, it is given back as it was. */
export type Screen = {
	/** Ink's `stdout`. */
	readonly frames: FrameSink;
	/** Ink's `stdin`. */
	readonly keys: KeySource;
	/** Hands the terminal over while `work` runs (an editor), takes it back and draws it anew, also if `work` fails. */
	suspend(work: () => Promise<void> | void): Promise<void>;
	/** Ctrl-Z: stops the process, with the terminal given back, until the shell continues it. */
	stop(): void;
	/** Draws every cell anew. */
	repaint(): void;
	/** Gives the terminal back for good; resolves when it has taken the last byte. Closing twice does no harm. */
	close(): Promise<void>;
};

/** Signals that end the program; the exit status is 128 and the signal's number, as a shell would say it. */
const endSignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** How long to wait, in milliseconds, before concluding that stopping was refused: a session's leader cannot be stopped. */
const stopPatience = 50;

/**
 * Takes over the terminal: alternate screen, raw keys and the other modes. It is given back when `close` is called, on SIGTERM,
 * SIGHUP, SIGINT and SIGQUIT, on an exception nobody caught (after which `report` is called and the process exits with 1), when
 * the process exits in any other way, and around SIGTSTP and SIGCONT. A terminal that vanishes ends the process quietly.
 * Throws when there is no terminal to read keys from.
 */
export function openScreen({
	stdin,
	stdout,
	process,
	report,
	onEnd = () => {},
	encoding = encodeVisual,
}: ScreenOptions): Screen {
	const frames = new FrameSink(stdout, encoding);
	const keys = new KeySource();
	/** Who has the terminal: the program, a guest (an editor, the shell), or nobody ever again. */
	let state: 'ours' | 'lent' | 'stopped' | 'closed' = 'lent';
	let input: ReadStream | undefined;

	function enter(): void {
		state = 'ours';
		input = stdin.isTTY ? stdin : openTty();
		input.off('error', endQuietly).on('error', endQuietly);
		// Off and on: the stream may believe in a raw mode that the shell has undone meanwhile.
		input.setRawMode(false);
		input.setRawMode(true);
		stdout.write(enterScreen);
		keys.open(input);
		frames.release();
	}

	function leave(next: 'lent' | 'stopped' | 'closed'): void {
		const wasOurs = state === 'ours';
		state = next;
		if (!wasOurs) return;
		frames.hold();
		stdout.write(leaveScreen);
		keys.close();
		input?.setRawMode(false);
		if (input !== stdin) input?.destroy();
	}

	function endWith(status: number, say = () => {}): void {
		if (state === 'closed') return;
		leave('closed');
		say();
		onEnd();
		process.exit(status);
	}

	function endQuietly(): void {
		endWith(128 + constants.signals.SIGHUP);
	}

	function onFatal(error: unknown): void {
		endWith(1, () => report(error));
	}

	function onEndSignal(signal: NodeJS.Signals): void {
		// While a guest has the terminal, the keys that interrupt are meant for the guest.
		if (state === 'lent' && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
		endWith(128 + constants.signals[signal]);
	}

	function stop(): void {
		if (state === 'closed' || state === 'stopped') return;
		const before = state;
		leave('stopped');
		process.off('SIGTSTP', stop);
		const goOn = (): void => {
			clearTimeout(refused);
			process.off('SIGCONT', goOn);
			process.on('SIGTSTP', stop);
			if (state !== 'stopped') return;
			if (before === 'ours') enter();
			else state = before;
		};
		process.on('SIGCONT', goOn);
		const refused = setTimeout(goOn, stopPatience);
		// The whole process group, as the key would have done: npm, if it started us, must stop as well.
		process.kill(0, 'SIGTSTP');
	}

	function onContinue(): void {
		// Somebody stopped us the hard way and may have used the terminal since.
		if (state !== 'ours') return;
		leave('lent');
		enter();
	}

	function onExit(): void {
		leave('closed');
	}

	async function suspend(work: () => Promise<void> | void): Promise<void> {
		leave('lent');
		try {
			await work();
		} finally {
			if (state === 'lent') enter();
		}
	}

	async function close(): Promise<void> {
		if (state === 'closed') return;
		leave('closed');
		frames.close();
		removeHandlers();
		await new Promise<void>(resolve => {
			stdout.write('', () => resolve());
		});
	}

	function addHandlers(): void {
		for (const signal of endSignals) process.on(signal, onEndSignal);
		process.on('SIGTSTP', stop);
		process.on('SIGCONT', onContinue);
		process.on('uncaughtException', onFatal);
		process.on('unhandledRejection', onFatal);
		process.on('exit', onExit);
		keys.on('end', endQuietly);
		// Stays for good: the last bytes may fail after closing, and nobody is left to be told.
		stdout.on('error', endQuietly);
	}

	function removeHandlers(): void {
		for (const signal of endSignals) process.off(signal, onEndSignal);
		process.off('SIGTSTP', stop);
		process.off('SIGCONT', onContinue);
		process.off('uncaughtException', onFatal);
		process.off('unhandledRejection', onFatal);
		process.off('exit', onExit);
	}

	enter();
	addHandlers();
	return {frames, keys, suspend, stop, repaint: () => frames.repaint(), close};
}
