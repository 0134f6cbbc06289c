import type {CorpusItem} from './corpus-item.ts';
import {describeProblem, describeSystemError} from './describe-problem.ts';
import {type ListedFile, listFiles} from './list-files.ts';
import {NotRegularFileError, openFile} from './open-file.ts';
import {readText} from './readers/read-text.ts';
import {readerFor} from './readers/reader-for.ts';

export type CorpusOptions = {
	/** What `-` stands for; without it `-` is a problem. */
	readonly stdin?: AsyncIterable<Uint8Array>;
};

/** How long to read before keys and timers get their turn, in milliseconds. */
const patience = 8;

/**
 * The articles behind some paths, one at a time, in code-point order of their ids; see `listFiles`
 * for what is read and what the ids are. What cannot be read comes out as a problem, paths that are
 * not there before all else, and the rest is read all the same: nothing that a path or a file holds
 * makes it throw.
 */
export async function* readCorpus(
	paths: readonly string[],
	options: CorpusOptions = {},
): AsyncGenerator<CorpusItem> {
	const {files, problems} = listFiles(paths);
	for (const problem of problems) yield {kind: 'problem', problem};
	let turn = performance.now();
	for (const file of files) {
		if (performance.now() - turn > patience) {
			await new Promise<void>(resolve => setImmediate(resolve));
			turn = performance.now();
		}
		yield* readFile(file, options);
	}
}

async function* readFile(
	{id, path}: ListedFile,
	{stdin}: CorpusOptions,
): AsyncGenerator<CorpusItem> {
	const chunks = path === '-' ? stdin : openFile(path);
	if (chunks === undefined) {
		const detail = 'nothing to read there. Pipe a text into the program.';
		yield {kind: 'problem', problem: describeProblem(path, 'unreadable', detail)};
		return;
	}
	// A file that was named by itself is read as text whatever its ending.
	const read = readerFor(path) ?? readText;
	try {
		yield* read({id, path, chunks});
	} catch (error) {
		yield {kind: 'problem', problem: problemOf(path, error)};
	}
}

function problemOf(path: string, error: unknown) {
	if (error instanceof NotRegularFileError) return describeProblem(path, 'not-regular');
	if (error instanceof Error && 'syscall' in error) return describeSystemError(path, error);
	throw error;
}
