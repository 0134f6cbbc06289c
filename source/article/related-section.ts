import type {BlockRole} from './article.ts';
import {foldedName} from './folded-names.ts';
import {isHeadline} from './is-headline.ts';
import {parseOpening} from './parse-opening.ts';
import type {ReadLine} from './read-line.ts';

/** What the section stands in. */
export type SectionContext = {
	readonly text: string;
	readonly lines: readonly ReadLine[];
	/** A source or keyword line has closed the article before the section. */
	readonly isFinished: boolean;
	/** Paragraphs of this article end with a full stop, so that a line without one stands out. */
	readonly isPunctuated: boolean;
};

/** Words with which a paragraph goes on with what was said before. */
const resuming =
	/^(?:و|ف)|^(?:كما|كذلك|ايضا|من جهته|من جهتها|من جانبه|من جانبها|من ناحيته|من ناحيتها|بدوره|بدورها|في المقابل|في السياق|في غضون|الي ذلك|يذكر|يشار|تجدر|جدير|هذا|لكن|غير ان|بينما|ثم|علي صعيد|اما|لافتا|مشيرا|موضحا|مضيفا|مؤكدا)(?= |$)/;

/**
 * The roles of the heading at index `start` and of the lines that belong to it. Headlines follow it,
 * or one headline and the whole text of another article. In the middle of an article the text goes on
 * after the headlines, unless it plainly belongs to the last of them: in doubt it is the article's.
 */
export function relatedSection(context: SectionContext, start: number): BlockRole[] {
	const links = countLinks(context, start + 1);
	const next = start + 1 + links;
	const roles: BlockRole[] = ['related-heading', ...linkRoles(context.lines, start + 1, next)];
	if (!continuesWithArticle(context, start, next)) return roles;
	if (links > 0 && roles.at(-1) === 'related-link') roles[links] = 'related-title';
	return [...roles, ...articleRoles(context.lines, next)];
}

/** Where paragraphs have no full stop, a longer line is one of them: 96 of 100 headlines are shorter. */
const longestLink = 80;

/**
 * Headlines under the heading, with the dates and signs that stand among them: only one of them in an
 * article whose own paragraphs look like headlines, if it goes on after them.
 */
function countLinks(context: SectionContext, start: number): number {
	const {text, lines, isFinished, isPunctuated} = context;
	const isBulleted = lines[start] !== undefined && bullet.test(text.charAt(lines[start].from));
	const isClear = isFinished || isPunctuated || isBulleted;
	let at = start;
	let second = 0;
	for (let count = 0; at < lines.length; at++) {
		const line = lines[at]!;
		if (line.kind === 'text') {
			if (isBulleted && !bullet.test(text.charAt(line.from))) break;
			const isText = !isClear && count > 0 && line.to - line.from >= longestLink;
			if (isText || !isHeadline(text, line)) return (isClear || count < 2 ? at : second) - start;
			if (++count === 2) second = at;
		} else if (line.kind === 'related' && line.cue === 'heading') break;
		else if (line.kind === 'source' || line.kind === 'keywords') break;
	}
	return at - start;
}

const bullet = /[•●▪■◾◦‣○*\-–—·]/;

function linkRoles(lines: readonly ReadLine[], from: number, to: number): BlockRole[] {
	return lines.slice(from, to).map(line => {
		if (line.kind === 'boilerplate') return 'boilerplate';
		return line.kind === 'credits' ? 'related-body' : 'related-link';
	});
}

/** Whether the line after the links is the text of a related article. */
function continuesWithArticle(context: SectionContext, start: number, next: number): boolean {
	const {text, lines, isFinished} = context;
	const line = lines[next];
	if (line?.kind !== 'text') return false;
	if (isFinished) return true;
	const title = lines[next - 1]!;
	if (next - 1 === start || title.kind !== 'text') return false;
	if (parseOpening(text, line)) return true;
	const paragraph = text.slice(line.from, line.from + 600);
	const shared = sharedWords(text.slice(title.from, title.to), paragraph);
	return shared >= (resuming.test(foldedName(paragraph.slice(0, 40))) ? 0.8 : 0.5);
}

/** How many of the headline's content words the paragraph has, 0 to 1. */
function sharedWords(headline: string, paragraph: string): number {
	const wanted = contentWords(headline);
	const present = new Set(contentWords(paragraph));
	const shared = wanted.filter(word => present.has(word)).length;
	return wanted.length < 3 ? 0 : shared / wanted.length;
}

/** Folded words of four letters and more, without و ف ب ل ك (waw, feh, beh, lam, kaf) and ال in front. */
function contentWords(text: string): string[] {
	return foldedName(text)
		.split(' ')
		.filter(word => word.length >= 4)
		.map(word => word.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل)(?=..)/, ''));
}

/** A related article reaches to the next such heading, or to the end of the text. */
function articleRoles(lines: readonly ReadLine[], from: number): BlockRole[] {
	const roles: BlockRole[] = [];
	for (let index = from; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.kind === 'related' && line.cue === 'heading') break;
		if (line.kind === 'related') roles.push('related-link');
		else roles.push(line.kind === 'boilerplate' ? 'boilerplate' : 'related-body');
	}
	return roles;
}
