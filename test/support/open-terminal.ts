import type {TestContext} from 'node:test';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {program, root} from './run-program.ts';

type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** A shell command to run instead; `$WARRAQ` starts the program. */
	readonly shell?: string;
};

/** A pseudo-terminal with the program in it, as a person would have it. */
export type OpenTerminal = {
	/** All bytes so far. */
	output(): string;
	/** The rows on the screen, as a terminal makes them of the bytes, without direction controls. */
	screen(): Promise<readonly string[]>;
	/** Sends bytes as the keyboard would, and resolves with what came back until it was quiet. */
	press(keys: string): Promise<string>;
	/** Resolves when a frame has been drawn and the output has been quiet for a while. */
	settled(): Promise<void>;
	/** Resolves when the condition holds for the output; rejects, with the output, after ten seconds. */
	until(condition: (output: string) => boolean): Promise<void>;
	/** Resolves when a row on the screen matches. */
	showing(pattern: RegExp): Promise<void>;
	resize(columns: number, rows: number): void;
	kill(signal: string): void;
	/** The exit status, once there is one; a signal's number as a shell would give it. */
	readonly exited: Promise<number>;
	readonly pid: number;
};

const {Terminal} = xterm;

const directionControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** How long the program must be silent before it counts as done, in milliseconds. */
const quiet = 150;
/** How long to wait for the first byte after a key; some keys do nothing. */
const silence = 1500;
/** How long anything may take. */
const patience = 15_000;

/** Starts the program in a pseudo-terminal; it ends with the test at the latest. */
export function openTerminal(
	test: TestContext | undefined,
	words: readonly string[] = [],
	{columns = 120, rows = 34, env = {}, cwd = root, shell}: TerminalOptions = {},
): OpenTerminal {
	const [command, ...rest] =
		shell === undefined ? [process.execPath, program, ...words] : ['bash', '-c', shell];
	const pty = spawn(command!, rest, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		env: {...cleanEnvironment(), WARRAQ: `${process.execPath} ${program}`, ...env},
	});
	let output = '';
	let lastNews = Date.now();
	const emulator = new Terminal({cols: columns, rows, allowProposedApi: true});
	// It answers what it is asked, as terminals do.
	emulator.onData(reply => pty.write(reply));
	pty.onData(data => {
		output += data;
		emulator.write(data);
		lastNews = Date.now();
	});
	const exited = new Promise<number>(resolve => {
		pty.onExit(({exitCode, signal}) => resolve(signal ? 128 + signal : exitCode));
	});

	test?.after(() => pty.kill('SIGKILL'));

	async function screenRows(): Promise<readonly string[]> {
		await new Promise<void>(resolve => emulator.write('', resolve));
		const {active} = emulator.buffer;
		return Array.from({length: emulator.rows}, (_, row) =>
			(active.getLine(row)?.translateToString(true) ?? '').replaceAll(directionControls, ''),
		);
	}

	async function until(condition: (output: string) => boolean): Promise<void> {
		const start = Date.now();
		while (!condition(output)) {
			if (Date.now() - start > patience)
				throw new Error(`Never came: ${JSON.stringify(output.slice(-2000))}`);
			await pause(10);
		}
	}

	async function showing(pattern: RegExp): Promise<void> {
		const start = Date.now();
		while (!(await screenRows()).some(row => pattern.test(row))) {
			if (Date.now() - start > patience)
				throw new Error(`Never shown: ${pattern} in ${(await screenRows()).join('\n')}`);
			await pause(10);
		}
	}

	async function settled(): Promise<void> {
		await until(() => output.includes('\x1b[?2026l'));
		await until(() => Date.now() - lastNews > quiet);
	}

	async function press(keys: string): Promise<string> {
		const before = output.length;
		const pressed = Date.now();
		pty.write(keys);
		await until(() => output.length > before || Date.now() - pressed > silence);
		await until(() => Date.now() - lastNews > quiet);
		return output.slice(before);
	}

	return {
		output: () => output,
		screen: screenRows,
		press,
		settled,
		until,
		showing,
		resize(newColumns, newRows) {
			emulator.resize(newColumns, newRows);
			pty.resize(newColumns, newRows);
		},
		kill: signal => pty.kill(signal),
		exited,
		pid: pty.pid,
	};
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Nothing of the terminal the tests themselves run in, nor of the person who runs them. */
function cleanEnvironment(): Record<string, string> {
	const {PATH = '', HOME = '', XDG_CACHE_HOME} = process.env;
	return {
		PATH,
		HOME,
		LANG: 'en_US.UTF-8',
		// Nothing can be read or written there.
		XDG_CONFIG_HOME: '/dev/null',
		XDG_STATE_HOME: '/dev/null',
		...(XDG_CACHE_HOME === undefined ? {} : {XDG_CACHE_HOME}),
	};
}
