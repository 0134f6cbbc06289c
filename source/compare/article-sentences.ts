import type {Range} from '../arabic/range.ts';
import {splitSentences} from '../arabic/sentences.ts';
import type {Article} from '../article/article.ts';

/** A sentence that is compared: offsets into the article's text. */
export type ArticleSentence = Range & {
	readonly isTitle: boolean;
	/** Its place among the blocks of the article: a new one is a new paragraph. */
	readonly block: number;
};

/** A number cut at its point, as pages with direction marks do: `3.`, U+200F, `2 في المائة`. */
const cutNumber = /\p{Nd}[.,][\u200e\u200f]+\p{Nd}$/u;

/**
 * The sentences of an article's own text, the headline first and whole, without dateline, credits and what else
 * stood on its page. A number that was cut at its point is whole again. Fragments that stray full stops have made
 * stay sentences of their own. Empty for an article without title and body.
 */
export function articleSentences({
	text,
	blocks,
	titleFrom,
	titleRange,
}: Article): ArticleSentence[] {
	const sentences: ArticleSentence[] = [];
	const add = (range: Range, block: number) => {
		for (const {from, to} of splitSentences(text, range)) {
			const last = sentences.at(-1);
			if (last?.block === block && isCutNumber(text, last, from)) {
				sentences[sentences.length - 1] = {...last, to};
			} else {
				sentences.push({from, to, isTitle: false, block});
			}
		}
	};
	for (const [index, block] of blocks.entries()) if (block.role === 'body') add(block, index);
	if (titleFrom === 'derived' || !titleRange) return sentences;
	return [{from: titleRange.from, to: titleRange.to, isTitle: true, block: -1}, ...sentences];
}

function isCutNumber(text: string, before: Range, from: number): boolean {
	return cutNumber.test(text.slice(Math.max(before.from, before.to - 2), from + 1));
}
