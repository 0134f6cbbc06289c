import {countOverTime} from '../actors/count-over-time.ts';
import type {CorpusActor} from '../actors/create-census.ts';
import {fold} from '../arabic/fold.ts';
import type {ArticleMention, Knowledge} from '../library/create-knowledge.ts';
import type {CommandLine} from './command-line.ts';
import {csv} from './csv.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {openForReading} from './open-for-reading.ts';
import {openPrinter} from './printer.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** `warraq actors [ID]` */
export async function actors(line: CommandLine, world: World): Promise<ExitStatus> {
	const opened = await openForReading(line.in, line, world);
	if (opened === undefined) return exitStatus.trouble;
	const {library, hadProblems} = opened;
	const knowledge = await library.knowledge();
	const known = await knowledge.actors();
	const wanted = line.words.join(' ');
	if (wanted === '') {
		await printActors(known.slice(0, line.limit), line, world);
		return hadProblems ? exitStatus.trouble : exitStatus.done;
	}
	const found = actorsNamed(known, wanted);
	if (found.length > 1) {
		world.complain(world.messages.usage.ambiguousActor(wanted, found.length));
		for (const {id, name} of found.slice(0, 10)) world.complain(`  ${id}  ${name}`);
		return exitStatus.trouble;
	}
	if (found.length === 0) {
		world.complain(world.messages.usage.unknownActor(wanted));
		return exitStatus.nothingFound;
	}
	await printMentions(found[0]!, knowledge, line, world);
	return hadProblems ? exitStatus.trouble : exitStatus.done;
}

/** By id; else by the whole of a name, Arabic or English; else by some of a name's words. */
function actorsNamed(known: readonly CorpusActor[], wanted: string): readonly CorpusActor[] {
	const exact = known.filter(({id, ids}) => id === wanted || ids.includes(wanted));
	if (exact.length > 0) return exact;
	const folded = fold(wanted).text;
	const whole = known.filter(actor => namesOf(actor).includes(folded));
	if (whole.length > 0) return whole;
	const words = folded.split(/\s+/);
	return known.filter(actor =>
		namesOf(actor).some(name => words.every(word => name.split(/[\s-]+/).includes(word))),
	);
}

const namesOf = ({name, englishName = '', aliases}: CorpusActor): readonly string[] =>
	[name, englishName, ...aliases].map(each => fold(each).text);

async function printActors(known: readonly CorpusActor[], line: CommandLine, world: World) {
	if (line.json) return world.write(safeJson({actors: known.map(actorJson)}));
	if (line.csv) return world.write(csv([actorColumns, ...known.map(actorCells)]));
	const printer = await openPrinter(line, world);
	for (const {id, name, englishName = '', articleCount, mentionCount} of known) {
		printer.fields([String(mentionCount), String(articleCount), name, englishName, id]);
	}
}

const actorJson = ({
	id,
	type,
	name,
	englishName,
	aliases,
	articleCount,
	mentionCount,
}: CorpusActor) => ({
	...{id, type, name, englishName, aliases, articleCount, mentionCount},
});

const actorColumns = [
	...['id', 'type', 'name', 'englishName', 'aliases', 'articleCount', 'mentionCount'],
];

const actorCells = (actor: CorpusActor) => {
	const {id, type, name, englishName = '', aliases, articleCount, mentionCount} = actor;
	return [id, type, name, englishName, aliases.join('; '), articleCount, mentionCount];
};

async function printMentions(
	actor: CorpusActor,
	knowledge: Knowledge,
	line: CommandLine,
	world: World,
): Promise<void> {
	const mentions = (await knowledge.mentionsOf(actor)).slice(0, line.limit);
	if (line.json) return world.write(safeJson(mentionsJson(actor, mentions, knowledge)));
	if (line.csv) return world.write(csv([mentionColumns, ...mentions.map(mentionCells)]));
	const printer = await openPrinter(line, world);
	for (const {articleId, before, text, after} of mentions) {
		if (!printer.isForScreen) printer.fields([articleId, before, text, after]);
		else printMention({articleId, before, text, after}, printer);
	}
}

/** What the screen shows of an actor: its mentions and articles, who appears with it, and when. */
function mentionsJson(
	actor: CorpusActor,
	mentions: readonly ArticleMention[],
	knowledge: Knowledge,
) {
	const articles = knowledge.articlesOf(actor);
	const dates = articles.flatMap(({date}) => (date === null ? [] : [date.iso]));
	return {
		actor: actorJson(actor),
		mentions: mentions.map(mentionJson),
		articles: articles.map(({id, title, date}, index) => ({
			...{id, title, date: date?.iso ?? null},
			mentionCount: actor.articles[index]!.mentionCount,
		})),
		together: knowledge
			.togetherWith(actor)
			.map(({actor: {id, name}, articleCount}) => ({id, name, articleCount})),
		overTime: countOverTime(dates),
	};
}

const mentionJson = ({articleId, from, to, text, before, after, rule}: ArticleMention) => ({
	article: articleId,
	...{from, to, text, before, after, rule},
});

const mentionColumns = ['article', 'from', 'to', 'text', 'before', 'after', 'rule'];

const mentionCells = ({articleId, from, to, text, before, after, rule}: ArticleMention) => [
	...[articleId, from, to, text, before, after, rule],
];

function printMention(
	{articleId, before, text, after}: Pick<ArticleMention, 'articleId' | 'before' | 'text' | 'after'>,
	printer: Awaited<ReturnType<typeof openPrinter>>,
): void {
	const from = before.length;
	printer.paragraph(before + text + after, 'plain', [
		{from, to: from + text.length, style: 'chosen'},
	]);
	printer.paragraph(articleId, 'faint');
}
