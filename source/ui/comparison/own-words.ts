import type {Comparison, Quote} from '../../compare/comparison.ts';
import {saidOnlyIn} from '../../compare/word-difference.ts';
import type {StyledSpan} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';
import type {Band} from './bands.ts';

/** Sentences that share less than this part of their letters are worded anew: marking words says nothing. */
const leastShared = 0.7;

/** In bands that say the same, the words of one side that the other does not say. */
export function ownWordSpans(
	comparison: Comparison,
	bands: readonly Band[],
	side: 'a' | 'b',
): readonly StyledSpan<Role>[] {
	const other = side === 'a' ? 'b' : 'a';
	const quotes = (band: Band, of: 'a' | 'b') =>
		band[of].map(index => comparison[of].sentences[index]!);
	return bands
		.filter(({kind}) => kind === 'same' || kind === 'different')
		.flatMap(band => quotes(band, side).flatMap(quote => spansIn(quote, quotes(band, other))));
}

function spansIn(quote: Quote, others: readonly Quote[]): StyledSpan<Role>[] {
	const ranges = saidOnlyIn(quote, others);
	const own = ranges.reduce((sum, {from, to}) => sum + to - from, 0);
	if (own > quote.text.length * (1 - leastShared)) return [];
	return ranges.map(({from, to}) => ({from, to, style: 'ownWords'}));
}
