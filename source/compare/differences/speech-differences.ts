import type {Difference} from '../comparison.ts';
import type {Speaker} from '../speaker.ts';
import type {SpeechForce} from '../speech-verbs.ts';
import {compareNames, countSharedWords} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** Pairs less sure than this may well be two statements. */
const leastConfidence = 0.8;
/** So much of the words must be the same for two sentences to be one statement. */
const leastOfStatement = 0.65;

/** How sure a speaker is made to be; what stands on two levels is a difference. */
const certainty: Readonly<Partial<Record<SpeechForce, number>>> = {claims: 0, says: 1, confirms: 1};

/** One statement that is said in the one report and only claimed in the other (أكد, زعم). */
export function certaintyDifferences({a, b}: SentenceMatch): Difference[] {
	const [verbA, verbB] = [a.speaker?.verb, b.speaker?.verb];
	if (!verbA || !verbB || !isInside(verbA, a) || !isInside(verbB, b)) return [];
	const [levelA, levelB] = [certainty[verbA.force], certainty[verbB.force]];
	if (levelA === undefined || levelB === undefined || levelA === levelB) return [];
	const [first, second] = [quote(a.side, verbA), quote(b.side, verbB)];
	return [
		{
			kind: 'certainty',
			a: first,
			b: second,
			note: `not equally sure: ${first.text} and ${second.text}`,
		},
	];
}

/** One statement that two different persons make. */
export function speakerDifferences(match: SentenceMatch): Difference[] {
	const {a, b, confidence} = match;
	const [nameA, nameB] = [nameOf(a), nameOf(b)];
	if (!nameA || !nameB || confidence < leastConfidence || sameShare(match) < leastOfStatement)
		return [];
	if (nameA.actor === nameB.actor || countSharedWords(nameA.text, nameB.text) > 0) return [];
	if (names(a, nameB.text) || names(b, nameA.text)) return [];
	return [
		{
			kind: 'speaker',
			a: quote(a.side, nameA),
			b: quote(b.side, nameB),
			note: `different speakers: ${nameA.text} and ${nameB.text}`,
		},
	];
}

/** The person who speaks, as named in the sentence or the one it carries on. */
function nameOf({speaker, side}: MatchedSentence) {
	if (!speaker) return null;
	const {subject, actor} = speaker;
	return (
		side.tags.mentions.find(
			mention =>
				mention.type === 'person' &&
				mention.actor === actor &&
				mention.from >= subject.from &&
				mention.to <= subject.to,
		) ?? null
	);
}

function names(sentence: MatchedSentence, name: string): boolean {
	return sentence.mentions.some(
		({type, text}) => type === 'person' && compareNames(text, name) !== 'other',
	);
}

/** How much of the shorter sentence stands in the other one, in order. */
function sameShare({a, b, words}: SentenceMatch): number {
	const total = (sentence: MatchedSentence) =>
		sentence.words.reduce((sum, {weight}) => sum + weight, 0);
	const shared = words.reduce((sum, match) => sum + a.words[match.a]!.weight, 0);
	return shared / (Math.min(total(a), total(b)) || 1);
}

function isInside({from, to}: NonNullable<Speaker['verb']>, sentence: MatchedSentence): boolean {
	return from >= sentence.from && to <= sentence.to;
}
