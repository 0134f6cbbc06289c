import type {CorpusProblem} from '../corpus/corpus-item.ts';
import type {Library} from '../library/library.ts';
import {isDumb} from './colors-of.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {corpusName, isOneFile, openCorpus} from './open-corpus.ts';
import {openPrinter} from './printer.ts';
import {readWhole} from './read-whole.ts';
import {reportProblems} from './report-problems.ts';
import {safeJson} from './safe-json.ts';
import {printArticle} from './show.ts';
import type {World} from './world.ts';

/** `warraq [PATH...]`: draws on a terminal, prints elsewhere. */
export async function browse(line: CommandLine, world: World): Promise<ExitStatus> {
	const library = await openCorpus(line.words, line, world, canDraw(line));
	if (canDraw(line) && (await hasArticle(library))) {
		const {runInterface} = await import('./run-interface.ts');
		return await runInterface(library, line, world);
	}
	const {problems, summaries} = await readWhole(library, world);
	const hadProblems = reportProblems(problems, world);
	if (summaries.length > 0) await list(library, line, world);
	else complainOfNothing(line.words, problems, world);
	return hadProblems || summaries.length === 0 ? exitStatus.trouble : exitStatus.done;
}

const canDraw = ({json}: CommandLine): boolean => process.stdout.isTTY && !isDumb() && !json;

function complainOfNothing(
	words: readonly string[],
	problems: readonly CorpusProblem[],
	{complain, messages}: World,
): void {
	const [first = ''] = words;
	const mayBeCommand = words.length === 1 && /^[\w-]+$/.test(first);
	if (mayBeCommand && problems[0]?.code === 'missing') {
		complain(messages.usage.unknownCommand(first));
	} else if (problems.length === 0) {
		complain(messages.usage.nothingToRead(corpusName(words)));
	}
}

/** Whether there is anything to draw; waits no longer than for the first article. */
async function hasArticle(library: Library): Promise<boolean> {
	const first = new Promise<void>(resolve => {
		library.subscribe(() => library.snapshot().summaries.length > 0 && resolve());
	});
	await Promise.race([first, library.complete]);
	return library.snapshot().summaries.length > 0;
}

async function list(library: Library, line: CommandLine, world: World): Promise<void> {
	const {summaries} = library.snapshot();
	const listed = summaries.slice(0, line.limit);
	if (line.json) {
		const articles = listed.map(({id, path, title, titleFrom, source, date}) => ({
			...{id, path, title, titleFrom},
			source: source?.name ?? null,
			date: date?.iso ?? null,
		}));
		return world.write(safeJson({total: summaries.length, articles}));
	}
	if (summaries.length === 1 && isOneFile(line.words))
		return await printOnly(library, summaries[0]!.id, line, world);
	const printer = await openPrinter(line, world);
	for (const {id, date, source, title} of listed) {
		printer.fields([id, date?.iso ?? '', source?.name ?? '', title]);
	}
}

async function printOnly(library: Library, id: string, line: CommandLine, world: World) {
	const article = await library.load(id);
	if (article !== undefined) await printArticle(article, line, world);
}
