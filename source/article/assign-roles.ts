import type {BlockRole} from './article.ts';
import {isHeadline} from './is-headline.ts';
import type {ReadLine} from './read-line.ts';
import {relatedSection} from './related-section.ts';

/** What each line of an article is. */
export type Roles = {
	readonly roles: readonly BlockRole[];
	/** The line that is the headline; `null` where the text has none. */
	readonly title: number | null;
};

/**
 * Decides what each line is from what it looks like by itself and from where it stands. A line that
 * could be the writer's is body: nothing of the article is hidden on a guess. With `knownTitle`, stated
 * elsewhere, no line is the headline.
 */
export function assignRoles(text: string, lines: readonly ReadLine[], knownTitle?: string): Roles {
	const title = knownTitle === undefined ? findTitle(text, lines) : null;
	const bodyStart = findBodyStart(lines, title);
	const roles = placeSections(text, lines, bodyStart);
	if (title !== null) roles[title] = 'title';
	markRepeatedTitle(text, lines, roles, knownTitle ?? textOf(text, lines[title ?? -1]));
	const bodyEnd = findBodyEnd(lines, roles, title);
	for (const [index, line] of lines.entries()) {
		roles[index] ??= roleOf(
			line,
			index >= bodyStart && index <= bodyEnd,
			title !== null && index < title,
		);
	}
	nameFollowing(text, lines, roles);
	return {roles: roles as BlockRole[], title};
}

type Assigned = (BlockRole | undefined)[];

/** The first line that may be a headline, if no paragraph stands before it. */
function findTitle(text: string, lines: readonly ReadLine[]): number | null {
	for (const [index, line] of lines.entries()) {
		if (isHeadText(lines, index)) {
			if (!isHeadline(text, line)) return null;
			const next = lines.findIndex((_, later) => later > index && isHeadText(lines, later));
			return isKicker(text, lines, index, next) ? next : index;
		}
	}
	return null;
}

/** Text, or a line that looks like a writer's name but is not followed by a paragraph. */
function isHeadText(lines: readonly ReadLine[], index: number): boolean {
	return lines[index]!.kind === 'text';
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

/** The first paragraph: the first text after the headline. */
function findBodyStart(lines: readonly ReadLine[], title: number | null): number {
	const from = title === null ? 0 : title + 1;
	const start = lines.findIndex((line, index) => index >= from && line.kind === 'text');
	return start < 0 ? lines.length : start;
}

/** The roles of related headings and what belongs to them; all other lines stay open. */
function placeSections(text: string, lines: readonly ReadLine[], bodyStart: number): Assigned {
	const roles: Assigned = new Array(lines.length).fill(undefined);
	let isFinished = false;
	for (let index = bodyStart; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.kind === 'source' || line.kind === 'keywords') isFinished = true;
		if (line.kind !== 'related' || line.cue !== 'heading') continue;
		const isPunctuated = endsWithFullStops(text, lines.slice(bodyStart, index));
		const section = relatedSection({text, lines, isFinished, isPunctuated}, index);
		for (const [offset, role] of section.roles.entries()) roles[index + offset] = role;
		index += section.roles.length - 1;
	}
	return roles;
}

function endsWithFullStops(text: string, lines: readonly ReadLine[]): boolean {
	const paragraphs = lines.filter(line => line.kind === 'text');
	const ended = paragraphs.filter(line => /[.!?؟…»"”)]/.test(text.charAt(line.to - 1)));
	return ended.length * 2 > paragraphs.length;
}

function textOf(text: string, line: ReadLine | undefined): string {
	return line ? text.slice(line.from, line.to) : '';
}

/** How far down a page may print its headline once more. */
const headLines = 8;

function markRepeatedTitle(
	text: string,
	lines: readonly ReadLine[],
	roles: Assigned,
	title: string,
): void {
	for (const [index, {from, to}] of lines.slice(0, headLines).entries()) {
		if (to - from !== title.length || roles[index] !== undefined) continue;
		if (text.startsWith(title, from)) roles[index] = 'boilerplate';
	}
}

function findBodyEnd(lines: readonly ReadLine[], roles: Assigned, title: number | null): number {
	return lines.findLastIndex(
		(line, index) => roles[index] === undefined && index !== title && isText(line),
	);
}

/** A writer's name that nothing announces may be the end of a list, or a sentence. */
function isText(line: ReadLine): boolean {
	return line.kind === 'text' || (line.kind === 'credits' && line.credits.isGuess);
}

function roleOf(line: ReadLine, isInBody: boolean, isBeforeTitle: boolean): BlockRole {
	switch (line.kind) {
		case 'text':
			return isBeforeTitle ? 'boilerplate' : 'body';
		case 'related':
			return line.cue === 'link' ? 'related-link' : 'related-heading';
		case 'source':
			return 'source-line';
		case 'keywords':
			return 'keywords';
		case 'boilerplate':
			return isInBody && line.cue === 'outside' ? 'body' : 'boilerplate';
		case 'credits': {
			const {isLabeled, place} = line.credits;
			if (isInBody) return 'body';
			return place && !isLabeled ? 'dateline' : 'metadata';
		}
	}
}

/** ‹المصدر:› and ‹كلمات دلالية› alone on their line: what they announce stands on the next. */
function nameFollowing(text: string, lines: readonly ReadLine[], roles: Assigned): void {
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (next?.kind !== 'text' || roles[index + 1] !== 'body') continue;
		const isShort = isHeadline(text, next) && wordCount(text, next) <= 8;
		if (!isShort) continue;
		if (line.kind === 'source' && line.source.name === null) roles[index + 1] = 'source-line';
		if (line.kind === 'keywords' && line.cue === 'heading') roles[index + 1] = 'keywords';
	}
}
