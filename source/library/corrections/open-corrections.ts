import {
	closeSync,
	constants,
	fstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	realpathSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {type Corrections, noCorrections} from '../../actors/corrections/corrections.ts';
import {settleMerges} from '../../actors/corrections/settle-merges.ts';
import {writeWhole} from '../write-whole.ts';
import {type Correction, formatCorrection} from './correction.ts';
import type {CorrectionProblem} from './correction-problem.ts';
import type {CorrectionOutcome, CorrectionsBook, CorrectionsState} from './corrections-book.ts';
import {parseCorrections} from './parse-corrections.ts';

type Paths = {
	/** The reader's file; it need not exist. It alone is written to. */
	readonly own: string;
	/** Files inside a corpus, which may have come from anybody; they need not exist. */
	readonly received: readonly string[];
};

/** How large a file may be, in bytes and in entries. */
type Limits = {readonly bytes: number; readonly entries: number};
const ownLimits: Limits = {bytes: 4 * 1024 * 1024, entries: 50_000};
const receivedLimits: Limits = {bytes: 256 * 1024, entries: 2000};

/** Opens the files of corrections; they are read when first asked for. */
export function openCorrections({own, received}: Paths): CorrectionsBook {
	const added: {readonly correction: Correction; readonly entry: string}[] = [];
	let known: CorrectionsState | undefined;

	function state(): CorrectionsState {
		known ??= readState(own, received, added.at(-1)?.correction);
		return known;
	}

	function add(correction: Correction): CorrectionOutcome {
		const text = readOwn(own);
		if (text === undefined) return {kind: 'unwritable', path: own};
		const entry = `${text === '' || text.endsWith('\n') ? '' : '\n'}${
			text === '' ? '' : '\n'
		}${formatCorrection(correction)}`;
		const problem = newProblem(own, text, text + entry);
		if (problem !== undefined) return {kind: 'refused', problem};
		if (!write(own, text + entry)) return {kind: 'unwritable', path: own};
		added.push({correction, entry});
		known = undefined;
		return {kind: 'done'};
	}

	function undo(): CorrectionOutcome {
		const last = added.at(-1);
		if (last === undefined) return {kind: 'nothing'};
		const text = readOwn(own);
		const from = text?.lastIndexOf(last.entry) ?? -1;
		if (text === undefined || from < 0) return {kind: 'gone', path: own};
		const rest = text.slice(0, from) + text.slice(from + last.entry.length);
		if (!write(own, rest)) return {kind: 'unwritable', path: own};
		added.pop();
		known = undefined;
		return {kind: 'done'};
	}

	return {state, add, undo};
}

function readState(
	own: string,
	received: readonly string[],
	last: Correction | undefined,
): CorrectionsState {
	const mine = readFile(own, ownLimits, true);
	const others = received.map(path => ({path, ...readFile(path, receivedLimits, false)}));
	const all = [mine, ...others];
	return {
		corrections: combined(all.map(({corrections}) => corrections)),
		problems: all.flatMap(({problems}) => problems),
		received: others
			.map(({path, corrections}) => ({path, count: countOf(corrections)}))
			.filter(({count}) => count > 0),
		last,
	};
}

type Read = {
	readonly corrections: Corrections;
	readonly problems: readonly CorrectionProblem[];
};

function readFile(path: string, {bytes, entries}: Limits, followsLinks: boolean): Read {
	const text = readSmall(path, bytes, followsLinks);
	if (typeof text === 'string') return parseCorrections(text, {path, most: entries});
	const problems = text === undefined ? [] : [{path, line: 0, ...text}];
	return {corrections: noCorrections, problems};
}

type Refusal = {readonly kind: 'unreadable'} | {readonly kind: 'too-large'; readonly most: number};

/** The text of a file; `undefined` where there is none. Waits for no pipe, and reads no more than it may. */
function readSmall(
	path: string,
	most: number,
	followsLinks: boolean,
): string | Refusal | undefined {
	let file: number | undefined;
	try {
		const {O_RDONLY, O_NONBLOCK, O_NOFOLLOW} = constants;
		file = openSync(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW));
		const found = fstatSync(file);
		if (!found.isFile()) return {kind: 'unreadable'};
		return found.size > most ? {kind: 'too-large', most} : readFileSync(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : {kind: 'unreadable'};
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** What stands in the reader's file now; `undefined` where it must not be written over. */
function readOwn(path: string): string | undefined {
	const text = readSmall(path, ownLimits.bytes, true) ?? '';
	return typeof text === 'string' ? text : undefined;
}

/** The problem that a text has more than it had before. */
function newProblem(path: string, before: string, after: string): CorrectionProblem | undefined {
	const read = (text: string) => parseCorrections(text, {path, most: ownLimits.entries}).problems;
	const [old, now] = [read(before), read(after)];
	return now.length > old.length ? now.at(-1) : undefined;
}

/** Of several for one actor the first holds; of additions, which extend each other, the last. */
function combined(all: readonly Corrections[]): Corrections {
	return {
		additions: all.toReversed().flatMap(({additions}) => additions),
		stopIds: all.flatMap(({stopIds}) => stopIds),
		stopNames: all.flatMap(({stopNames}) => stopNames),
		merges: settleMerges(all.flatMap(({merges}) => merges)).merges,
		splits: all.flatMap(({splits}) => splits),
	};
}

const countOf = (corrections: Corrections): number =>
	Object.values(corrections).reduce((sum, list) => sum + list.length, 0);

/** A link, as those who keep their settings in one place have it, stays one. */
function write(path: string, text: string): boolean {
	try {
		mkdirSync(dirname(path), {recursive: true, mode: 0o700});
		writeWhole(targetOf(path), [Buffer.from(text)]);
		return true;
	} catch {
		return false;
	}
}

function targetOf(path: string): string {
	try {
		return realpathSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
		throw error;
	}
}
