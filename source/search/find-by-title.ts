import {fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {AnsweredMatch} from './match-finder.ts';
import {matchTitles, type TitleMatch} from './match-titles.ts';
import type {Scored} from './revise-best.ts';

/** Articles by their titles, and where in the title. */
export type FoundByTitle = {
	readonly scored: readonly Scored[];
	readonly findMatches: (article: Article) => readonly AnsweredMatch[];
};

/** Titles that Fuse.js looks at between two pauses. */
const titlesAtOnce = 500;

/**
 * The last resort: articles whose title is like a query in folded letters, parts of words and several slips
 * allowed; best first. Slow for many articles, so `pause` is awaited between slices.
 */
export async function findByTitle(
	summaries: readonly Summary[],
	query: string,
	pause: () => Promise<void>,
): Promise<FoundByTitle> {
	const scored: Scored[] = [];
	const matches = new Map<string, TitleMatch>();
	for (let from = 0; from < summaries.length; from += titlesAtOnce) {
		const slice = summaries.slice(from, from + titlesAtOnce);
		const titles = slice.map(({title}) => fold(title).text);
		for (const match of await matchTitles(titles, query)) {
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
