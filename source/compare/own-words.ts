import type {Range} from '../arabic/range.ts';
import type {Band} from './bands.ts';
import type {Comparison, Quote} from './comparison.ts';
import {saidOnlyIn} from './word-difference.ts';

/** Sentences that share less than this part of their letters are worded anew: marking words says nothing. */
const leastShared = 0.7;

/**
 * In bands that say the same, the words of one side that the other does not say; offsets into the article.
 * Nothing in sentences that are worded anew.
 */
export function ownWords(
	comparison: Comparison,
	bands: readonly Band[],
	side: 'a' | 'b',
): readonly Range[] {
	const other = side === 'a' ? 'b' : 'a';
	const quotes = (band: Band, of: 'a' | 'b') =>
		band[of].map(index => comparison[of].sentences[index]!);
	return bands
		.filter(({kind}) => kind === 'same' || kind === 'different')
		.flatMap(band => quotes(band, side).flatMap(quote => rangesIn(quote, quotes(band, other))));
}

function rangesIn(quote: Quote, others: readonly Quote[]): readonly Range[] {
	const ranges = saidOnlyIn(quote, others);
	const own = ranges.reduce((sum, {from, to}) => sum + to - from, 0);
	return own > quote.text.length * (1 - leastShared) ? [] : ranges;
}
