import {compareQuantities} from './compare-quantities.ts';
import type {PreparedSide} from './prepare-side.ts';
import {isSameSpeaker, officeActors} from './same-speaker.ts';
import {type Likeness, sentenceLikeness} from './sentence-likeness.ts';
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
	/** The same of what few other sentences say. */
	readonly own: number;
	readonly ownLess: number;
	readonly ownMore: number;
	readonly neighbors: number;
	readonly neighborsMore: number;
	readonly namesLess: number;
	readonly namesMore: number;
	/** How much both say that the other does not: by all words, and by names; as a logarithm. */
	readonly otherWords: number;
	readonly otherNames: number;
	/** How many numbers both give, and how many each gives in place of the other's; as a logarithm. */
	readonly numbers: number;
	readonly otherNumbers: number;
	/** How much the shorter one says at all, as a logarithm; and how unlike the two are in that. */
	readonly length: number;
	readonly unlikeLength: number;
	/** How near this pair comes to the best one of either sentence: by the better and the worse of the two. */
	readonly best: number;
	readonly bestOfBoth: number;
	/** How like the sentences before or after them are one another; and how like one of the two is to a neighbor of the other. */
	readonly alongside: number;
	readonly beside: number;
	readonly headline: number;
	readonly headlines: number;
	/** A headline and one of the first sentences. */
	readonly headlineLead: number;
	/** How early the other sentence stands where one of the two is a headline, and `bestOfBoth` of such a pair. */
	readonly headlineEarly: number;
	readonly headlineBest: number;
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
const leastLikeness = 0.03;
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
	const context = {a, b, shared, likeness: sentenceLikeness(shared)};
	const speakers = {a: findSpeakers(a), b: findSpeakers(b), holders: officeActors([a, b])};
	const event = logOdds(eventProbability);
	return context.likeness.rows.flatMap((row, index) =>
		[...row]
			.filter(([, value]) => value >= leastLikeness)
			.map(([other]) => ({
				a: index,
				b: other,
				features: {
					...overlapFeatures(context, index, other),
					...otherFeatures(context, index, other),
					...likenessFeatures(context, index, other),
					...placeFeatures(context, index, other, event),
					...speakerFeatures(speakers, index, other),
				},
			})),
	);
}

type Context = {
	readonly a: PreparedSide;
	readonly b: PreparedSide;
	readonly shared: SentenceOverlaps;
	readonly likeness: Likeness;
};

function overlapFeatures({shared}: Context, a: number, b: number) {
	const [letters, words, own] = [
		shared.letters[a]!.get(b) ?? nothing,
		shared.words[a]!.get(b) ?? nothing,
		shared.own[a]!.get(b) ?? nothing,
	];
	const neighbors = shared.neighbors[a]!.get(b) ?? nothing;
	const names = shared.names[a]!.get(b) ?? nothing;
	const [contentA, contentB] = [shared.content.a[a]!, shared.content.b[b]!];
	const hasNames = contentA.names > 0 && contentB.names > 0;
	return {
		letters: letters.cosine,
		lettersMore: Math.max(letters.ofA, letters.ofB),
		words: words.cosine,
		wordsLess: Math.min(words.ofA, words.ofB),
		wordsMore: Math.max(words.ofA, words.ofB),
		own: own.cosine,
		ownLess: Math.min(own.ofA, own.ofB),
		ownMore: Math.max(own.ofA, own.ofB),
		neighbors: neighbors.cosine,
		neighborsMore: Math.max(neighbors.ofA, neighbors.ofB),
		namesLess: hasNames ? Math.min(names.ofA, names.ofB) : unknownNames,
		namesMore: hasNames ? Math.max(names.ofA, names.ofB) : unknownNames,
		length: Math.log1p(Math.min(contentA.words, contentB.words)),
		unlikeLength: Math.abs(Math.log((contentA.words + 1) / (contentB.words + 1))),
	};
}

/** What each says in place of what the other says. */
function otherFeatures({a, b, shared}: Context, indexA: number, indexB: number) {
	const words = shared.words[indexA]!.get(indexB) ?? nothing;
	const names = shared.names[indexA]!.get(indexB) ?? nothing;
	const [contentA, contentB] = [shared.content.a[indexA]!, shared.content.b[indexB]!];
	const numbers = compareQuantities(
		a.sentences[indexA]!.quantities,
		b.sentences[indexB]!.quantities,
	);
	const inPlace = (amountA: number, amountB: number, {ofA, ofB}: Overlap) =>
		Math.log1p(Math.max(0, Math.min(amountA * (1 - ofA), amountB * (1 - ofB))));
	return {
		otherWords: inPlace(contentA.words, contentB.words, words),
		otherNames: inPlace(contentA.names, contentB.names, names),
		numbers: Math.log1p(numbers.shared),
		otherNumbers: Math.log1p(Math.min(numbers.onlyA, numbers.onlyB)),
	};
}

function likenessFeatures({a, b, likeness}: Context, indexA: number, indexB: number) {
	const at = (row: number, column: number) => likeness.rows[row]?.get(column) ?? 0;
	const value = at(indexA, indexB);
	const nearness = [
		value / (likeness.bestOfA[indexA]! || 1),
		value / (likeness.bestOfB[indexB]! || 1),
	];
	const bestOfBoth = Math.min(...nearness);
	const headline = a.sentences[indexA]!.isTitle || b.sentences[indexB]!.isTitle;
	return {
		best: Math.max(...nearness),
		bestOfBoth,
		headlineBest: headline ? bestOfBoth : 0,
		alongside: Math.max(at(indexA - 1, indexB - 1), at(indexA + 1, indexB + 1)),
		beside: Math.max(
			...[at(indexA - 1, indexB), at(indexA + 1, indexB)],
			...[at(indexA, indexB - 1), at(indexA, indexB + 1)],
		),
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
		headlineEarly: headline ? 1 / (1 + Math.max(indexA, indexB)) : 0,
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
