import {fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {AnsweredMatch} from './match-finder.ts';
import {longestPattern, matchTitles, type TitleMatch} from './match-titles.ts';
import type {Scored} from './revise-best.ts';
import {foldedTitle, similarTitles} from './similar-titles.ts';

/** Articles by their titles, and where in the title. */
export type FoundByTitle = {
	readonly scored: readonly Scored[];
	readonly findMatches: (article: Article) => readonly AnsweredMatch[];
};

/** Fuse.js takes some ten microseconds for a title: so many are compared, and so many between two pauses. */
const mostCompared = 300;
const titlesAtOnce = 100;

/**
 * The last resort: articles whose title is like a query in folded letters, parts of words and several slips
 * allowed; best first. Of many articles only those with the most letters in common are compared, in slices
 * between which `pause` is awaited.
 */
export async function findByTitle(
	summaries: readonly Summary[],
	query: string,
	pause: () => Promise<void>,
): Promise<FoundByTitle> {
	const scored: Scored[] = [];
	const matches = new Map<string, TitleMatch>();
	const pattern = query.slice(0, longestPattern);
	const similar = await similarTitles(summaries, pattern, mostCompared, pause);
	for (let from = 0; from < similar.length; from += titlesAtOnce) {
		const slice = similar.slice(from, from + titlesAtOnce);
		for (const match of await matchTitles(slice.map(foldedTitle), pattern)) {
			const summary = slice[match.title]!;
			scored.push({summary, score: match.score});
			matches.set(summary.id, match);
		}
		await pause();
	}
	scored.sort((one, other) => other.score - one.score);
	const findMatches = (article: Article) => {
		const match = matches.get(article.id);
		return match ? markTitle(article, match) : [];
	};
	return {scored, findMatches};
}

/** The words of a title most of whose letters answer. */
function markTitle({text, title, titleRange}: Article, {runs}: TitleMatch): AnsweredMatch[] {
	// A title that was cut or comes from elsewhere has no place in the text.
	if (titleRange === null || !text.startsWith(title, titleRange.from)) return [];
	const folded = fold(title);
	return tokenize(folded.text)
		.filter(word => lettersIn(runs, word) * 2 > word.to - word.from)
		.map(word => {
			const range = originalRange(folded, word.from, word.to);
			const from = titleRange.from + range.from;
			const to = titleRange.from + range.to;
			return {field: 'title', from, to, text: text.slice(from, to), group: 0};
		});
}

function lettersIn(runs: TitleMatch['runs'], {from, to}: Range): number {
	return runs.reduce(
		(sum, [first, last]) => sum + Math.max(Math.min(last + 1, to) - Math.max(first, from), 0),
		0,
	);
}
