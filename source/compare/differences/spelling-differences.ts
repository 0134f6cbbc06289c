import type {Mention} from '../../actors/mention.ts';
import {spellingClass} from '../../arabic/spelling-class.ts';
import {stem} from '../../arabic/stem.ts';
import type {Difference} from '../comparison.ts';
import type {ComparedSentence, ComparedWord, PreparedSide} from '../prepare-side.ts';
import {isCommonStem} from '../stem-weight.ts';
import {otherWordKeys} from '../word-key.ts';
import type {Slot} from './match-words.ts';
import {compareNames, isOneSlip} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

const shortest = 3;
const longestSlot = 4;

/**
 * Names in the same spot of two paired sentences that are one word in two spellings (سيرغي, سيرجي): no
 * disagreement. What folding takes for the same (hamza, teh marbuta) is not even that. A letter more or less (لباد,
 * الباد) counts only where the reports are of one event: elsewhere it may be another name.
 */
export function spellingDifferences(
	{a, b, slots}: SentenceMatch,
	mayHaveSlips: boolean,
): Difference[] {
	return slots.filter(isShort).flatMap(slot => {
		const [wordsA, wordsB] = [
			a.words.slice(slot.a.from, slot.a.to),
			b.words.slice(slot.b.from, slot.b.to),
		];
		return wordsA.flatMap(first => {
			const second = wordsB.find(
				other =>
					(isNamed(a, first) || isNamed(b, other)) && isOtherSpelling(first, other, mayHaveSlips),
			);
			return second ? [differenceOf(a.side, b.side, first, second)] : [];
		});
	});
}

/**
 * Persons both articles name whose name each spells in its own way, wherever it stands; each once. The words
 * that are spelled differently are quoted. Without an id in common two names of two words or more must be alike but
 * for the spelling.
 */
export function nameSpellingDifferences(a: PreparedSide, b: PreparedSide): Difference[] {
	const found = new Map<string, Difference>();
	const namesB = b.sentences.flatMap(personsOf);
	for (const first of a.sentences.flatMap(personsOf)) {
		if (found.has(first.mention.actor)) continue;
		const seconds = namesB.filter(({mention}) => mayBeOne(first.mention, mention));
		for (const {words} of seconds) {
			const pair = otherSpellings(first.words, words);
			const isKnown = seconds.some(other =>
				other.words.some(word => word.folded === pair?.a.folded),
			);
			if (pair && !isKnown) {
				found.set(first.mention.actor, differenceOf(a, b, pair.a, pair.b));
				break;
			}
		}
	}
	return [...found.values()];
}

/** The persons a sentence names, and the words of their names. */
function personsOf({mentions, words}: ComparedSentence) {
	return mentions
		.filter(({type}) => type === 'person')
		.map(mention => ({
			mention,
			words: words.filter(({from, to}) => from < mention.to && mention.from < to),
		}));
}

function mayBeOne(a: Mention, b: Mention): boolean {
	if (a.actor === b.actor) return true;
	return (
		[a, b].every(({text}) => text.trim().includes(' ')) &&
		compareNames(a.text, b.text) === 'spelling'
	);
}

function isNamed({mentions}: MatchedSentence, word: ComparedWord): boolean {
	return mentions.some(({from, to}) => from < word.to && word.from < to);
}

function otherSpellings(a: readonly ComparedWord[], b: readonly ComparedWord[]) {
	for (const first of a) {
		const second = b.find(other => isOtherSpelling(first, other, true));
		if (second) return {a: first, b: second};
	}
	return null;
}

function differenceOf(
	a: PreparedSide,
	b: PreparedSide,
	first: ComparedWord,
	second: ComparedWord,
): Difference {
	return {
		kind: 'spelling',
		a: quote(a, first),
		b: quote(b, second),
		note: `two spellings: ${first.folded} and ${second.folded}`,
	};
}

function isShort({a, b}: Slot): boolean {
	return a.to - a.from <= longestSlot && b.to - b.from <= longestSlot;
}

function isOtherSpelling(a: ComparedWord, b: ComparedWord, mayHaveSlips: boolean): boolean {
	if (!isWord(a) || !isWord(b) || (isCommonStem(a.key) && isCommonStem(b.key))) return false;
	const [formsA, formsB] = [formsOf(a), formsOf(b)];
	if (formsA.some(form => formsB.includes(form))) return false;
	const [x, y] = [formsA[0]!, formsB[0]!];
	if (Math.min(x.length, y.length) < shortest) return false;
	return spellingClass(x) === spellingClass(y) || (mayHaveSlips && isOneSlip(x, y));
}

function isWord({key}: ComparedWord): boolean {
	return !key.startsWith('#') && !/^[a-z\d]/.test(key);
}

function formsOf({folded}: ComparedWord): string[] {
	return [stem(folded), ...otherWordKeys(folded)];
}
