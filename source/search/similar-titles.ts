import {fold} from '../arabic/fold.ts';
import type {Summary} from '../article/summary.ts';
import {MostFrequent} from './most-frequent.ts';

/** Titles that are looked at between two pauses, about a millisecond's work. */
const titlesAtOnce = 1000;

/** Folded titles are kept: the next letter that is typed asks for them again. */
const foldedTitles = new WeakMap<Summary, string>();

/** A title in folded letters. */
export function foldedTitle(summary: Summary): string {
	let folded = foldedTitles.get(summary);
	if (folded === undefined) {
		folded = fold(summary.title).text;
		foldedTitles.set(summary, folded);
	}
	return folded;
}

/**
 * Of many articles at most `most` whose titles share the most pairs of letters with a pattern of folded letters.
 * A cheap look before a thorough one; `pause` is awaited between slices.
 */
export async function similarTitles(
	summaries: readonly Summary[],
	pattern: string,
	most: number,
	pause: () => Promise<void>,
): Promise<Summary[]> {
	const pairs = pairsOf(pattern);
	const similar = new MostFrequent<Summary>(most);
	for (const [index, summary] of summaries.entries()) {
		if (index % titlesAtOnce === titlesAtOnce - 1) await pause();
		const title = foldedTitle(summary);
		let shared = 0;
		for (const pair of pairs) if (title.includes(pair)) shared++;
		if (shared > similar.least) similar.add(summary, shared);
	}
	return similar.all();
}

/** A word of one letter is its own pair. */
function pairsOf(pattern: string): Set<string> {
	const pairs = pattern.split(' ').flatMap(word => {
		if (word.length === 1) return [word];
		return Array.from({length: word.length - 1}, (_, at) => word.slice(at, at + 2));
	});
	return new Set(pairs.filter(pair => pair !== ''));
}
