/** As much of a query as is compared with a title; Fuse.js takes longer ones in several rounds. */
export const longestPattern = 32;
/** How unlike a title may be, 0 (the same) to 1. */
const threshold = 0.3;

/** Loaded with the first query: it costs start time. */
let fuse: Promise<typeof import('fuse.js')> | undefined;

/** A title that answers a query. */
export type TitleMatch = {
	/** Its number in the list. */
	readonly title: number;
	/** 0 (hardly) to 1 (the same). */
	readonly score: number;
	/** The letters that answer: first and last of each run, both included. */
	readonly runs: readonly (readonly [first: number, last: number])[];
};

/** The titles that are like a query, by Fuse.js. Titles and query in folded letters. Nothing for an empty query. */
export async function matchTitles(titles: readonly string[], query: string): Promise<TitleMatch[]> {
	if (query === '') return [];
	fuse ??= import('fuse.js');
	const {default: Fuse} = await fuse;
	const titlesOf = new Fuse(titles, {
		includeScore: true,
		includeMatches: true,
		minMatchCharLength: 2,
		ignoreLocation: true,
		threshold,
	});
	return titlesOf.search(query.slice(0, longestPattern)).map(({refIndex, score, matches}) => ({
		title: refIndex,
		score: 1 - (score ?? 1),
		runs: matches?.[0]?.indices ?? [],
	}));
}
