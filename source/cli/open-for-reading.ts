import type {Library} from '../library/library.ts';
import type {CommandLine} from './command-line.ts';
import {corpusName, openCorpus} from './open-corpus.ts';
import {readWhole} from './read-whole.ts';
import {reportProblems} from './report-problems.ts';
import type {World} from './world.ts';

type Opened = {
	readonly library: Library;
	/** Something could not be read, and this was said. */
	readonly hadProblems: boolean;
};

/** A corpus that has been read whole; `undefined`, after saying so, if there is no article in it. */
export async function openForReading(
	paths: readonly string[],
	line: CommandLine,
	world: World,
): Promise<Opened | undefined> {
	const library = await openCorpus(paths, line, world);
	const {problems, articleCount} = await readWhole(library, world);
	const hadProblems = reportProblems(problems, world);
	if (articleCount > 0) return {library, hadProblems};
	if (!hadProblems) world.complain(world.messages.usage.nothingToRead(corpusName(paths)));
	return undefined;
}
