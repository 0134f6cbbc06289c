import type {Article, Block} from '../../article/article.ts';
import {metaLine} from '../../article/meta-line.ts';
import {paragraphDirection} from '../../layout/levels.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Role} from '../role.ts';
import type {Section} from './section.ts';

/** A longer block is laid out in pieces, so that a text without line ends still opens at once. */
const longestPiece = 8000;

type Shown = {
	/** Also what is not part of the article: related texts, links, keywords, boilerplate. */
	readonly withRelated: boolean;
	readonly messages: Messages;
};

/** What the article screen shows: the article, and below it, on request, what is not part of it. */
export function sectionsOf(article: Article, {withRelated, messages}: Shown): readonly Section[] {
	const {blocks, text} = article;
	const outside = blocks.filter(block => !isArticle(block));
	return [
		...articleSections(article, messages),
		...(outside.length === 0 ? [] : [note(relatedNote(outside, withRelated, messages))]),
		...(withRelated ? outside.flatMap(block => pieces(text, block, outsideRole(block))) : []),
	];
}

/** An article as the paragraphs a reader sees: title, where it is from, body. */
export function articleSections(article: Article, messages: Messages): readonly Section[] {
	const body = article.blocks.filter(isBody);
	return [
		...head(article, messages),
		...body.flatMap(block => bodySections(article.text, block, messages)),
	];
}

const isBody = (block: Block) => block.role === 'body';
const isArticle = ({role}: Block) => role === 'title' || role === 'dateline' || role === 'body';

function head(article: Article, messages: Messages): Section[] {
	const meta = metaLine(article);
	const below = [
		...(meta === '' ? [] : [{text: meta, from: null, base: 'faint', gap: 0} as const]),
		...(article.url === null ? [] : [addressOf(article, article.url)]),
	];
	if (article.titleFrom === 'derived') return [...below, {...note(messages.noHeadline), gap: 0}];
	const {from = null} = article.titleRange ?? {};
	return [{text: article.title, from, base: 'title', gap: 0}, ...below];
}

/** At the edge at which the article is read. */
function addressOf({title}: Article, address: string): Section {
	const align = paragraphDirection(title) === 'rtl' ? 'right' : 'left';
	return {text: address, from: null, base: 'faint', gap: 0, link: {address, align}};
}

function bodySections(text: string, block: Block, messages: Messages): Section[] {
	const paragraph = pieces(text, block, 'plain');
	return block.truncated ? [...paragraph, {...note(messages.truncated), gap: 0}] : paragraph;
}

const relatedNote = (outside: readonly Block[], isShown: boolean, messages: Messages) =>
	isShown ? messages.relatedShown : messages.relatedHidden(outside.length);

const note = (text: string): Section => ({text, from: null, base: 'faint', gap: 1});

const outsideRole = ({role}: Block): Role => (role === 'related-title' ? 'faintTitle' : 'faint');

function pieces(text: string, {from, to}: Block, base: Role): Section[] {
	const sections: Section[] = [];
	for (let start = from; start < to; ) {
		const end = to - start <= longestPiece ? to : pieceEnd(text, start);
		sections.push({text: text.slice(start, end), from: start, base, gap: start === from ? 1 : 0});
		start = end;
	}
	return sections;
}

/** After the last blank of the piece; a text without blanks is cut where it must, not inside a pair. */
function pieceEnd(text: string, start: number): number {
	const limit = start + longestPiece;
	const blank = text.lastIndexOf(' ', limit - 1);
	if (blank > start) return blank + 1;
	return text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit;
}
