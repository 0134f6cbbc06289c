import {closeness, type Place} from './closeness.ts';
import {type Answer, collectEvidence, type Evidence} from './collect-evidence.ts';
import {longestRun} from './longest-run.ts';
import {lowerBound} from './lower-bound.ts';
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
	/** Whether an article may be found at all. */
	readonly isAllowed: (segment: number, article: number) => boolean;
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
const coverageOf = (quality: number) => quality ** 3;
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

type Candidate = {
	readonly segment: number;
	readonly article: number;
	/** What counts for being found at all; rare words do not outweigh the others as much. */
	readonly share: number;
	score: number;
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
	const weights = evidence.map(inverseFrequency);
	const candidates = collectCandidates(request, evidence, weights);
	await pause();
	const best = candidates.reduce((most, {share}) => Math.max(most, share), 0);
	const found = candidates.filter(({share}) => share >= best * leastShare);
	found.sort(byScore);
	for (const candidate of found.slice(0, mostLookedAt)) {
		const places = placesIn(request, candidate);
		candidate.score += closenessWeight * closeness(places, weights);
		candidate.score += runWeight * longestRun(places, groups.length);
	}
	return found.sort(byScore);
}

function byScore(one: Ranked, other: Ranked): number {
	return other.score - one.score;
}

/** The weight of a word by how few articles answer it (BM25's idf, never negative). */
function inverseFrequency(segments: readonly Evidence[]): number {
	let articles = 0;
	let answering = 0;
	for (const {anywhere} of segments) {
		articles += anywhere.length;
		for (const quality of anywhere) if (quality > 0) answering++;
	}
	return Math.log(1 + (articles - answering + 0.5) / (answering + 0.5));
}

function collectCandidates(
	{segments, isAllowed}: RankRequest,
	evidence: readonly (readonly Evidence[])[],
	weights: readonly number[],
): Candidate[] {
	const heaviest = Math.max(...weights);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const candidates: Candidate[] = [];
	for (const [number, {articleCount, articleStarts}] of segments.entries()) {
		const meanLength = articleStarts[articleCount]! / articleCount;
		for (let article = 0; article < articleCount; article++) {
			const length = articleStarts[article + 1]! - articleStarts[article]!;
			const saturation = k1 * (1 - b + (b * length) / meanLength);
			let share = 0;
			let covered = 0;
			let relevance = 0;
			for (let group = 0; group < weights.length; group++) {
				const {main, anywhere, frequency} = evidence[group]![number]!;
				if (anywhere[article] === 0) continue;
				const quality = Math.max(main[article]!, anywhere[article]! * asideShare);
				covered += weights[group]! * coverageOf(quality);
				share += (weights[group]! + heaviest) * shareOf(anywhere[article]!);
				relevance += (weights[group]! * frequency[article]!) / (frequency[article]! + saturation);
			}
			if (share === 0 || !isAllowed(number, article)) continue;
			const score = (coverageWeight * covered + frequencyWeight * relevance) / total;
			candidates.push({segment: number, article, share, score});
		}
	}
	return candidates;
}

/** Where the words of the query stand in an article, in order. */
function placesIn({segments, groups}: RankRequest, {segment, article}: Candidate): Place[] {
	const {articleStarts} = segments[segment]!;
	const to = articleStarts[article + 1]!;
	const places: Place[] = [];
	for (const [word, {answers}] of groups.entries()) {
		for (const {positions, quality} of answers[segment]!) {
			let index = lowerBound(positions, articleStarts[article]!);
			for (; index < positions.length && positions[index]! < to; index++) {
				places.push({position: positions[index]!, word, quality});
			}
		}
	}
	return places.sort((one, other) => one.position - other.position);
}
