import {closeness, type Place} from './closeness.ts';
import {type Answer, collectEvidence, type Evidence} from './collect-evidence.ts';
import {collectPlaces} from './collect-places.ts';
import {coverageOf} from './coverage-of.ts';
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
 * Tuned on known articles and on words scattered over one. Coverage weighs most: words that stand together
 * find known articles, but ruin queries of scattered words.
 */
const coverageWeight = 6;
const frequencyWeight = 0.7;
/** What it counts to have every word in some way. */
const completeWeight = 1;
const runWeight = 0.9;
const closenessWeight = 0.35;

/**
 * What it counts to cover a word of a weight: for telling words much the same, since a slip is as likely in any
 * of them, for one that three of five articles have half as much, nothing for one that all have.
 */
const tellingOf = (weight: number) => weight / (weight + halfTelling);
const halfTelling = 0.5;

/** The quality of an answer outside the article itself: found, but below the others. */
const asideShare = 0.4;

/** Of what the best article covers an article must cover so much to be found. */
const leastShare = 0.67;

/** Articles that have all words, but some of them by a slip at best, are found among so many. */
const firstPage = 10;

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
	/** How many of the words or phrases it answers in some way. */
	readonly answered: Uint8Array;
};

type Candidate = {
	readonly segment: number;
	readonly article: number;
	score: number;
	/** It covers enough to be found wherever it comes. */
	readonly isSure: boolean;
};

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
	const {sure, unsure} = candidatesOf(sums, groups.length);
	sure.sort(byScore);
	const lookedAt = [...sure.slice(0, mostLookedAt), ...promising(unsure, sure)];
	// A word alone stands beside no other.
	const placed = groups.length > 1 ? placesOf(lookedAt, request) : [];
	for (const {candidate, places} of placed) {
		candidate.score += closenessWeight * closeness(places, weights);
		candidate.score += runWeight * longestRun(places, groups.length);
	}
	lookedAt.sort(byScore);
	const best = lookedAt.filter(({isSure}, rank) => isSure || rank < firstPage);
	// A look only adds to a score: the others stay behind.
	return [...best, ...sure.slice(mostLookedAt)];
}

/** Of those that may be a slip, the best that may still come onto the first page. */
function promising(unsure: readonly Candidate[], sure: readonly Candidate[]): Candidate[] {
	const least = (sure[firstPage - 1]?.score ?? 0) - closenessWeight - runWeight;
	const some = unsure.filter(({score}) => score >= least);
	return some.sort(byScore).slice(0, mostLookedAt);
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
	const totalTelling = weights.reduce((sum, weight) => sum + tellingOf(weight), 0);
	const meanLength = articleStarts[articleCount]! / articleCount;
	const most = Math.min(
		articleCount,
		evidence.reduce((sum, each) => sum + each.articles.length, 0),
	);
	const found = new Uint32Array(most);
	const shares = new Float32Array(most);
	const scores = new Float32Array(most);
	const answered = new Uint8Array(most);
	if (slots.length < articleCount) slots = new Uint32Array(articleCount);
	let count = 0;
	for (const [group, {articles, main, anywhere, share, frequency}] of evidence.entries()) {
		const weight = weights[group]!;
		const rarity = weight / total;
		const telling = tellingOf(weight) / totalTelling;
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
			answered[slot]!++;
			shares[slot]! += (weight + heaviest) * share[index]!;
			scores[slot]! += coverageWeight * telling * covered + frequencyWeight * rarity * relevance;
		}
	}
	for (let slot = 0; slot < count; slot++) slots[found[slot]!] = 0;
	return {articles: found.subarray(0, count), shares, scores, answered};
}

function onlyAllowed(sums: Sums, number: number, {isAllowed}: RankRequest): Sums {
	const {articles, shares} = sums;
	if (!isAllowed) return sums;
	for (let slot = 0; slot < articles.length; slot++) {
		if (!isAllowed(number, articles[slot]!)) shares[slot] = 0;
	}
	return sums;
}

/**
 * Those that cover nearly as much of the query as the best, and those that answer all words of several in
 * some way.
 */
function candidatesOf(
	sums: readonly Sums[],
	groups: number,
): {sure: Candidate[]; unsure: Candidate[]} {
	let best = 0;
	for (const {articles, shares} of sums) {
		for (let slot = 0; slot < articles.length; slot++) best = Math.max(best, shares[slot]!);
	}
	const sure: Candidate[] = [];
	const unsure: Candidate[] = [];
	for (const [segment, {articles, shares, scores, answered}] of sums.entries()) {
		for (let slot = 0; slot < articles.length; slot++) {
			if (shares[slot] === 0) continue;
			const isSure = shares[slot]! >= best * leastShare;
			if (!isSure && (groups === 1 || answered[slot]! < groups)) continue;
			const score = scores[slot]! + (completeWeight * answered[slot]!) / groups;
			const candidate = {segment, article: articles[slot]!, score, isSure};
			(isSure ? sure : unsure).push(candidate);
		}
	}
	return {sure, unsure};
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
