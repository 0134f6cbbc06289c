import {fold} from '../arabic/fold.ts';
import {stem} from '../arabic/stem.ts';
import type {Difference, SentencePair} from './comparison.ts';
import {dateDifferences} from './differences/date-differences.ts';
import {matchWords, slotsBetween} from './differences/match-words.ts';
import {nameDifferences} from './differences/name-differences.ts';
import {
	nameSpellingDifferences,
	placeSpellingDifferences,
} from './differences/name-spelling-differences.ts';
import {numberDifferences} from './differences/number-differences.ts';
import {officeDifferences} from './differences/office-differences.ts';
import {placeDifferences} from './differences/place-differences.ts';
import {pointDifferences} from './differences/point-differences.ts';
import type {SentenceMatch} from './differences/sentence-match.ts';
import {certaintyDifferences, speakerDifferences} from './differences/speech-differences.ts';
import {spellingDifferences} from './differences/spelling-differences.ts';
import type {PreparedSide} from './prepare-side.ts';
import {findSpeakers} from './speaker.ts';

/** Pairs less sure than this may not be about the same thing. */
const leastConfidence = 0.5;
/** A longer stretch without a full stop is a list or a table, not a sentence. */
const mostWords = 400;
/** Below this the same spot of two sentences may be about two things. */
const leastForOneSpot = 0.7;
const leastForDates = 0.9;
/** Reports of two events need not agree; only spellings are compared. */
const leastEvent = 0.6;

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
		...matches.flatMap(match => [
			...spellingDifferences(match, isOneEvent),
			...placeSpellingDifferences(match),
		]),
		...nameSpellingDifferences(a, b),
	];
	return eachOnce(found).sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

function disagreements(
	a: PreparedSide,
	b: PreparedSide,
	matches: readonly SentenceMatch[],
): Difference[] {
	const haveHeadlines = [a, b].every(({sentences}) => sentences[0]?.isTitle);
	const areOneStory = !haveHeadlines || matches.some(match => match.a.isTitle && match.b.isTitle);
	const sure = matches.filter(({confidence}) => confidence >= leastForOneSpot);
	const speakers = areOneStory ? sure.flatMap(speakerDifferences) : [];
	const numbers = numberDifferences(matches);
	// Other numbers by another speaker: one statement form, made of two things.
	const said = speakers.length > 0 && numbers.length > 0 ? [] : [...speakers, ...numbers];
	return [
		...nameDifferences(a, b, matches),
		...said,
		...placeDifferences(sure),
		...matches.filter(({confidence}) => confidence >= leastForDates).flatMap(dateDifferences),
		...sure.flatMap(match => [
			...officeDifferences(match),
			...pointDifferences(match),
			...certaintyDifferences(match),
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
		.filter(
			pair =>
				pair.confidence >= leastConfidence &&
				a.sentences[pair.a]!.words.length <= mostWords &&
				b.sentences[pair.b]!.words.length <= mostWords,
		)
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

/** One of a kind and with the same words, wherever they stand; of a spelling one. */
function eachOnce(differences: readonly Difference[]): Difference[] {
	const byWords = new Map<string, Difference>();
	for (const difference of differences) {
		const [textA, textB] = [difference.a.text, difference.b.text].map(wordsOf);
		const key = `${difference.kind}\n${textA}\n${difference.kind === 'spelling' ? '' : textB}`;
		if (!byWords.has(key)) byWords.set(key, difference);
	}
	return [...byWords.values()];
}

/** Folded, without a clitic in front: وبيلغريني is بيلغريني. */
function wordsOf(text: string): string {
	return fold(text).text.split(' ').map(stem).join(' ');
}
