import type {Article} from '../article/article.ts';
import type {Hit, Match} from '../search/engine.ts';
import {metaLine} from '../ui/meta-line.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {openForReading} from './open-for-reading.ts';
import {openPrinter, type Printer} from './printer.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** As many as a screen or two show. */
const limitForText = 50;

/** `warraq search WORDS...` */
export async function search(line: CommandLine, world: World): Promise<ExitStatus> {
	const query = line.words.join(' ');
	if (query.trim() === '') {
		world.complain(world.messages.usage.searchWords);
		return exitStatus.trouble;
	}
	const opened = await openForReading(line.in, line, world);
	if (opened === undefined) return exitStatus.trouble;
	const {library, hadProblems} = opened;

	const start = performance.now();
	const limit = line.limit ?? (line.json ? undefined : limitForText);
	const result = await library.search(query, {limit, exact: line.exact});
	const tookMs = performance.now() - start;
	const hits = result.hits.map(hit => ({hit, article: library.read(hit.id)!}));
	if (line.json) {
		const timing = line.timing ? {tookMs} : {};
		world.write(safeJson({query, total: result.total, hits: hits.map(hitJson), ...timing}));
	} else {
		await print(hits, line, world);
		if (result.total > hits.length)
			world.complain(world.messages.usage.moreHits(hits.length, result.total));
	}
	if (result.total === 0 && !line.json) world.complain(world.messages.usage.nothingFound(query));
	if (hadProblems) return exitStatus.trouble;
	return result.total > 0 ? exitStatus.done : exitStatus.nothingFound;
}

type Found = {readonly hit: Hit; readonly article: Article};

function hitJson({hit, article}: Found) {
	const {id, score, matches, snippet} = hit;
	const {path, title} = article;
	return {
		...{id, path, title, score},
		matches: matches.map(({field, from, to, text}) => ({field, from, to, text})),
		snippet: {text: snippet.text, from: snippet.from, to: snippet.to},
	};
}

async function print(found: readonly Found[], line: CommandLine, world: World): Promise<void> {
	const printer = await openPrinter(line, world);
	for (const {hit, article} of found) {
		if (printer.isForScreen) printEntry(hit, article, printer);
		else printer.fields([hit.id, article.title, hit.snippet.text]);
	}
}

function printEntry({id, matches, snippet}: Hit, article: Article, printer: Printer): void {
	const titleFrom = article.titleRange?.from;
	const inTitle = titleFrom === undefined ? [] : spans(matches, 'title', titleFrom);
	printer.paragraph(article.title, 'title', inTitle);
	printer.paragraph(snippet.text, 'plain', spans(matches, 'body', snippet.from));
	printer.paragraph(metaLine(article), 'faint');
	printer.paragraph(id, 'faint');
	printer.blank();
}

const spans = (matches: readonly Match[], field: Match['field'], shift: number) =>
	matches
		.filter(match => match.field === field && match.from >= shift)
		.map(({from, to}) => ({from: from - shift, to: to - shift, style: 'match' as const}));
