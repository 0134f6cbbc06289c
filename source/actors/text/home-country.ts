import type {Article} from '../../article/article.ts';
import type {Candidate} from './candidate.ts';
import {foldedWords, type NameIndex, type NameNode} from './name-index.ts';

/**
 * The country an article is at home in, as an ISO code: that of the agency in its dateline, of its source, of
 * the dateline's place; empty when none of them is known, or no institution asks for it.
 */
export function homeCountry(
	{dateline, source}: Article,
	index: NameIndex,
	candidates: readonly Candidate[],
): string {
	if (!candidates.some(({institution}) => institution?.country === '')) return '';
	for (const name of [dateline?.agency, source?.name, dateline?.place]) {
		const country = name == null ? undefined : countryOf(name, index);
		if (country !== undefined) return country;
	}
	return '';
}

function countryOf(name: string, {root}: NameIndex): string | undefined {
	let node: NameNode | undefined = root;
	for (const word of foldedWords(name)) node = node?.next.get(word);
	return node?.names.find(({entry}) => entry.country !== undefined)?.entry.country;
}
