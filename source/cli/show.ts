import {existsSync} from 'node:fs';
import type {Article} from '../article/article.ts';
import {articleSections} from '../ui/reading/sections-of.ts';
import {articleJson} from './article-json.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {corpusName, openCorpus} from './open-corpus.ts';
import {openPrinter} from './printer.ts';
import {readWhole} from './read-whole.ts';
import {reportProblems} from './report-problems.ts';
import {resolveArticle} from './resolve-article.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** `warraq show PATH|ID` */
export async function show(line: CommandLine, world: World): Promise<ExitStatus> {
	const start = performance.now();
	const wanted = line.words.join(' ');
	if (wanted === '') {
		world.complain(world.messages.usage.showWhat);
		return exitStatus.trouble;
	}
	// An existing path wins over an ID.
	const isPath = line.in.length === 0 && (wanted === '-' || existsSync(wanted));
	const paths = isPath ? [wanted] : line.in;
	const library = await openCorpus(paths, line, world);
	const {problems, summaries} = await readWhole(library, world);
	const hadProblems = reportProblems(problems, world);
	if (isPath && summaries.length === 0) {
		if (!hadProblems) world.complain(world.messages.usage.nothingToRead(wanted));
		return exitStatus.trouble;
	}
	const id = isPath && summaries.length === 1 ? summaries[0]!.id : wanted;
	const article = await resolveArticle(library, id, {corpus: corpusName(paths), world});
	if (article === undefined) return exitStatus.trouble;
	if (line.json) {
		const {tags} = await library.knowledge();
		const timing = line.timing ? {tookMs: performance.now() - start} : {};
		world.write(safeJson({...articleJson(article, tags(article)), ...timing}));
	} else {
		await printArticle(article, line, world);
	}
	return hadProblems ? exitStatus.trouble : exitStatus.done;
}

/** Prints an article as a reader sees it. */
export async function printArticle(
	article: Article,
	line: CommandLine,
	world: World,
): Promise<void> {
	const printer = await openPrinter(line, world);
	for (const {text, base, gap, link} of articleSections(article, world.messages)) {
		if (gap === 1) printer.blank();
		if (link) printer.address(link.address, base, link.align);
		else printer.paragraph(text, base);
	}
}
