import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import type {Tags} from './actor.ts';
import type {Mention} from './mention.ts';

/** A mention with the words that stand round it, as written; no line end is crossed. */
export type MentionInContext = Mention & {
	/** Ends right before the mention: a clitic (و، ل) is its last letter. */
	readonly before: string;
	readonly after: string;
};

/** Letters looked at for each word wanted; longer words are rare. */
const lettersPerWord = 24;

/** The mentions of one actor in an article, each with as many words before and after as asked for. */
export function mentionsInContext(
	article: Article,
	{mentions}: Tags,
	actor: string,
	words = 8,
): MentionInContext[] {
	return mentions
		.filter(mention => mention.actor === actor)
		.map(mention => ({
			...mention,
			before: wordsBefore(article, mention, words),
			after: wordsAfter(article, mention, words),
		}));
}

function wordsBefore({text, blocks}: Article, {from}: Mention, words: number): string {
	if (words <= 0) return '';
	const block = blocks.find(one => one.from <= from && from < one.to);
	const start = Math.max(block?.from ?? 0, from - words * lettersPerWord);
	const ranges = tokenize(text.slice(start, from));
	// A word cut by the look back is left out.
	const isCut = start > (block?.from ?? 0) && ranges[0]?.from === 0;
	const whole = isCut ? ranges.slice(1) : ranges;
	const first = whole.at(-words) ?? whole[0];
	return first === undefined ? '' : text.slice(start + first.from, from);
}

function wordsAfter({text, blocks}: Article, {from, to}: Mention, words: number): string {
	if (words <= 0) return '';
	const block = blocks.find(one => one.from <= from && from < one.to);
	const limit = block?.to ?? text.length;
	const end = Math.min(limit, to + words * lettersPerWord);
	const ranges = tokenize(text.slice(to, end));
	const isCut = end < limit && ranges.at(-1)?.to === end - to;
	const whole = isCut ? ranges.slice(0, -1) : ranges;
	const last = whole[words - 1] ?? whole.at(-1);
	return last === undefined ? '' : text.slice(to, to + last.to);
}
