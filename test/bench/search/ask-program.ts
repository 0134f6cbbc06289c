import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {program} from '../../support/run-program.ts';

/** What the program answered to a query. */
export type Answer = {readonly ids: readonly string[]; readonly tookMs: number};

/** The program as it answers queries, one after the other. */
export type AskedProgram = {
	ask(query: string): Promise<Answer>;
	/** Resident memory in bytes; not a number where the system does not tell. */
	memory(): number;
	close(): void;
};

/** Starts `warraq search --batch` on a corpus. */
export function askProgram(words: readonly string[], cache: string): AskedProgram {
	const child = spawn(
		process.execPath,
		[program, 'search', '--batch', '--timing', '--limit', '10', ...words],
		{
			env: {...process.env, XDG_CACHE_HOME: cache},
			stdio: ['pipe', 'pipe', 'ignore'],
		},
	);
	const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
	return {
		async ask(query) {
			child.stdin.write(`${query}\n`);
			const {value} = await lines.next();
			const {hits, tookMs} = JSON.parse(value ?? '');
			return {ids: hits.map(({id}: {id: string}) => id), tookMs};
		},
		memory: () => residentBytes(child.pid ?? 0),
		close: () => child.stdin.end(),
	};
}

function residentBytes(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
	} catch {
		return Number.NaN;
	}
}
