import {fold} from '../arabic/fold.ts';
import type {Article} from '../article/article.ts';
import {matchTitles} from './match-titles.ts';
import type {QueryWord} from './parse-query.ts';

/** An article that was found, and its score so far. */
export type Scored = {readonly article: Article; readonly score: number};

/** So many of the best are looked at once more. */
const mostRevised = 50;

const titleWeight = 0.3;
const asTypedWeight = 0.1;

/**
 * Looks once more at the best articles, given best first: a title like the query counts in favor, and so
 * do words that stand in the text letter for letter as typed, with their hamza and marks.
 */
export async function reviseBest(
	found: readonly Scored[],
	words: readonly QueryWord[],
): Promise<Scored[]> {
	if (found.length < 2 || words.length === 0) return [...found];
	const best = found.slice(0, mostRevised);
	const titles = best.map(({article}) => fold(article.title).text.trim());
	const query = words.map(({folded, arabic}) => arabic?.[0] ?? folded).join(' ');
	const titleScores = new Map(
		(await matchTitles(titles, query)).map(({title, score}) => [title, score]),
	);
	const revised = best.map(({article, score}, index) => {
		const title = (titleScores.get(index) ?? 0) * titleWeight;
		return {article, score: score + title + shareAsTyped(article, words) * asTypedWeight};
	});
	revised.sort((one, other) => other.score - one.score);
	return [...revised, ...found.slice(mostRevised)];
}

function shareAsTyped({text}: Article, words: readonly QueryWord[]): number {
	return words.filter(word => text.includes(word.text)).length / words.length;
}
