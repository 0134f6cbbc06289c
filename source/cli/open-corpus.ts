import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {Article} from '../article/article.ts';
import type {CorrectionsBook} from '../library/corrections/corrections-book.ts';
import type {LibraryOptions} from '../library/create-library.ts';
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import type {CommandLine} from './command-line.ts';
import {correctionsFile, correctionsName} from './corrections-file.ts';
import {indexSettings} from './index-settings.ts';
import {packageRoot} from './package-root.ts';
import type {World} from './world.ts';

/**
 * The library behind some paths; without any, the corpus that comes with the program. What is wrong with corrections of
 * actors is said if they are needed, unless the terminal is drawn on.
 */
export function openCorpus(
	paths: readonly string[],
	line: CommandLine,
	world: World,
	isDrawnOn = false,
): Promise<Library> {
	// Asking for standard input opens it, which costs start time.
	let loaded: Promise<CorrectionsBook> | undefined;
	const corrections = () => (loaded ??= loadCorrections(paths, isDrawnOn ? undefined : world));
	const readsInput = paths.includes('-') && !line.batch;
	return openLibrary(paths.length === 0 ? [join(packageRoot(), 'corpus')] : paths, {
		...(readsInput ? {stdin: process.stdin} : {}),
		fields: line.fields,
		keep: filterOf(line),
		keepText: actorFilter(line.actor, corrections),
		corrections,
		// Which articles name an actor is asked of their texts.
		...(line.index && line.actor === undefined && {index: () => indexSettings(world)}),
	});
}

/** The reader's corrections, and those in the folders that are read. Most commands need none. */
async function loadCorrections(
	paths: readonly string[],
	world: World | undefined,
): Promise<CorrectionsBook> {
	const {openCorrections} = await import('../library/corrections/open-corrections.ts');
	const book = openCorrections({
		own: correctionsFile(process.env),
		received: paths.filter(path => path !== '-').map(path => join(path, correctionsName)),
	});
	if (world !== undefined) {
		const {reportCorrections} = await import('./report-corrections.ts');
		reportCorrections(book.state(), world);
	}
	return book;
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

function filterOf({source, since, until}: CommandLine): LibraryOptions['keep'] {
	if (source === undefined && since === undefined && until === undefined) return undefined;
	return summary =>
		(source === undefined || (summary.source?.name.includes(source) ?? false)) &&
		(since === undefined || (summary.date !== null && summary.date.iso >= since)) &&
		(until === undefined || (summary.date !== null && summary.date.iso <= until));
}

/** Articles that name an actor. */
function actorFilter(
	actor: string | undefined,
	corrections: () => Promise<CorrectionsBook>,
): LibraryOptions['keepText'] {
	if (actor === undefined) return undefined;
	let names: Promise<(article: Article) => boolean> | undefined;
	const load = async () => {
		const {createKnowledge} = await import('../library/create-knowledge.ts');
		const {corrections: own} = (await corrections()).state();
		return createKnowledge({articles: []}, own).namesActor(actor);
	};
	return async article => {
		names ??= load();
		return (await names)(article);
	};
}
