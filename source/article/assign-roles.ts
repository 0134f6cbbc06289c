import type {BlockRole} from './article.ts';
import {isHeadline} from './is-headline.ts';
import type {Credits} from './parse-credits.ts';
import type {ReadLine} from './read-line.ts';
import {relatedSection} from './related-section.ts';

/** What each line of an article is. */
export type Roles = {
	readonly roles: readonly BlockRole[];
	/** The line that is the headline; `null` where the text has none. */
	readonly title: number | null;
	readonly body: BodySpan;
};

/** The first and the last paragraph of the article, as indexes of lines; `to` is -1 without any. */
export type BodySpan = {readonly from: number; readonly to: number};

/**
 * Decides what each line is from what it looks like by itself and from where it stands. A line that
 * could be the writer's is body: nothing of the article is hidden on a guess. With `knownTitle`, stated
 * elsewhere, no line is the headline.
 */
export function assignRoles(text: string, lines: readonly ReadLine[], knownTitle?: string): Roles {
	const title = knownTitle === undefined ? findTitle(text, lines) : null;
	const roles = placeSections(text, lines, title);
	if (title !== null) roles[title] = 'title';
	const body = findBody(text, lines, roles);
	const printed = knownTitle ?? textOf(text, lines[title ?? -1]);
	if (lines[body.from] && isParagraph(text, lines[body.from]!)) {
		markRepeatedTitle(text, lines.slice(0, body.from), roles, printed);
	}
	for (const [index, line] of lines.entries()) {
		if (index < (title ?? -1) && isOverTitle(line)) roles[index] = 'boilerplate';
		roles[index] ??= roleOf(line, placeOf(index, body));
	}
	nameFollowing(text, lines, roles);
	return {roles: roles as BlockRole[], title, body};
}

type Assigned = (BlockRole | undefined)[];

/** The first line that may be a headline, if no paragraph stands before it. */
function findTitle(text: string, lines: readonly ReadLine[]): number | null {
	const first = lines.findIndex(isHeadText);
	if (first < 0 || !isHeadline(text, lines[first]!)) return null;
	const next = lines.findIndex((line, index) => index > first && isHeadText(line));
	return isKicker(text, lines, first, next) ? next : first;
}

/** Text, or what would be ‹كتب فلان› (by so-and-so) under a headline but may be a headline itself. */
function isHeadText(line: ReadLine): boolean {
	if (line.kind !== 'credits') return line.kind === 'text';
	const {isGuess, place, outlet} = line.credits;
	return isGuess && place === null && outlet === null;
}

/** One word over a headline: the name of a section, or a button that no list knows. */
function isKicker(text: string, lines: readonly ReadLine[], index: number, next: number): boolean {
	if (next < 0) return false;
	const after = lines.findIndex((line, later) => later > next && line.kind === 'text');
	if (after < 0 || !isHeadline(text, lines[next]!) || isHeadline(text, lines[after]!)) return false;
	return wordCount(text, lines[index]!) === 1 && wordCount(text, lines[next]!) >= 4;
}

function wordCount(text: string, {from, to}: ReadLine): number {
	return text.slice(from, to).split(/\s+/).length;
}

/** The roles of related headings and what belongs to them; all other lines stay open. */
function placeSections(text: string, lines: readonly ReadLine[], title: number | null): Assigned {
	const roles: Assigned = new Array(lines.length).fill(undefined);
	let isFinished = false;
	// How many paragraphs end with a full stop, less how many do not.
	let balance = 0;
	for (let index = (title ?? -1) + 1; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.kind === 'source' || line.kind === 'keywords') isFinished = true;
		if (isParagraph(text, line)) {
			balance += endsSentence(text, line) ? 1 : -1;
			// It was the source of a picture, or tags under the headline.
			isFinished = false;
		}
		if (line.kind !== 'related' || line.cue !== 'heading') continue;
		const context = {text, lines, isFinished, isPunctuated: balance > 0};
		const section = relatedSection(context, index);
		for (const [offset, role] of section.entries()) roles[index + offset] = role;
		index += section.length - 1;
	}
	return roles;
}

/** Headlines are seldom longer. */
const shortestParagraph = 80;

function isParagraph(text: string, line: ReadLine): boolean {
	if (line.kind !== 'text') return false;
	return line.to - line.from >= shortestParagraph || !isHeadline(text, line);
}

