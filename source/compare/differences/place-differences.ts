import type {Mention} from '../../actors/mention.ts';
import {fold} from '../../arabic/fold.ts';
import type {Difference} from '../comparison.ts';
import type {ComparedWord} from '../prepare-side.ts';
import {compareNames, isOneSlip} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

const longestSlot = 3;

/**
 * Places that stand in the same spot of two paired sentences, between the same words, and are not one place, nor
 * one within the other, nor known to the other article. Where several differ the two fill in one form for two things,
 * and none is told.
 */
export function placeDifferences(matches: readonly SentenceMatch[]): Difference[] {
	const found = matches.flatMap(differencesIn);
	const places = new Set(found.map(({a, b}) => `${a.text} ${b.text}`));
	return places.size > 1 ? [] : found;
}

function differencesIn({a, b, slots}: SentenceMatch): Difference[] {
	return slots.flatMap(slot => {
		const isBetween =
			slot.a.from > 0 &&
			slot.b.from > 0 &&
			slot.a.to < a.words.length &&
			slot.b.to < b.words.length;
		if (
			!isBetween ||
			slot.a.to - slot.a.from > longestSlot ||
			slot.b.to - slot.b.from > longestSlot
		)
			return [];
		const [first, second] = [
			placeOf(a, a.words.slice(slot.a.from, slot.a.to)),
			placeOf(b, b.words.slice(slot.b.from, slot.b.to)),
		];
		if (!first || !second || isOnePlace(a, b, first, second)) return [];
		if (names(a, second) || names(b, first)) return [];
		return [
			{
				kind: 'place' as const,
				a: quote(a.side, first),
				b: quote(b.side, second),
				note: `different places: ${first.text} and ${second.text}`,
			},
		];
	});
}

/** The place that some words name, if they are nothing else. */
function placeOf({mentions}: MatchedSentence, words: readonly ComparedWord[]): Mention | undefined {
	return mentions.find(
		({type, from, to}) => type === 'place' && words.every(word => word.from < to && from < word.to),
	);
}

/** A city stands for its country (دمشق for سوريا), a part of a name for the whole. */
function isOnePlace(
	a: MatchedSentence,
	b: MatchedSentence,
	first: Mention,
	second: Mention,
): boolean {
	if (first.actor === second.actor || compareNames(first.text, second.text) !== 'other')
		return true;
	// الخرج, الحرج: a slip of the pen.
	if (isOneSlip(fold(first.text).text, fold(second.text).text)) return true;
	const [countryA, countryB] = [countryOf(a, first), countryOf(b, second)];
	return countryA !== undefined && countryA === countryB;
}

function countryOf({side}: MatchedSentence, {actor}: Mention): string | undefined {
	return side.tags.actors.find(({id}) => id === actor)?.country;
}

function names({side}: MatchedSentence, {actor}: Mention): boolean {
	return side.tags.mentions.some(mention => mention.actor === actor);
}
