import type {Tags} from '../actors/actor.ts';
import type {Mention} from '../actors/mention.ts';
import {fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import {type ArticleSentence, articleSentences} from './article-sentences.ts';
import {findQuantities, type Quantity} from './find-quantities.ts';
import {rareWeight, stemWeight} from './stem-weight.ts';
import {wordKey} from './word-key.ts';

/** A word of a sentence, offsets into the article's text. */
export type ComparedWord = Range & {
	readonly folded: string;
	/** What it is compared under: `wordKey`, or `#` and the value for a number. */
	readonly key: string;
	/** How much it says, 0 to `rareWeight`. */
	readonly weight: number;
};

export type ComparedSentence = ArticleSentence & {
	readonly words: readonly ComparedWord[];
	readonly quantities: readonly Quantity[];
	/** Those that stand in the sentence. */
	readonly mentions: readonly Mention[];
};

/** An article made ready to be compared; may be kept and used for many comparisons. */
export type PreparedSide = {
	readonly article: Article;
	readonly tags: Tags;
	readonly sentences: readonly ComparedSentence[];
};

/** How much a number says: most numbers are in one article of a hundred or fewer. */
const numberWeight = 4.5;
/** Numbers that many articles have: 1 to 12, and the years about now. */
const commonNumberWeight = 3;

/** Folded words that make one name with the next, written together or apart: عبد الله, عبدالله. */
const firstHalves = new Set(['عبد', 'وعبد', 'لعبد', 'بعبد', 'ابو', 'وابو']);

/** Splits an article into sentences and words with what each of them says. Never throws. */
export function prepareSide(article: Article, tags: Tags): PreparedSide {
	const mentions = [...tags.mentions].sort((a, b) => a.from - b.from);
	let next = 0;
	const sentences = articleSentences(article).map(sentence => {
		if (sentence.isTitle) next = 0;
		while (next < mentions.length && mentions[next]!.to <= sentence.from) next++;
		let last = next;
		while (last < mentions.length && mentions[last]!.from < sentence.to) last++;
		const quantities = findQuantities(article.text, sentence);
		return {
			...sentence,
			words: wordsOf(article.text, sentence, quantities),
			quantities,
			mentions: mentions.slice(next, last),
		};
	});
	return {article, tags, sentences};
}

/** The words of a stretch; those of one number are one. */
function wordsOf(text: string, range: Range, quantities: readonly Quantity[]): ComparedWord[] {
	const folded = fold(text.slice(range.from, range.to));
	const words: ComparedWord[] = [];
	let number = 0;
	for (const token of tokenize(folded.text)) {
		const place = originalRange(folded, token.from, token.to);
		const [from, to] = [place.from + range.from, place.to + range.from];
		while (number < quantities.length && quantities[number]!.to <= from) number++;
		const quantity = quantities[number];
		if (quantity && quantity.from < to) {
			if (words.at(-1)?.to !== quantity.to) words.push(numberWord(quantity));
			continue;
		}
		const written = folded.text.slice(token.from, token.to);
		const last = words.at(-1);
		if (last && firstHalves.has(last.folded) && /^\s+$/.test(text.slice(last.to, from))) {
			words[words.length - 1] = wordOf({from: last.from, to}, last.folded + written);
		} else {
			words.push(wordOf({from, to}, written));
		}
	}
	return words;
}

function wordOf({from, to}: Range, folded: string): ComparedWord {
	const key = wordKey(folded);
	return {from, to, folded, key, weight: weightOf(folded, key)};
}

function numberWord({from, to, value}: Quantity): ComparedWord {
	const isCommon = Number.isInteger(value) && (value <= 12 || (value > 1990 && value < 2050));
	const weight = isCommon ? commonNumberWeight : numberWeight;
	return {from, to, folded: `#${value}`, key: `#${value}`, weight};
}

function weightOf(written: string, key: string): number {
	// Other digits and signs, as dates and addresses: telling, but not a name.
	if (/^\d/.test(written)) return numberWeight;
	return Math.min(stemWeight(key), rareWeight);
}
