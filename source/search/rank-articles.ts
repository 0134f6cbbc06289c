import {closeness, type Place} from './closeness.ts';
import {type Answer, collectEvidence, type Evidence} from './collect-evidence.ts';
import {collectPlaces} from './collect-places.ts';
import {longestRun} from './longest-run.ts';
import type {Segment} from './segment.ts';

/** A word or a phrase of the query with its answers, segment by segment. */
export type Group = {readonly answers: readonly (readonly Answer[])[]};

/** An article that was found. */
export type Ranked = {
	/** The number of its segment, and its number in there. */
	readonly segment: number;
	readonly article: number;
	/** Larger is better. */
	readonly score: number;
};

export type RankRequest = {
	readonly segments: readonly Segment[];
	readonly groups: readonly Group[];
	/** Whether an article may be found at all; any may when absent. */
	readonly isAllowed?: (segment: number, article: number) => boolean;
	/** Awaited between slices of work; rejects when nobody waits for the answer any more. */
	readonly pause: () => Promise<void>;
};

/*
 * Tuned on known articles and on words scattered over one. Coverage weighs most: closeness alone
 * ruins queries of scattered words.
 */
const coverageWeight = 6;
const frequencyWeight = 0.7;
const runWeight = 1;
const closenessWeight = 0.5;

/** An exact word covers far more than a close one: qualities count by their cube. */
const coverageOf = (quality: number) => quality * quality * quality;
/** The quality of an answer outside the article itself: found, but below the others. */
const asideShare = 0.4;

/** Another form or spelling of a word is the word; a slip of the finger is taken for granted last. */
const shareOf = (quality: number) => (quality < sureQuality ? coverageOf(quality) : quality);
const sureQuality = 0.6;

/** Of what the best article covers an article must cover so much to be found. */
const leastShare = 0.67;

/** So many of the best are looked at for words that stand together. */
const mostLookedAt = 200;

/** Saturation and length normalization of BM25 (S. Robertson, H. Zaragoza, 2009, section 3). */
const k1 = 1.2;
const b = 0.5;

/** The articles of a segment that have any of the words; lists are at least as long as `articles`. */
type Sums = {
	readonly articles: Uint32Array;
	/** What counts for being found at all; rare words do not outweigh the others as much. */
	readonly shares: Float32Array;
	readonly scores: Float32Array;
};

type Candidate = {readonly segment: number; readonly article: number; score: number};

/**
 * The articles that answer the query, best first: those that cover nearly as much of it as the best one,
 * by coverage, frequency (BM25) and, for the best of them, how close its words stand.
 */
export async function rankArticles(request: RankRequest): Promise<Ranked[]> {
	const {segments, groups, pause} = request;
	if (groups.length === 0) return [];
	const evidence: Evidence[][] = [];
	for (const {answers} of groups) {
		evidence.push(segments.map((segment, number) => collectEvidence(segment, answers[number]!)));
		await pause();
	}
	const articleCount = segments.reduce((sum, segment) => sum + segment.articleCount, 0);
	const weights = evidence.map(each => inverseFrequency(each, articleCount));
	const sums: Sums[] = [];
	for (const [number, segment] of segments.entries()) {
		const inSegment = evidence.map(each => each[number]!);
		sums.push(onlyAllowed(sumUp(segment, inSegment, weights), number, request));
		await pause();
	}
	const found = candidatesOf(sums);
	found.sort(byScore);
	for (const {candidate, places} of placesOf(found.slice(0, mostLookedAt), request)) {
		candidate.score += closenessWeight * closeness(places, weights);
		candidate.score += runWeight * longestRun(places, groups.length);
	}
	return found.sort(byScore);
}

function byScore(one: Ranked, other: Ranked): number {
	return other.score - one.score;
}

/** The weight of a word by how few articles answer it (BM25's idf, never negative). */
function inverseFrequency(evidence: readonly Evidence[], articleCount: number): number {
	const answering = evidence.reduce((sum, {articles}) => sum + articles.length, 0);
	return Math.log(1 + (articleCount - answering + 0.5) / (answering + 0.5));
}

/** For each article of a segment its place in the lists and one more; all 0 between two calls. */
let slots = new Uint32Array(0);

/** What all groups say about the articles of one segment. Hot. */
function sumUp(
	{articleCount, articleStarts}: Segment,
	evidence: readonly Evidence[],
	weights: readonly number[],
): Sums {
	const heaviest = Math.max(...weights);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const meanLength = articleStarts[articleCount]! / articleCount;
	const most = Math.min(
		articleCount,
		evidence.reduce((sum, each) => sum + each.articles.length, 0),
	);
	const found = new Uint32Array(most);
	const shares = new Float32Array(most);
	const scores = new Float32Array(most);
	if (slots.length < articleCount) slots = new Uint32Array(articleCount);
	let count = 0;
	for (const [group, {articles, main, anywhere, frequency}] of evidence.entries()) {
		const weight = weights[group]!;
		for (let index = 0; index < articles.length; index++) {
			const article = articles[index]!;
			let slot = slots[article]! - 1;
			if (slot < 0) {
				slot = count++;
				found[slot] = article;
				slots[article] = count;
			}
			const length = articleStarts[article + 1]! - articleStarts[article]!;
			const saturation = k1 * (1 - b + (b * length) / meanLength);
			const covered = coverageOf(Math.max(main[index]!, anywhere[index]! * asideShare));
			const relevance = frequency[index]! / (frequency[index]! + saturation);
			shares[slot]! += (weight + heaviest) * shareOf(anywhere[index]!);
			scores[slot]! += (weight / total) * (coverageWeight * covered + frequencyWeight * relevance);
		}
	}
	for (let slot = 0; slot < count; slot++) slots[found[slot]!] = 0;
	return {articles: found.subarray(0, count), shares, scores};
}

function onlyAllowed(sums: Sums, number: number, {isAllowed}: RankRequest): Sums {
	const {articles, shares} = sums;
	if (!isAllowed) return sums;
	for (let slot = 0; slot < articles.length; slot++) {
		if (!isAllowed(number, articles[slot]!)) shares[slot] = 0;
	}
	return sums;
}

/** Those that cover nearly as much of the query as the best. */
function candidatesOf(sums: readonly Sums[]): Candidate[] {
	let best = 0;
	for (const {articles, shares} of sums) {
		for (let slot = 0; slot < articles.length; slot++) best = Math.max(best, shares[slot]!);
	}
	const candidates: Candidate[] = [];
	if (best === 0) return candidates;
	for (const [segment, {articles, shares, scores}] of sums.entries()) {
		for (let slot = 0; slot < articles.length; slot++) {
			if (shares[slot]! < best * leastShare) continue;
			candidates.push({segment, article: articles[slot]!, score: scores[slot]!});
		}
	}
	return candidates;
}

/** Where the words of the query stand in each of the articles. */
function placesOf(
	candidates: readonly Candidate[],
	{segments, groups}: RankRequest,
): {candidate: Candidate; places: Place[]}[] {
	return segments.flatMap((segment, number) => {
		const inSegment = candidates
			.filter(candidate => candidate.segment === number)
			.sort((one, other) => one.article - other.article);
		const articles = Uint32Array.from(inSegment, ({article}) => article);
		const answers = groups.map(group => group.answers[number]!);
		const places = collectPlaces(segment, articles, answers);
		return inSegment.map((candidate, index) => ({candidate, places: places[index]!}));
	});
}
