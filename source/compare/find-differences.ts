import type {Difference, SentencePair} from './comparison.ts';
import {dateDifferences} from './differences/date-differences.ts';
import {matchWords, slotsBetween} from './differences/match-words.ts';
import {nameDifferences} from './differences/name-differences.ts';
import {numberDifferences} from './differences/number-differences.ts';
import {officeDifferences} from './differences/office-differences.ts';
import {placeDifferences} from './differences/place-differences.ts';
import type {SentenceMatch} from './differences/sentence-match.ts';
import {certaintyDifferences, speakerDifferences} from './differences/speech-differences.ts';
import {nameSpellingDifferences, spellingDifferences} from './differences/spelling-differences.ts';
import type {PreparedSide} from './prepare-side.ts';
import {findSpeakers} from './speaker.ts';

/** Pairs less sure than this may not be about the same thing. */
const leastConfidence = 0.5;
/** Reports of two events need not agree; only spellings are compared. */
const leastEvent = 0.4;

/**
 * What two articles both speak of and give differently, within their paired sentences and in the order of `a`;
 * each difference once. Precision goes first: what may be another thing is left out.
 */
export function findDifferences(
	a: PreparedSide,
	b: PreparedSide,
	pairs: readonly SentencePair[],
	eventProbability: number,
): Difference[] {
	const matches = matchesOf(a, b, pairs);
	const isOneEvent = eventProbability >= leastEvent;
	const found = [
		...(isOneEvent ? disagreements(a, b, matches) : []),
		...matches.flatMap(match => spellingDifferences(match, isOneEvent)),
		...nameSpellingDifferences(a, b),
	];
	return eachOnce(found).sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

function disagreements(
	a: PreparedSide,
	b: PreparedSide,
	matches: readonly SentenceMatch[],
): Difference[] {
	return [
		...nameDifferences(a, b, matches),
		...numberDifferences(matches),
		...matches.flatMap(match => [
			...officeDifferences(match),
			...placeDifferences(match),
			...dateDifferences(match),
			...certaintyDifferences(match),
			...speakerDifferences(match),
		]),
	];
}

/** The surest pairs first, so that of one difference the best place is kept. */
function matchesOf(
	a: PreparedSide,
	b: PreparedSide,
	pairs: readonly SentencePair[],
): SentenceMatch[] {
	const [speakersA, speakersB] = [findSpeakers(a), findSpeakers(b)];
	return pairs
		.filter(({confidence}) => confidence >= leastConfidence)
		.sort((x, y) => y.confidence - x.confidence)
		.map(pair => {
			const [first, second] = [a.sentences[pair.a]!, b.sentences[pair.b]!];
			const words = matchWords(first.words, second.words);
			return {
				a: {...first, side: a, speaker: speakersA[pair.a]!},
				b: {...second, side: b, speaker: speakersB[pair.b]!},
				confidence: pair.confidence,
				words,
				slots: slotsBetween(words, first.words, second.words),
			};
		});
}

/** One of a kind and with the same words, wherever they stand. */
function eachOnce(differences: readonly Difference[]): Difference[] {
	const byWords = new Map<string, Difference>();
	for (const difference of differences) {
		const key = `${difference.kind}\n${difference.a.text}\n${difference.b.text}`;
		if (!byWords.has(key)) byWords.set(key, difference);
	}
	return [...byWords.values()];
}
