import type {Article} from '../article/article.ts';
import {metaLine} from '../article/meta-line.ts';
import type {Library} from '../library/library.ts';
import type {Hit, Match} from '../search/engine.ts';
import {queryAdvice} from '../search/query-advice.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {openForReading} from './open-for-reading.ts';
import {openPrinter, type Printer} from './printer.ts';
import {safeJson, safeJsonLine} from './safe-json.ts';
import type {World} from './world.ts';

/** As many as a screen or two show. */
const limitForText = 50;
const longestTold = 80;

/** `warraq search WORDS...` */
export async function search(line: CommandLine, world: World): Promise<ExitStatus> {
	const query = line.words.join(' ');
	if (line.batch === (query.trim() !== '')) {
		const {batchWords, searchWords} = world.messages.usage;
		world.complain(line.batch ? batchWords : searchWords);
		return exitStatus.trouble;
	}
	const opened = await openForReading(line.in, line, world);
	if (opened === undefined) return exitStatus.trouble;
	const {library, hadProblems} = opened;
	const found = line.batch
		? await answerLines(library, line, world)
		: await answerOne(query, library, line, world);
	if (hadProblems) return exitStatus.trouble;
	return found > 0 ? exitStatus.done : exitStatus.nothingFound;
}

/** Answers every line of standard input with a line, in order; how many articles were found in all. */
async function answerLines(library: Library, line: CommandLine, world: World): Promise<number> {
	let found = 0;
	// Loaded when it is needed: it costs start time.
	const {createInterface} = await import('node:readline');
	for await (const query of createInterface({input: process.stdin})) {
		const answer = await searchJson(query, library, line);
		found += answer.total;
		world.write(safeJsonLine(answer));
	}
	return found;
}

async function answerOne(
	query: string,
	library: Library,
	line: CommandLine,
	world: World,
): Promise<number> {
	if (line.json) {
		const answer = await searchJson(query, library, line);
		world.write(safeJson(answer));
		return answer.total;
	}
	const limit = line.limit ?? limitForText;
	const {hits, total, correction} = await library.search(query, {limit, exact: line.exact});
	await print(await withArticles(hits, library), line, world);
	if (total > hits.length) world.complain(world.messages.usage.moreHits(hits.length, total));
	const {nothingFound, otherKeys} = world.messages.usage;
	const advice = queryAdvice(query);
	if (advice !== null) world.complain(world.messages.queryAdvice[advice.kind](advice.about));
	else if (correction !== undefined) world.complain(otherKeys(query, correction));
	else if (total === 0) world.complain(nothingFound(shortened(query)));
	return total;
}

/** A pasted text is told by its beginning. */
function shortened(query: string): string {
	return query.length > longestTold ? `${query.slice(0, longestTold)}…` : query;
}

async function searchJson(query: string, library: Library, {limit, exact, timing}: CommandLine) {
	const start = performance.now();
	const {total, hits, correction} = await library.search(query, {limit, exact});
	const tookMs = performance.now() - start;
	const found = await withArticles(hits, library);
	return {
		...{query, total, hits: found.map(hitJson)},
		...(correction === undefined ? {} : {correction}),
		...(timing ? {tookMs} : {}),
	};
}

/** Those whose file has gone meanwhile are left out. */
async function withArticles(hits: readonly Hit[], library: Library): Promise<Found[]> {
	const found: Found[] = [];
	for (const hit of hits) {
		const article = await library.load(hit.id);
		// Looked at while the text is at hand.
		if (article) found.push({hit, article, matches: hit.matches, snippet: hit.snippet});
	}
	return found;
}

type Found = Pick<Hit, 'matches' | 'snippet'> & {readonly hit: Hit; readonly article: Article};

function hitJson({hit, article, matches, snippet}: Found) {
	const {id, score} = hit;
	const {path, title} = article;
	return {
		...{id, path, title, score},
		matches: matches.map(({field, from, to, text}) => ({field, from, to, text})),
		snippet: {text: snippet.text, from: snippet.from, to: snippet.to},
	};
}

async function print(found: readonly Found[], line: CommandLine, world: World): Promise<void> {
	const printer = await openPrinter(line, world);
	for (const entry of found) {
		if (printer.isForScreen) printEntry(entry, printer);
		else printer.fields([entry.hit.id, entry.article.title, entry.snippet.text]);
	}
}

function printEntry({hit, article, matches, snippet}: Found, printer: Printer): void {
	const titleFrom = article.titleRange?.from;
	const inTitle = titleFrom === undefined ? [] : spans(matches, 'title', titleFrom);
	printer.paragraph(article.title, 'title', inTitle);
	printer.paragraph(snippet.text, 'plain', spans(matches, 'body', snippet.from));
	printer.paragraph(metaLine(article), 'faint');
	printer.paragraph(hit.id, 'faint');
	printer.blank();
}

const spans = (matches: readonly Match[], field: Match['field'], shift: number) =>
	matches
		.filter(match => match.field === field && match.from >= shift)
		.map(({from, to}) => ({from: from - shift, to: to - shift, style: 'match' as const}));
