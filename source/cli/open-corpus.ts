import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {Article} from '../article/article.ts';
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import type {CommandLine} from './command-line.ts';
import {packageRoot} from './package-root.ts';

/** The library behind some paths; without any, the corpus that comes with the program. */
export function openCorpus(paths: readonly string[], line: CommandLine): Library {
	// Asking for standard input opens it, which costs start time.
	const readsInput = paths.includes('-') && !line.batch;
	return openLibrary(paths.length === 0 ? [join(packageRoot(), 'corpus')] : paths, {
		...(readsInput ? {stdin: process.stdin} : {}),
		fields: line.fields,
		keep: filterOf(line),
	});
}

/** What a person calls the corpus behind some paths. */
export const corpusName = (paths: readonly string[]): string =>
	paths.length === 0 ? 'corpus' : paths.join(' ');

/** Whether one file was given, and not a folder: it is to be read, not listed. */
export function isOneFile(paths: readonly string[]): boolean {
	const [path] = paths;
	if (path === undefined || paths.length > 1) return false;
	return path === '-' || (statSync(path, {throwIfNoEntry: false})?.isFile() ?? false);
}

function filterOf({
	source,
	since,
	until,
}: CommandLine): ((article: Article) => boolean) | undefined {
	if (source === undefined && since === undefined && until === undefined) return undefined;
	return article =>
		(source === undefined || (article.source?.name.includes(source) ?? false)) &&
		(since === undefined || (article.date !== null && article.date.iso >= since)) &&
		(until === undefined || (article.date !== null && article.date.iso <= until));
}
