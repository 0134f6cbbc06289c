import type {PreparedSide} from './prepare-side.ts';
import {isSameSpeaker, officeActors} from './same-speaker.ts';
import {type SentenceOverlaps, sentenceOverlaps} from './sentence-overlaps.ts';
import type {Overlap} from './sparse-vectors.ts';
import {findSpeakers, type Speaker} from './speaker.ts';

/** What speaks for two sentences saying the same, and against it; mostly 0 to 1. */
export type SentenceFeatures = {
	readonly letters: number;
	readonly lettersMore: number;
	readonly words: number;
	/** How much of what one says the other says too: the lesser and the greater of the two ways. */
	readonly wordsLess: number;
	readonly wordsMore: number;
	readonly neighbors: number;
	readonly neighborsMore: number;
	readonly namesLess: number;
	readonly namesMore: number;
	/** How much the shorter one says at all, as a logarithm; and how unlike the two are in that. */
	readonly length: number;
	readonly unlikeLength: number;
	/** How near this pair comes to the best one of either sentence: by the better and the worse of the two. */
	readonly best: number;
	readonly bestOfBoth: number;
	readonly headline: number;
	readonly headlines: number;
	/** A headline and one of the first sentences. */
	readonly headlineLead: number;
	/** The logarithm of the odds that both articles report one event, and what it means for headlines and leads. */
	readonly event: number;
	readonly eventHeadlines: number;
	readonly eventHeadlineLead: number;
	readonly eventLeads: number;
	readonly sameSpeaker: number;
	readonly otherSpeaker: number;
};

/** Two sentences that share something, by their indexes, and what speaks for them. */
export type SentenceCandidate = {
	readonly a: number;
	readonly b: number;
	readonly features: SentenceFeatures;
};

/** Two sentences less alike are no pair. */
const leastLikeness = 0.05;
const leadSentences = 3;
/** What to think of names where a sentence has none. */
const unknownNames = 0.3;
const nothing: Overlap = {cosine: 0, ofA: 0, ofB: 0};
/**
 * The logarithm of the odds of one event counts between these. Likely is enough: reports that copy one another
 * are surer to report one event, but their sentences are no more often pairs.
 */
const mostOddsFor = 0.7;
const mostOddsAgainst = 4;

/**
 * Every two sentences of two articles that share a word or part of one, with what speaks for them. Many to one,
 * in any order.
 */
export function sentenceCandidates(
	a: PreparedSide,
	b: PreparedSide,
	eventProbability: number,
): SentenceCandidate[] {
	const shared = sentenceOverlaps(a, b);
	const likeness = likenessOf(shared);
	const context = {a, b, shared, likeness, ...bestOf(likeness, a, b)};
	const speakers = {a: findSpeakers(a), b: findSpeakers(b), holders: officeActors([a, b])};
	const event = logOdds(eventProbability);
	return likeness.flatMap((row, index) =>
		[...row]
			.filter(([, value]) => value >= leastLikeness)
			.map(([other]) => ({
				a: index,
				b: other,
				features: {
					...overlapFeatures(context, index, other),
					...placeFeatures(context, index, other, event),
					...speakerFeatures(speakers, index, other),
				},
			})),
	);
}

type Likeness = readonly ReadonlyMap<number, number>[];

type Context = {
	readonly a: PreparedSide;
	readonly b: PreparedSide;
	readonly shared: SentenceOverlaps;
	readonly likeness: Likeness;
	readonly bestOfA: readonly number[];
	readonly bestOfB: readonly number[];
};

/** Half of letters, half of words: good enough to compare pairs with one another. */
function likenessOf({letters, words}: SentenceOverlaps): Likeness {
	return letters.map((row, index) => {
		const others = new Set([...row.keys(), ...words[index]!.keys()]);
		return new Map(
			[...others].map(other => {
				const [inLetters, inWords] = [
					row.get(other) ?? nothing,
					words[index]!.get(other) ?? nothing,
				];
				return [other, (inLetters.cosine + inWords.cosine) / 2] as const;
			}),
		);
	});
}

function bestOf(likeness: Likeness, a: PreparedSide, b: PreparedSide) {
	const bestOfA = a.sentences.map(() => 0);
	const bestOfB = b.sentences.map(() => 0);
	for (const [index, row] of likeness.entries()) {
		for (const [other, value] of row) {
			bestOfA[index] = Math.max(bestOfA[index]!, value);
			bestOfB[other] = Math.max(bestOfB[other]!, value);
		}
	}
	return {bestOfA, bestOfB};
}

function overlapFeatures({shared, likeness, bestOfA, bestOfB}: Context, a: number, b: number) {
	const letters = shared.letters[a]!.get(b) ?? nothing;
	const words = shared.words[a]!.get(b) ?? nothing;
	const neighbors = shared.neighbors[a]!.get(b) ?? nothing;
	const names = shared.names[a]!.get(b) ?? nothing;
	const [contentA, contentB] = [shared.content.a[a]!, shared.content.b[b]!];
	const hasNames = contentA.names > 0 && contentB.names > 0;
	const value = likeness[a]!.get(b)!;
	const nearness = [value / (bestOfA[a]! || 1), value / (bestOfB[b]! || 1)];
	return {
		letters: letters.cosine,
		lettersMore: Math.max(letters.ofA, letters.ofB),
		words: words.cosine,
		wordsLess: Math.min(words.ofA, words.ofB),
		wordsMore: Math.max(words.ofA, words.ofB),
		neighbors: neighbors.cosine,
		neighborsMore: Math.max(neighbors.ofA, neighbors.ofB),
		namesLess: hasNames ? Math.min(names.ofA, names.ofB) : unknownNames,
		namesMore: hasNames ? Math.max(names.ofA, names.ofB) : unknownNames,
		length: Math.log1p(Math.min(contentA.words, contentB.words)),
		unlikeLength: Math.abs(Math.log((contentA.words + 1) / (contentB.words + 1))),
		best: Math.max(...nearness),
		bestOfBoth: Math.min(...nearness),
	};
}

function placeFeatures({a, b}: Context, indexA: number, indexB: number, event: number) {
	const headlineA = a.sentences[indexA]!.isTitle;
	const headlineB = b.sentences[indexB]!.isTitle;
	const leads = indexA < leadSentences && indexB < leadSentences;
	const headline = headlineA || headlineB;
	const headlines = headlineA && headlineB;
	return {
		headline: Number(headline),
		headlines: Number(headlines),
		headlineLead: Number(headline && leads),
		event,
		eventHeadlines: headlines ? event : 0,
		eventHeadlineLead: headline && leads ? event : 0,
		eventLeads: leads ? event : 0,
	};
}

type Speakers = {
	readonly a: readonly (Speaker | null)[];
	readonly b: readonly (Speaker | null)[];
	readonly holders: ReadonlyMap<string, string>;
};

function speakerFeatures({a, b, holders}: Speakers, indexA: number, indexB: number) {
	const same = isSameSpeaker(a[indexA]!, b[indexB]!, holders);
	return {sameSpeaker: Number(same === true), otherSpeaker: Number(same === false)};
}

function logOdds(probability: number): number {
	const odds = Math.log(probability / (1 - probability));
	return Math.min(mostOddsFor, Math.max(-mostOddsAgainst, odds));
}
