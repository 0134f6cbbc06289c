import type {CorpusItem, CorpusProblem} from './corpus-item.ts';
import {describeProblem, describeSystemError} from './describe-problem.ts';
import type {Fields} from './fields.ts';
import type {ListedFile} from './list-files.ts';
import {NotRegularFileError, openFile} from './open-file.ts';
import type {Pace} from './pace.ts';
import {peek} from './peek.ts';
import type {Reader} from './readers/reader.ts';
import {readerFor} from './readers/reader-for.ts';
import {recognizedSize, recognizeReader} from './readers/recognize-reader.ts';
import {isPacked, UnpackError, unpack} from './unpack.ts';

export type CorpusOptions = {
	/** What `-` stands for; without it `-` is a problem. */
	readonly stdin?: AsyncIterable<Uint8Array>;
	/** Which fields of JSON records hold what, where their names are not the usual ones. */
	readonly fields?: Fields;
	/** Told how many more bytes of a file have been read, packed as they are. */
	readonly onRead?: (bytes: number) => void;
};

/** The articles of one file in its order, and what is wrong with it; `pace` is awaited now and then. */
export async function* readFile(
	{id, path}: ListedFile,
	{stdin, fields, onRead}: CorpusOptions,
	pace: Pace,
): AsyncGenerator<CorpusItem> {
	const bytes = path === '-' ? stdin : openFile(path);
	if (bytes === undefined) {
		const detail = 'nothing to read there. Pipe a text into the program.';
		yield {kind: 'problem', problem: describeProblem(path, 'unreadable', detail)};
		return;
	}
	try {
		const {read, chunks} = await chooseReader(path, inTurns(bytes, pace, onRead));
		yield* read({id, path, chunks, ...(fields && {fields})});
	} catch (error) {
		yield {kind: 'problem', problem: problemOf(path, error)};
	}
}

/** Lets others have their turn between the chunks of a large file, which may give nothing for long. */
async function* inTurns(
	bytes: AsyncIterable<Uint8Array>,
	pace: Pace,
	onRead: CorpusOptions['onRead'],
): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		onRead?.(chunk.length);
		yield chunk;
		await pace();
	}
}

type Choice = {readonly read: Reader; readonly chunks: AsyncIterable<Uint8Array>};

/** By the ending of a file; where that says nothing, and for standard input, by its first bytes. */
async function chooseReader(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Choice> {
	const known = readerFor(path);
	if (known) return {read: known, chunks: isPacked(path) ? unpack(bytes) : bytes};
	const {head, chunks} = await peek(unpack(bytes), recognizedSize);
	return {read: recognizeReader(head), chunks};
}

function problemOf(path: string, error: unknown): CorpusProblem {
	if (error instanceof NotRegularFileError) return describeProblem(path, 'not-regular');
	if (error instanceof UnpackError) return describeProblem(path, error.code, error.message);
	if (error instanceof Error && 'syscall' in error) return describeSystemError(path, error);
	throw error;
}
