import type {Summary} from '../article/summary.ts';
import {matchTitles} from './match-titles.ts';
import type {QueryWord} from './parse-query.ts';
import {foldedTitle} from './similar-titles.ts';

/** An article that was found, and its score so far. */
export type Scored = {readonly summary: Summary; readonly score: number};

/** So many of the best are looked at once more. */
export const mostRevised = 50;

const titleWeight = 0.3;
const asTypedWeight = 0.1;

/**
 * Looks once more at the best articles, given best first: a title like the query counts in favor, and so
 * do words that stand in the text letter for letter as typed, with their hamza and marks. `textOf` gives
 * as much of a text as is at hand.
 */
export async function reviseBest(
	found: readonly Scored[],
	words: readonly QueryWord[],
	textOf: (summary: Summary) => string,
): Promise<Scored[]> {
	if (found.length < 2 || words.length === 0) return [...found];
	const best = found.slice(0, mostRevised);
	const titles = best.map(({summary}) => foldedTitle(summary).trim());
	const query = words.map(inArabic).join(' ');
	const titleScores = new Map(
		(await matchTitles(titles, query)).map(({title, score}) => [title, score]),
	);
	const revised = best.map(({summary, score}, index) => {
		const title = (titleScores.get(index) ?? 0) * titleWeight;
		const asTyped = shareAsTyped(textOf(summary), words) * asTypedWeight;
		return {summary, score: score + title + asTyped};
	});
	revised.sort((one, other) => other.score - one.score);
	return [...revised, ...found.slice(mostRevised)];
}

function inArabic({folded, arabic = [], phrases = []}: QueryWord): string {
	return (
		arabic[0] ??
		phrases
			.at(-1)
			?.map(word => word.folded)
			.join(' ') ??
		folded
	);
}

function shareAsTyped(text: string, words: readonly QueryWord[]): number {
	return words.filter(word => text.includes(word.text)).length / words.length;
}
