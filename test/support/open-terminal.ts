import {spawn} from '@lydell/node-pty';
import {program, root} from './run-program.ts';

type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
};

/** A pseudo-terminal with the program in it, as a person would have it. */
export type Terminal = {
	/** All bytes so far. */
	output(): string;
	/** Sends bytes as the keyboard would, and resolves with what came back until it was quiet. */
	press(keys: string): Promise<string>;
	/** Resolves when the output has been quiet for a while. */
	settled(): Promise<void>;
	/** Resolves when the condition holds for the output; rejects, with the output, after ten seconds. */
	until(condition: (output: string) => boolean): Promise<void>;
	resize(columns: number, rows: number): void;
	kill(signal: string): void;
	/** The exit status, once there is one; a signal's number as a shell would give it. */
	readonly exited: Promise<number>;
	readonly pid: number;
};

/** How long the program must be silent before it counts as done, and how long anything may take, in milliseconds. */
const quiet = 120;
const patience = 10_000;

/** Starts the program in a pseudo-terminal. End it with `q` or `kill`. */
export function openTerminal(
	words: readonly string[] = [],
	{columns = 120, rows = 34, env = {}, cwd = root}: TerminalOptions = {},
): Terminal {
	const pty = spawn(process.execPath, [program, ...words], {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		env: {...cleanEnvironment(), ...env},
	});
	let output = '';
	let lastNews = Date.now();
	pty.onData(data => {
		output += data;
		lastNews = Date.now();
	});
	const exited = new Promise<number>(resolve => {
		pty.onExit(({exitCode, signal}) => resolve(signal ? 128 + signal : exitCode));
	});

	async function until(condition: (output: string) => boolean): Promise<void> {
		const start = Date.now();
		while (!condition(output)) {
			if (Date.now() - start > patience)
				throw new Error(`Never came: ${JSON.stringify(output.slice(-2000))}`);
			await pause(10);
		}
	}

	async function settled(): Promise<void> {
		await until(() => output !== '');
		await until(() => Date.now() - lastNews > quiet);
	}

	async function press(keys: string): Promise<string> {
		const before = output.length;
		lastNews = Date.now();
		pty.write(keys);
		await until(() => Date.now() - lastNews > quiet);
		return output.slice(before);
	}

	return {
		output: () => output,
		press,
		settled,
		until,
		resize: (newColumns, newRows) => pty.resize(newColumns, newRows),
		kill: signal => pty.kill(signal),
		exited,
		pid: pty.pid,
	};
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Nothing of the terminal the tests themselves run in. */
function cleanEnvironment(): Record<string, string> {
	const {PATH = '', HOME = '', XDG_CACHE_HOME} = process.env;
	return {
		PATH,
		HOME,
		LANG: 'en_US.UTF-8',
		...(XDG_CACHE_HOME === undefined ? {} : {XDG_CACHE_HOME}),
	};
}
