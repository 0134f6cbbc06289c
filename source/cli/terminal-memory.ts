import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeWhole} from '../library/write-whole.ts';
import {asTerminalWord, type Remembered} from '../terminal/choose-terminal.ts';
import {terminals} from '../terminal/terminal-table.ts';
import {userFolder} from './user-folder.ts';

/** What was found out about terminals, between one run and the next; a terminal is named by its key. */
export type TerminalMemory = {
	recall(key: string): Remembered | undefined;
	/** Keeps an answer, or forgets it; that this cannot be written is no harm and not told. */
	keep(key: string, answer: Remembered | undefined): void;
};

/** The longest remembered; older ones give way. */
const most = 200;

/** The memory in the reader's state folder, read anew each time: other programs may have written to it. */
export function openTerminalMemory(environment: NodeJS.ProcessEnv): TerminalMemory {
	const folder = userFolder('state', environment);
	const path = join(folder, 'terminals.json');

	function keep(key: string, answer: Remembered | undefined): void {
		const others = read(path).filter(([known]) => known !== key);
		const entries = answer === undefined ? others : [...others, [key, answer] as const];
		write(folder, path, Object.fromEntries(entries.slice(-most)));
	}

	return {
		recall: key => read(path).find(([known]) => known === key)?.[1],
		keep,
	};
}

type Entry = readonly [key: string, answer: Remembered];

function read(path: string): readonly Entry[] {
	try {
		const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return Object.entries(Object(stored)).flatMap(([key, value]) => {
			const answer = asRemembered(value);
			return answer === undefined ? [] : [[key, answer] as const];
		});
	} catch {
		return [];
	}
}

/** Anything may stand in a file. */
function asRemembered(value: unknown): Remembered | undefined {
	const {word, byEye, told} = Object(value);
	const known = typeof word === 'string' ? asTerminalWord(word) : undefined;
	if (known === undefined || typeof byEye !== 'boolean') return undefined;
	if (typeof told !== 'string' || !Object.hasOwn(terminals, told)) return {word: known, byEye};
	return {word: known, byEye, told: told as keyof typeof terminals};
}

/** Without a folder to write to nothing is remembered. */
function write(folder: string, path: string, content: object): void {
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		writeWhole(path, [Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]);
	} catch {}
}
