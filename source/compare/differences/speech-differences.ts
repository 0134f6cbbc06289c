import type {Mention} from '../../actors/mention.ts';
import type {Difference} from '../comparison.ts';
import type {Speaker} from '../speaker.ts';
import type {SpeechForce} from '../speech-verbs.ts';
import {countSharedWords, isWrittenIn} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** Pairs less sure than this may well be two statements. */
const leastConfidence = 0.9;
/** So much of the words must be the same for two sentences to be one statement. */
const leastOfStatement = 0.65;

/** A statement of common words may well be made of two things: that a program serves the young. */
const leastRareWords = 2;
const leastOfRare = 4.5;

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
	const {a, b, confidence, words} = match;
	const [nameA, nameB] = [nameOf(a), nameOf(b)];
	if (!nameA || !nameB || confidence < leastConfidence || sameShare(match) < leastOfStatement)
		return [];
	if (words.filter(word => a.words[word.a]!.weight >= leastOfRare).length < leastRareWords)
		return [];
	if (nameA.actor === nameB.actor || countSharedWords(nameA.text, nameB.text) > 0) return [];
	if (isWrittenIn(nameB.text, a.words) || isWrittenIn(nameA.text, b.words)) return [];
	return [
		{
			kind: 'speaker',
			a: quote(a.side, nameA),
			b: quote(b.side, nameB),
			note: `different speakers: ${nameA.text} and ${nameB.text}`,
		},
	];
}

/** The person who speaks, as named in the sentence itself: one carried on from another may have said another thing. */
function nameOf({speaker, mentions}: MatchedSentence) {
	if (!speaker || speaker.isCarried) return null;
	const {subject, actor} = speaker;
	return (
		mentions.find(
			mention =>
				mention.type === 'person' &&
				mention.actor === actor &&
				mention.from >= subject.from &&
				mention.to <= subject.to &&
				isNameOfSomebody(mention),
		) ?? null
	);
}

/** A single word that no list knows (فضيلته, قائلا) may be no name. */
function isNameOfSomebody({text, actor}: Mention): boolean {
	return /\S\s+\S/.test(text) || /^person\/[a-z]/.test(actor);
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
