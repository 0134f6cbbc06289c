import type {Article} from '../article/article.ts';
import {comparedActors} from '../compare/compared-actors.ts';
import type {Comparison} from '../compare/comparison.ts';
import type {Knowledge} from '../library/create-knowledge.ts';
import type {Library} from '../library/library.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {corpusName} from './open-corpus.ts';
import {type OpenedNamed, openNamed} from './open-named.ts';
import {printComparison} from './print-comparison.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** A letter for each. */
const mostReports = 26;

/** `warraq compare [A [B [C...]]]` */
export async function compare(line: CommandLine, world: World): Promise<ExitStatus> {
	const {usage} = world.messages;
	const isTable = line.words.length > 2;
	if (line.words.length > mostReports || (isTable && (line.html || line.markdown))) {
		world.complain(isTable && (line.html || line.markdown) ? usage.fileOfTwo : usage.compareWhat);
		return exitStatus.trouble;
	}
	const start = performance.now();
	const opened = await openNamed(line, world);
	if (opened === undefined) return exitStatus.trouble;
	const {articles, hadProblems} = opened;
	const twice = articles.find((article, index) => articles.indexOf(article) < index);
	if (twice !== undefined) {
		world.complain(usage.sameArticle(twice.id));
		return exitStatus.trouble;
	}
	const tookMs = () => (line.timing ? {tookMs: performance.now() - start} : {});
	const status = await (isTable ? compareSeveral : compareTwo)(opened, line, world, tookMs);
	return hadProblems ? exitStatus.trouble : status;
}

type Timing = () => {readonly tookMs?: number};

async function compareTwo(
	{library, articles}: OpenedNamed,
	line: CommandLine,
	world: World,
	tookMs: Timing,
): Promise<ExitStatus> {
	const knowledge = await library.knowledge();
	const pair = await choosePair(articles, library, knowledge);
	if (pair === undefined) {
		world.complain(noPair(articles[0], line, library, world));
		return exitStatus.nothingFound;
	}
	const [a, b] = pair;
	const comparison = knowledge.compare(a, b);
	if (line.json) {
		world.write(safeJson({...comparison, ...tookMs()}));
	} else if (line.html || line.markdown) {
		world.write(await exported({comparison, a, b, knowledge}, line, world));
	} else {
		await printComparison({comparison, a, b, knowledge}, line, world);
	}
	return exitStatus.done;
}

async function compareSeveral(
	{library, articles}: OpenedNamed,
	line: CommandLine,
	world: World,
	tookMs: Timing,
): Promise<ExitStatus> {
	const table = await (await library.knowledge()).tabulate(articles);
	if (line.json) {
		const {reports, claims, pairs} = table;
		const sameEvent = pairs.map(({a, b, comparison: {sameEvent}}) => ({a, b, ...sameEvent}));
		world.write(safeJson({reports, sameEvent, claims, ...tookMs()}));
	} else {
		const {printClaims} = await import('./print-claims.ts');
		await printClaims(table, articles, line, world);
	}
	return exitStatus.done;
}

type Compared = {
	readonly comparison: Comparison;
	readonly a: Article;
	readonly b: Article;
	readonly knowledge: Knowledge;
};

/** The comparison as a file of its own. */
async function exported(
	{comparison, a, b, knowledge}: Compared,
	{html}: CommandLine,
	{messages}: World,
): Promise<string> {
	const actors = comparedActors(comparison, knowledge.tags(a), knowledge.tags(b));
	const pair = {comparison, a, b, actors};
	if (html) return (await import('../export/comparison-page.ts')).comparisonPage(pair, messages);
	return (await import('../export/comparison-document.ts')).comparisonDocument(pair, messages);
}

/** The two that were named; one with its most likely twin; or the strongest pair there is. */
async function choosePair(
	[one, other]: readonly Article[],
	library: Library,
	knowledge: Knowledge,
): Promise<readonly [Article, Article] | undefined> {
	if (one && other) return [one, other];
	const found = one
		? (await knowledge.twins(one)).map(({id}) => ({a: one.id, b: id}))[0]
		: (await knowledge.pairs({limit: 1, least: 0}))[0];
	const a = found && (await library.load(found.a));
	const b = found && (await library.load(found.b));
	return a && b && [a, b];
}

function noPair(one: Article | undefined, line: CommandLine, library: Library, world: World) {
	const {usage} = world.messages;
	if (library.snapshot().summaries.length === 1) return usage.onlyOneArticle(corpusName(line.in));
	return usage.noTwins(one?.id ?? corpusName(line.in));
}
