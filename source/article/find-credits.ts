import type {Range} from '../arabic/range.ts';
import type {Article, ArticleProblem, BlockRole} from './article.ts';
import type {Roles} from './assign-roles.ts';
import type {StatedDay} from './find-date.ts';
import {findSource} from './find-source.ts';
import {type FoldedLine, rangeOfWords} from './folded-line.ts';
import {foldedName} from './folded-names.ts';
import {outletKind} from './news-outlets.ts';
import type {Words} from './parse-credits.ts';
import {parseOpening} from './parse-opening.ts';
import type {ReadLine} from './read-line.ts';

/** Who, where and when, as an article states it; and where its first sentence begins after that. */
export type StatedCredits = Pick<Article, 'dateline' | 'source' | 'author' | 'date' | 'time'> & {
	/** After the dateline that opens the first paragraph; `null` where there is none. */
	readonly firstSentence: number | null;
	readonly problems: readonly ArticleProblem[];
};

/** What one place of the text states: a line of credits, or the opening of the first paragraph. */
type Statement = {
	readonly line: FoldedLine;
	readonly date: StatedDay | null;
	readonly time: Words | null;
	readonly isUpdate: boolean;
	readonly place: Words | null;
	readonly outlet: Words | null;
	readonly author: Words | null;
	readonly hasPartialDate?: boolean;
};

/**
 * Collects what the article states about itself: from its lines of credits, never from a related
 * article or the body, but for the dateline that opens its first paragraph.
 */
export function findCredits(
	text: string,
	lines: readonly ReadLine[],
	{roles, title, body}: Roles,
): StatedCredits {
	const opening = body.to < 0 ? null : parseOpening(text, lines[body.from]!);
	const statements: Statement[] = lines.flatMap((line, index) => {
		if (line.kind !== 'credits' || !isCredit(roles[index]!)) return [];
		// Below the article a date that nothing announces may be of anything.
		if (index > body.to && !line.credits.isLabeled && line.credits.date) return [];
		// Over the headline a name alone is that of a section.
		if (index < (title ?? -1) && !line.credits.date && !line.credits.place) return [];
		return [{...line.credits, line: line.line}];
	});
	if (opening) statements.push(opening);
	const dated =
		statements.find(({date, isUpdate}) => date && !isUpdate) ?? statements.find(({date}) => date);
	const timed = dated?.time ? dated : statements.find(({time}) => time);
	const placed = statements.find(({place}) => place);
	const dateline = placed ? datelineOf(placed) : null;
	return {
		dateline,
		source: findSource(text, lines, roles) ?? outletOf(statements, dateline !== null),
		author: authorOf(statements),
		date: dated ? dateOf(dated) : null,
		time: timed ? timeOf(timed) : null,
		firstSentence: opening?.from ?? null,
		problems: statements.flatMap(problemsOf),
	};
}

function isCredit(role: BlockRole): boolean {
	return role === 'metadata' || role === 'dateline';
}

type Quoted = Range & {readonly text: string};

function quote(line: FoldedLine, words: Words): Quoted {
	return slice(line, rangeOfWords(line, words.first, words.end));
}

function slice(line: FoldedLine, {from, to}: Range): Quoted {
	return {from, to, text: line.raw.slice(from - line.from, to - line.from)};
}

function datelineOf({line, place, outlet}: Statement): Article['dateline'] {
	const where = quote(line, place!);
	if (!outlet) return {place: where.text, agency: null, from: where.from, to: where.to};
	const who = quote(line, outlet);
	const from = Math.min(where.from, who.from);
	return {place: where.text, agency: who.text, from, to: Math.max(where.to, who.to)};
}

function authorOf(statements: readonly Statement[]): Article['author'] {
	const found = statements.find(({author}) => author);
	if (!found) return null;
	const {from, to, text} = quote(found.line, found.author!);
	return {name: text, from, to};
}

function outletOf(statements: readonly Statement[], hasDateline: boolean): Article['source'] {
	const found = statements.find(({outlet}) => outlet);
	// An agency in a dateline says where its report is from; the article may be another's.
	if (!found || (hasDateline && found.place)) return null;
	const {from, to, text} = quote(found.line, found.outlet!);
	return outletKind(foldedName(text)) === 'unnamed' ? null : {name: text, from, to};
}

function dateOf({line, date}: Statement): Article['date'] {
	const {first, end, iso} = date!;
	const {from, to, text} = quote(line, {first, end});
	// `2024-12-26T10:00` is cut after the day: the tokenizer takes `26T10` for one word.
	const hour = /T\d\d$/i.exec(text)?.[0].length ?? 0;
	return {iso, text: text.slice(0, text.length - hour), from, to: to - hour};
}

function timeOf({line, time}: Statement): Article['time'] {
	const {from, to, text} = quote(line, time!);
	const day = /^\d\dT/i.exec(text)?.[0].length ?? 0;
	return {text: text.slice(day), from: from + day, to};
}

function problemsOf({line, date, hasPartialDate}: Statement): ArticleProblem[] {
	const {from, to} = line;
	if (date?.doubt) return [{message: `date ${date.iso}: ${date.doubt}`, from, to}];
	if (date || !hasPartialDate) return [];
	return [{message: 'the date is not stated in full', from, to}];
}
