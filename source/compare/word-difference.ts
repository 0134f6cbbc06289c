import {fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {stem} from '../arabic/stem.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Quote} from './comparison.ts';
import {findQuantities} from './find-quantities.ts';
import {stemWeight} from './stem-weight.ts';
import {otherWordKeys} from './word-key.ts';

/** Words that say less (في, من, أن) are no difference by themselves. */
const leastOfDifference = 1;

/**
 * What each of two sentences says that the other does not, word by word: ranges in the offsets of the quotes,
 * ascending. A word is said by the other in whatever place, form or spelling of its hamza, with or without
 * clitics; a number in words or digits. Small words count only between others. Both empty for the same text.
 */
export function wordDifference(a: Quote, b: Quote): {a: Range[]; b: Range[]} {
	return {a: saidOnlyIn(a, [b]), b: saidOnlyIn(b, [a])};
}

/** What a sentence says that none of some others does; see `wordDifference`. */
export function saidOnlyIn(quote: Quote, others: readonly Quote[]): Range[] {
	const said = new Set(others.flatMap(other => wordsOf(other).flatMap(({forms}) => forms)));
	const words = wordsOf(quote);
	const isNew = words.map(({forms}) => !forms.some(form => said.has(form)));
	const ranges: Range[] = [];
	let last = -1;
	for (const [index, word] of words.entries()) {
		if (!isNew[index] || isSmall(word)) continue;
		const before = ranges.at(-1);
		const joins =
			before &&
			words.slice(last + 1, index).every((each, at) => isNew[last + 1 + at] && isSmall(each));
		if (joins) ranges[ranges.length - 1] = {from: before.from, to: word.to};
		else ranges.push({from: word.from, to: word.to});
		last = index;
	}
	return ranges;
}

/** A word and the forms under which it is the same as another. */
type Word = Range & {readonly forms: readonly string[]};

function wordsOf({text, from: start}: Quote): Word[] {
	const folded = fold(text);
	const quantities = findQuantities(text, {from: 0, to: text.length});
	const words: Word[] = [];
	let next = 0;
	for (const token of tokenize(folded.text)) {
		const {from, to} = originalRange(folded, token.from, token.to);
		while (next < quantities.length && quantities[next]!.to <= from) next++;
		const quantity = quantities[next];
		if (quantity && quantity.from < to) {
			const place = {from: quantity.from + start, to: quantity.to + start};
			const forms = [quantity.value, quantity.otherValue].map(value => `#${value}`);
			if (words.at(-1)?.to !== place.to) words.push({...place, forms});
			continue;
		}
		const written = folded.text.slice(token.from, token.to);
		words.push({from: from + start, to: to + start, forms: formsOf(written)});
	}
	return words;
}

function formsOf(word: string): string[] {
	return [stem(word), ...otherWordKeys(word)];
}

function isSmall({forms}: Word): boolean {
	return stemWeight(forms[0]!) < leastOfDifference;
}
