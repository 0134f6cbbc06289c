import type {Article} from '../../article/article.ts';
import type {Gazetteer} from '../gazetteer/gazetteer.ts';
import type {Candidate} from './candidate.ts';
import {foldedWords} from './name-index.ts';

/**
 * The country an article is at home in, as an ISO code: that of the agency in its dateline, of its source, of
 * the dateline's place; empty when none of them is known.
 */
export function homeCountry(
	{dateline, source}: Article,
	{entries}: Gazetteer,
	candidates: readonly Candidate[],
): string {
	if (!candidates.some(({institution}) => institution?.country === '')) return '';
	const names = [dateline?.agency, source?.name, dateline?.place].filter(name => name != null);
	for (const name of names) {
		const key = foldedWords(name).join(' ');
		const entry = entries.find(
			({country, names: known}) =>
				country !== undefined && known.some(({text}) => foldedWords(text).join(' ') === key),
		);
		if (entry?.country !== undefined) return entry.country;
	}
	return '';
}