function endsSentence(text: string, line: ReadLine): boolean {
	return /[.!?؟…»"”)]/.test(text.charAt(line.to - 1));
}

function textOf(text: string, line: ReadLine | undefined): string {
	return line ? text.slice(line.from, line.to) : '';
}

/** A headline that the page prints once more over the first paragraph. */
function markRepeatedTitle(
	text: string,
	lines: readonly ReadLine[],
	roles: Assigned,
	title: string,
): void {
	for (const [index, {from, to}] of lines.entries()) {
		if (to - from !== title.length || roles[index] !== undefined) continue;
		if (text.startsWith(title, from)) roles[index] = 'boilerplate';
	}
}

/** How many short lines may stand between the head of a page and the first paragraph, or after the last. */
const mostLooseLines = 3;

/** From the first paragraph to the last: here a line that looks like a button may be the writer's. */
function findBody(text: string, lines: readonly ReadLine[], roles: Assigned): BodySpan {
	const open = [...lines.keys()].filter(index => {
		return roles[index] === undefined && lines[index]!.kind === 'text';
	});
	// Verses, a list: every line counts.
	if (!open.some(index => isParagraph(text, lines[index]!))) {
		return {from: open[0] ?? lines.length, to: open.at(-1) ?? -1};
	}
	return {
		from: paragraphAmong(text, lines, open.slice(0, mostLooseLines + 1)),
		to: paragraphAmong(text, lines, open.slice(-mostLooseLines - 1).reverse()),
	};
}

/** The first paragraph among some lines; where they are too many to be loose, the last of them. */
function paragraphAmong(
	text: string,
	lines: readonly ReadLine[],
	indexes: readonly number[],
): number {
	return indexes.find(index => isParagraph(text, lines[index]!)) ?? indexes.at(-1)!;
}

/** The name of a section over the headline, which may be that of a place: ‹السعودية›. */
function isOverTitle(line: ReadLine): boolean {
	if (line.kind !== 'credits') return line.kind === 'text';
	const {isGuess, author} = line.credits;
	return isGuess && author === null;
}

type Place = 'head' | 'body' | 'tail';

function placeOf(index: number, body: BodySpan): Place {
	if (index < body.from) return 'head';
	return index <= body.to ? 'body' : 'tail';
}

function roleOf(line: ReadLine, place: Place): BlockRole {
	switch (line.kind) {
		case 'text':
			return 'body';
		case 'related':
			return line.cue === 'link' ? 'related-link' : 'related-heading';
		case 'source':
			return 'source-line';
		case 'keywords':
			return 'keywords';
		case 'boilerplate':
			return place === 'body' && line.cue === 'outside' ? 'body' : 'boilerplate';
		case 'credits':
			return creditsRole(line.credits, place);
	}
}

function creditsRole(credits: Credits, place: Place): BlockRole {
	// Below the article a name and a town may be the end of a list.
	if (place === 'body' || (place === 'tail' && credits.isGuess)) return 'body';
	if (credits.isLabeled) return 'metadata';
	if (place === 'tail' && credits.outlet) return 'source-line';
	return credits.place ? 'dateline' : 'metadata';
}

/** ‹المصدر:› alone on its line is followed by the name, ‹كلمات دلالية› by some short lines. */
function nameFollowing(text: string, lines: readonly ReadLine[], roles: Assigned): void {
	for (const [index, line] of lines.entries()) {
		if (line.kind === 'source' && line.source.name === null) {
			markShortLines(text, lines, roles, {from: index + 1, most: 1, role: 'source-line'});
		} else if (line.kind === 'keywords' && line.cue === 'heading') {
			markShortLines(text, lines, roles, {from: index + 1, most: 20, role: 'keywords'});
		}
	}
}

function markShortLines(
	text: string,
	lines: readonly ReadLine[],
	roles: Assigned,
	{from, most, role}: {from: number; most: number; role: BlockRole},
): void {
	for (let index = from; index < Math.min(lines.length, from + most); index++) {
		const line = lines[index]!;
		if (roles[index] !== 'body') return;
		if (!isHeadline(text, line) || wordCount(text, line) > (most > 1 ? 4 : 8)) return;
		roles[index] = role;
	}
}
